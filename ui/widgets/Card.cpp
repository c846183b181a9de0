#include "ui/widgets/Card.h"

#include "ui/Theme.h"
#include "ui/widgets/Figures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace belfry::ui {

Card::Card(QWidget *parent) : QFrame(parent), m_heading(new QLabel), m_note(new FigureLabel), m_content(new QVBoxLayout)
{
    setProperty("card", true);
    QFont font = Theme::font(12, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.84);
    m_heading->setFont(font);
    m_heading->setProperty("tone", QStringLiteral("dim"));
    m_note->setFont(Theme::font(12));
    m_note->setProperty("tone", QStringLiteral("dim"));
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 12, 14, 8);
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_note);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 1, 0);
    all->setSpacing(0);
    all->addLayout(head);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    all->addLayout(m_content, 1);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(QLocale().toUpper(heading));
    m_heading->setAccessibleName(heading);
    setAccessibleName(heading);
}

void Card::setNote(const QString &note)
{
    if (m_note->text() == note)
        return;
    m_note->setText(note);
    m_note->updateGeometry();
}

} // namespace belfry::ui
