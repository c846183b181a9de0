#include "ui/widgets/AskBar.h"

#include "ui/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace belfry::ui {

AskBar::AskBar(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_detail(new QLabel), m_stay(new QPushButton), m_go(new QPushButton)
{
    setProperty("banner", QStringLiteral("notice"));
    setProperty("belowHeader", true);
    Theme::setFont(*m_title, 14, QFont::Bold);
    Theme::setFont(*m_detail, 13);
    m_detail->setProperty("tone", QStringLiteral("dim"));
    for (QLabel *label : {m_title, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_go);
    row->addWidget(m_stay);
    connect(m_stay, &QPushButton::clicked, this, [this] {
        drop();
        Q_EMIT stayed();
    });
    connect(m_go, &QPushButton::clicked, this, [this] {
        drop();
        Q_EMIT went();
    });
    hide();
}

void AskBar::ask(const QString &title, const QString &detail, const QString &stay, const QString &go)
{
    word(title, detail, stay, go);
    m_stay->setFocus();
}

void AskBar::offer(const QString &title, const QString &detail, const QString &stay, const QString &go)
{
    if (property("banner") != QStringLiteral("warning")) {
        setProperty("banner", QStringLiteral("warning"));
        m_go->setProperty("fix", true);
        for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_go)}) {
            style()->unpolish(part);
            style()->polish(part);
        }
    }
    word(title, detail, stay, go);
}

void AskBar::word(const QString &title, const QString &detail, const QString &stay, const QString &go)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_stay->setText(stay);
    m_go->setText(go);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AskBar::drop()
{
    hide();
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_stay->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace belfry::ui
