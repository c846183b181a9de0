#include "ui/MainWindow.h"

#include "app/ServicesPresenter.h"
#include "ui/Shortcuts.h"
#include "ui/WheelGuard.h"
#include "ui/pages/ChatPage.h"
#include "ui/pages/FirstRunPage.h"
#include "ui/pages/LivePage.h"
#include "ui/pages/PlacesPage.h"
#include "ui/pages/ReportsPage.h"
#include "ui/pages/ServicesPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/widgets/AskBar.h"
#include "ui/widgets/ChatColumn.h"
#include "ui/widgets/HeaderBar.h"
#include "ui/widgets/Rail.h"
#include "ui/widgets/TellLine.h"
#include "ui/widgets/UpdateLine.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace belfry::ui {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_rail(new Rail), m_header(new HeaderBar), m_pages(new QStackedWidget),
      m_live(add(Rail::Live, new LivePage)), m_chatColumn(new ChatColumn),
      m_services(add(Rail::Services, new ServicesPage)),
      m_places(add(Rail::Places, new PlacesPage)),
      m_chat(add(Rail::Chat, new ChatPage)),
      m_reports(add(Rail::Reports, new ReportsPage)),
      m_settings(add(Rail::Settings, new SettingsPage)),
      m_firstRun(new FirstRunPage)
{
    m_pages->addWidget(m_firstRun);
    m_live->addBeside(m_chatColumn);
    setWindowTitle(tr("Belfry"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/bell.svg")));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_askBar = new AskBar;
    auto *askRoom = new QVBoxLayout;
    askRoom->setContentsMargins(20, 0, 20, 0);
    askRoom->addWidget(m_askBar);
    m_overTimeBar = new AskBar;
    askRoom->addWidget(m_overTimeBar);
    m_updateLine = new UpdateLine;
    askRoom->addWidget(m_updateLine);
    m_tellLine = new TellLine;
    askRoom->addWidget(m_tellLine);
    column->addLayout(askRoom);
    column->addWidget(m_pages, 1);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("body"));
    auto *all = new QHBoxLayout(body);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rail);
    all->addLayout(column, 1);
    setCentralWidget(body);
    setFocusPolicy(Qt::ClickFocus); // so that nothing is pressed by the first Space
    setFocus();
    setMinimumSize(960, 640);
    resize(1440, 900);
    connect(m_rail, &Rail::selected, this, [this](int page) { open(static_cast<Rail::Page>(page)); });
    joinBars();
    m_shortcuts = new Shortcuts(*this);
    new WheelGuard(this);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::pageOpened);
    open(Rail::Live);
}

void MainWindow::joinBars()
{
    connect(m_askBar, &AskBar::went, this, [this] {
        m_mayClose = true;
        close();
    });
    connect(m_overTimeBar, &AskBar::went, this, [this] { Q_EMIT extendPressed(app::ServicesPresenter::kExtendMinutes); });
    connect(m_overTimeBar, &AskBar::stayed, this, &MainWindow::letBePressed);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The system that shuts down, and who asked twice, are not asked.
    if (!m_onAir || m_mayClose || qApp->isSavingSession() || !isVisible()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    comeToFront();
    m_askBar->ask(tr("We are on air"), tr("Closing this window ends nothing: the service goes on, and this window finds it again."),
                  tr("Stay here"), tr("Close the window"));
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// Lists a page in the rail and keeps it in the stack.
template<typename Page>
Page *MainWindow::add(Rail::Page where, Page *page)
{
    m_rail->add(where);
    m_pages->addWidget(page);
    m_listed[where] = page;
    return page;
}

void MainWindow::showLive(const app::LiveState &state)
{
    m_header->show(state.header, state.staleNote);
    m_live->show(state);
    m_rail->setNeedsYou(Rail::Live, state.needsYou);
    using app::AirState;
    m_onAir = state.header.air == AirState::OnAir || state.header.air == AirState::Interrupted || state.header.air == AirState::Ending
              || state.header.air == AirState::GoingLive;
    if (!m_onAir)
        m_askBar->drop();
    else
        m_tellLine->hide(); // it began
    askOverTime();
    setWindowTitle(state.header.word.isEmpty() ? tr("Belfry") : tr("%1 – Belfry").arg(state.header.word));
}

void MainWindow::showSettings(const app::SettingsState &state)
{
    m_settings->show(state);
}

void MainWindow::showChat(const app::ChatState &state)
{
    m_chat->show(state);
    m_chatColumn->show(state);
}

void MainWindow::showReports(const app::ReportsState &state)
{
    m_reports->show(state);
}

void MainWindow::showOverTime(const std::optional<app::OverTime> &overTime)
{
    m_overTime = overTime;
    askOverTime();
}

void MainWindow::askOverTime()
{
    const auto now = m_onAir ? m_overTime : std::nullopt;
    if (std::exchange(m_askedOverTime, now) == now)
        return;
    if (now)
        m_overTimeBar->offer(now->title, now->text, tr("All right"), tr("%n more minutes", nullptr, app::ServicesPresenter::kExtendMinutes));
    else
        m_overTimeBar->drop();
}

void MainWindow::open(Rail::Page page)
{
    const auto listed = m_listed.find(page);
    if (listed == m_listed.end())
        return;
    m_rail->select(page);
    m_pages->setCurrentWidget(listed->second);
}

void MainWindow::openFirstRun()
{
    m_pages->setCurrentWidget(m_firstRun);
}

bool MainWindow::isLiveOpen() const
{
    return m_pages->currentWidget() == m_live;
}

Rail::Page MainWindow::openPage() const
{
    for (const auto &[page, widget] : m_listed) {
        if (widget == m_pages->currentWidget())
            return page;
    }
    return Rail::Live;
}

} // namespace belfry::ui
