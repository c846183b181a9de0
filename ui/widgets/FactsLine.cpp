#include "ui/widgets/FactsLine.h"

#include "ui/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Figures.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace belfry::ui {
namespace {

bool isNumber(const app::Fact &fact)
{
    return fact.id != QLatin1String("scene");
}

} // namespace

FactsLine::FactsLine(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(22);
    m_layout->addStretch(1);
}

FactsLine::Row FactsLine::makeRow(const app::Fact &fact)
{
    Row row{new QLabel, nullptr};
    if (isNumber(fact))
        row.value = new FigureLabel;
    else
        row.value = new ElidedLabel;
    if (!isNumber(fact))
        row.value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    Theme::setFont(*row.label, 13);
    Theme::setFont(*row.value, 13, QFont::Bold);
    row.label->setProperty("tone", QStringLiteral("dim"));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(5);
    pair->addWidget(row.label);
    pair->addWidget(row.value);
    m_layout->insertLayout(m_layout->count() - 1, pair);
    return row;
}

void FactsLine::show(const std::vector<app::Fact> &facts)
{
    const bool same = std::equal(facts.begin(), facts.end(), m_facts.begin(), m_facts.end(),
                                 [](const app::Fact &a, const app::Fact &b) { return a.id == b.id; });
    if (!same) {
        for (const Row &row : m_rows) {
            delete row.label;
            delete row.value;
        }
        m_rows.clear();
        while (QLayoutItem *item = m_layout->takeAt(0))
            delete item;
        m_layout->addStretch(1);
        for (const app::Fact &fact : facts)
            m_rows.push_back(makeRow(fact));
    }
    m_facts = facts;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const Row &row = m_rows[i];
        row.label->setText(facts[i].label);
        row.value->setText(facts[i].value);
        row.value->setAccessibleName(QStringLiteral("%1: %2").arg(facts[i].label, facts[i].value));
        if (isNumber(facts[i]))
            row.value->setMinimumWidth(std::max(row.value->minimumWidth(), row.value->sizeHint().width()));
        row.value->updateGeometry();
    }
}

} // namespace belfry::ui
