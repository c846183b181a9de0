#include "ui/QuitSignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#if !defined(Q_OS_WIN)
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace belfry::ui {

#if defined(Q_OS_WIN)

QuitSignals::QuitSignals() = default;
QuitSignals::~QuitSignals() = default;

#else

namespace {

int ends[2] = {-1, -1}; // a handler can reach only globals; it writes to the first, the event loop reads the second

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        QCoreApplication::exit(0); // asks nobody: who sends a signal does not look at the window
    });
    handle(onSignal);
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    delete m_notifier;
    ::close(ends[0]);
    ::close(ends[1]);
}

#endif

} // namespace belfry::ui
