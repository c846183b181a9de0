#include "ui/widgets/NoteCard.h"

#include "ui/Theme.h"

#include <QAccessible>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

QString wordOf(app::Tone tone)
{
    switch (tone) {
    case app::Tone::Good:
        return QStringLiteral("good");
    case app::Tone::NeedsYou:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("quiet");
    }
}

} // namespace

NoteCard::NoteCard(QWidget *parent) : QFrame(parent), m_title(new QLabel), m_text(new QLabel)
{
    Theme::setFont(*m_title, 14, QFont::DemiBold);
    Theme::setFont(*m_text, 14);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 11, 14, 12);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_text);
    setProperty("note", wordOf(m_tone));
    hide();
}

void NoteCard::show(app::Tone tone, const QString &title, const QString &text)
{
    const bool isNews = title != m_title->text() || text != m_text->text();
    m_title->setText(title);
    m_text->setText(text);
    m_title->setVisible(!title.isEmpty());
    m_text->setVisible(!text.isEmpty());
    setVisible(!title.isEmpty() || !text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(text);
    if (tone != m_tone || isNews) {
        m_tone = tone;
        setProperty("note", wordOf(tone));
        style()->unpolish(this);
        style()->polish(this);
        for (QLabel *label : {m_title, m_text}) {
            label->style()->unpolish(label);
            label->style()->polish(label);
        }
    }
    if (isNews && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace belfry::ui
