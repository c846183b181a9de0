#include "app/KeepAwake.h"

#include <QtGlobal>

#include <functional>
#include <optional>
#include <utility>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#endif

namespace belfry::app {
namespace {

#if defined(Q_OS_WIN)

class System final : public SleepGuard {
public:
    void hold(const QString &) override
    {
        SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED);
    }
    void release() override { SetThreadExecutionState(ES_CONTINUOUS); }
};

#elif defined(Q_OS_MACOS)

class System final : public SleepGuard {
public:
    void hold(const QString &why) override
    {
        CFStringRef reason = why.toCFString();
        m_held = IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, reason,
                                             &m_assertion) == kIOReturnSuccess;
        CFRelease(reason);
    }
    void release() override
    {
        if (std::exchange(m_held, false))
            IOPMAssertionRelease(m_assertion);
    }

private:
    IOPMAssertionID m_assertion = 0;
    bool m_held = false;
};

#else

using namespace Qt::StringLiterals;

class System final : public QObject, public SleepGuard {
public:
    ~System() override { release(); }

    void hold(const QString &why) override
    {
        const quint64 hold = ++m_hold;
        QDBusMessage saver = screenSaver(u"Inhibit"_s);
        saver << u"Belfry"_s << why;
        ask(QDBusConnection::sessionBus(), saver, hold, [this](const QDBusMessage &answer) {
            m_cookie = answer.arguments().value(0).toUInt();
        });
        inhibit(u"sleep:idle"_s, why, hold, m_lock);
        // A lid that is closed sends to sleep all the same, unless it is named. By itself: a system may refuse this one.
        inhibit(u"handle-lid-switch"_s, why, hold, m_lid);
    }

    void release() override
    {
        ++m_hold;
        m_lock = {};
        m_lid = {};
        if (const auto cookie = std::exchange(m_cookie, std::nullopt)) {
            QDBusMessage saver = screenSaver(u"UnInhibit"_s);
            saver << *cookie;
            QDBusConnection::sessionBus().send(saver);
        }
    }

private:
    /// logind holds for as long as the descriptor is open.
    void inhibit(const QString &what, const QString &why, quint64 hold, QDBusUnixFileDescriptor &lock)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                               u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        question << what << u"Belfry"_s << why << u"block"_s;
        ask(QDBusConnection::systemBus(), question, hold,
            [&lock](const QDBusMessage &answer) { lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>(); });
    }
    static QDBusMessage screenSaver(const QString &method)
    {
        return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                              u"org.freedesktop.ScreenSaver"_s, method);
    }
    void ask(QDBusConnection bus, const QDBusMessage &question, quint64 hold, std::function<void(const QDBusMessage &)> take)
    {
        if (!bus.isConnected())
            return;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 5'000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, hold, take = std::move(take)](QDBusPendingCallWatcher *call) {
            call->deleteLater();
            // An answer that comes after the end of the service is given back unread: dropping it closes the descriptor.
            if (call->isError())
                return;
            take(call->reply());
            if (hold != m_hold)
                release();
        });
    }

    quint64 m_hold = 0;
    std::optional<uint> m_cookie;
    QDBusUnixFileDescriptor m_lock;
    QDBusUnixFileDescriptor m_lid;
};

#endif

} // namespace

std::unique_ptr<SleepGuard> systemSleepGuard()
{
    return std::make_unique<System>();
}

} // namespace belfry::app
