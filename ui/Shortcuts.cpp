#include "ui/Shortcuts.h"

#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/pages/LivePage.h"
#include "ui/widgets/AirButton.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace belfry::ui {
namespace {

struct Line {
    const char *keys;
    const char *words;
};
constexpr Line kLines[] = {
    {"?", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Show this list, or take it away")},
    {"Ctrl+1", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Live; the pages below it with 2, 3, 4 and 5")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Settings")},
    {"Ctrl+M", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Press the button that mends what the banner says")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Show or hide the banner’s details")},
    {"Ctrl+G", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Go to the big button; Enter presses Go Live")},
    {"End", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "On the big button: hold it to end the service")},
    {"Ctrl+Shift+1", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Show the first scene of OBS; the others with 2 to 9")},
    {"Tab", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Go to the next control")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("belfry::ui::Shortcuts", "Close this window; a service goes on")},
};

bool isTyping(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || (widget && widget->inherits("QTextEdit")) || (widget && widget->inherits("QAbstractSpinBox"));
}

} // namespace

Shortcuts::Shortcuts(MainWindow &window) : QObject(&window), m_window(window)
{
    addPages();
    addScenes();
    add("Ctrl+M", &Shortcuts::pressFix);
    add("Ctrl+D", &Shortcuts::toggleDetails);
    add("Ctrl+G", &Shortcuts::focusMainButton);
    auto *quit = new QShortcut(QKeySequence(QKeySequence::Quit), &m_window);
    connect(quit, &QShortcut::activated, &m_window, &QWidget::close);
    // A shortcut on "?" would take it from whoever types one, and a list keeps what is typed for itself.
    qApp->installEventFilter(this);
}

void Shortcuts::add(const char *keys, void (Shortcuts::*what)())
{
    auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), &m_window);
    connect(shortcut, &QShortcut::activated, this, what);
}

void Shortcuts::addPages()
{
    const auto bind = [this](const QString &keys, Rail::Page page) {
        auto *shortcut = new QShortcut(QKeySequence(keys), &m_window);
        connect(shortcut, &QShortcut::activated, this, [this, page] { m_window.open(page); });
    };
    for (int page = Rail::Live; page < Rail::Settings; ++page)
        bind(QStringLiteral("Ctrl+%1").arg(page + 1), static_cast<Rail::Page>(page));
    bind(QStringLiteral("Ctrl+,"), Rail::Settings);
}

void Shortcuts::addScenes()
{
    for (int scene = 1; scene <= 9; ++scene) {
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+%1").arg(scene)), &m_window);
        connect(shortcut, &QShortcut::activated, this,
                [this, scene] { m_window.live().chooseScene(static_cast<std::size_t>(scene - 1)); });
    }
}

void Shortcuts::pressFix()
{
    m_window.openLive();
    m_window.live().pressFix();
}

void Shortcuts::toggleDetails()
{
    m_window.openLive();
    m_window.live().toggleDetails();
}

void Shortcuts::focusMainButton()
{
    m_window.openLive();
    m_window.live().focusMainButton();
}

bool Shortcuts::isListShown() const
{
    return m_list && m_list->isVisible();
}

void Shortcuts::toggleList()
{
    if (isListShown())
        return closeList();
    m_before = m_window.focusWidget();
    m_list = new QFrame(&m_window);
    m_list->setObjectName(QStringLiteral("sheet"));
    m_list->setProperty("card", true);
    m_list->setAccessibleName(tr("Keys"));
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(26, 22, 26, 22);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(11);
    auto *title = new QLabel(tr("Keys"));
    Theme::setFont(*title, 17, QFont::Bold);
    grid->addWidget(title, 0, 0);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &Shortcuts::closeList);
    grid->addWidget(close, 0, 1, Qt::AlignTrailing);
    int row = 1;
    for (const Line &line : kLines) {
        auto *keys = new QLabel(QKeySequence(QString::fromLatin1(line.keys)).toString(QKeySequence::NativeText));
        Theme::setFont(*keys, 14, QFont::Bold);
        auto *words = new QLabel(tr(line.words));
        Theme::setFont(*words, 14);
        words->setProperty("tone", QStringLiteral("dim"));
        grid->addWidget(keys, row, 0);
        grid->addWidget(words, row, 1);
        ++row;
    }
    moved();
    m_list->show();
    m_list->raise();
    close->setFocus();
}

void Shortcuts::closeList()
{
    if (!m_list)
        return;
    m_list->hide();
    m_list->deleteLater();
    m_list.clear();
    if (m_before)
        m_before->setFocus();
}

void Shortcuts::moved()
{
    if (!m_list)
        return;
    m_list->adjustSize();
    m_list->move((m_window.width() - m_list->width()) / 2, (m_window.height() - m_list->height()) / 2);
}

bool Shortcuts::isInside(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && widget->window() == &m_window;
}

bool Shortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == &m_window) {
        moved();
    } else if (event->type() == QEvent::KeyPress && isInside(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->text() == QLatin1String("?") && !isTyping(qobject_cast<QWidget *>(watched)) && !isTyping(m_window.focusWidget())) {
            toggleList();
            return true;
        }
        if (key->key() == Qt::Key_Escape && isListShown()) {
            closeList();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace belfry::ui
