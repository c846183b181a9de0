#include "ui/widgets/FactsLine.h"

#include "ui/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Figures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kBetween = 22;
constexpr int kInside = 5;

int leastOf(const QLabel &label)
{
    return std::max(label.minimumWidth(), label.minimumSizeHint().width());
}

bool isNumber(const app::Fact &fact)
{
    return fact.id != QLatin1String("scene");
}

} // namespace

FactsLine::FactsLine(QWidget *parent) : QWidget(parent), m_lines{new QHBoxLayout, new QHBoxLayout}
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    for (QHBoxLayout *line : m_lines) {
        line->setSpacing(kBetween);
        line->addStretch(1);
        all->addLayout(line);
    }
}

FactsLine::Row FactsLine::makeRow(const app::Fact &fact)
{
    Row row{new QWidget(this), new QLabel, nullptr};
    if (isNumber(fact))
        row.value = new FigureLabel;
    else
        row.value = new ElidedLabel;
    if (!isNumber(fact))
        row.value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    Theme::setFont(*row.label, 13);
    Theme::setFont(*row.value, 13, QFont::Bold);
    row.label->setProperty("tone", QStringLiteral("dim"));
    auto *pair = new QHBoxLayout(row.both);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(kInside);
    pair->addWidget(row.label);
    pair->addWidget(row.value);
    return row;
}

void FactsLine::show(const std::vector<app::Fact> &facts)
{
    const bool same = std::equal(facts.begin(), facts.end(), m_facts.begin(), m_facts.end(),
                                 [](const app::Fact &a, const app::Fact &b) { return a.id == b.id; });
    if (!same) {
        for (const Row &row : m_rows)
            delete row.both;
        m_rows.clear();
        for (const app::Fact &fact : facts)
            m_rows.push_back(makeRow(fact));
        m_onFirst = 0;
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
    arrange();
}

int FactsLine::widthOf(std::size_t begin, std::size_t end) const
{
    int width = 0;
    for (std::size_t i = begin; i < end; ++i) {
        // Never by way of the layout: to make it look again asks for a layout, which asks for this.
        width += leastOf(*m_rows[i].label) + kInside + leastOf(*m_rows[i].value) + (i > begin ? kBetween : 0);
    }
    return width;
}

QSize FactsLine::minimumSizeHint() const
{
    const std::size_t half = (m_rows.size() + 1) / 2;
    return {std::max(widthOf(0, half), widthOf(half, m_rows.size())), QWidget::minimumSizeHint().height()};
}

void FactsLine::arrange()
{
    const std::size_t onFirst = widthOf(0, m_rows.size()) <= width() ? m_rows.size() : (m_rows.size() + 1) / 2;
    if (onFirst == m_onFirst)
        return;
    m_onFirst = onFirst;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        QHBoxLayout *line = m_lines[i < onFirst ? 0 : 1];
        for (QHBoxLayout *other : m_lines)
            other->removeWidget(m_rows[i].both);
        line->insertWidget(line->count() - 1, m_rows[i].both);
    }
    updateGeometry();
}

void FactsLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace belfry::ui
