#include "ui/widgets/UpdateLine.h"

#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace belfry::ui {

UpdateLine::UpdateLine(QWidget *parent) : QWidget(parent), m_words(new QLabel)
{
    auto *open = new QPushButton(tr("What is new"));
    auto *later = new QPushButton(tr("Later"));
    Theme::setFont(*m_words, 13);
    m_words->setProperty("tone", QStringLiteral("dim"));
    m_words->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(10);
    row->addWidget(m_words, 1);
    row->addWidget(open);
    row->addWidget(later);
    connect(open, &QPushButton::clicked, this, &UpdateLine::openPressed);
    connect(later, &QPushButton::clicked, this, &UpdateLine::laterPressed);
    hide();
}

void UpdateLine::show(const QString &line)
{
    m_words->setText(line);
    setAccessibleName(line);
    setVisible(!line.isEmpty());
}

} // namespace belfry::ui
