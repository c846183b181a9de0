// On a D-Bus of its own, with a logind that says what it was asked for. libdbus reads a bus's address once in a process, so each
// test runs itself again where that bus is.
#include "app/KeepAwake.h"
#include "support/Case.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

using namespace belfry;
using namespace belfry::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;
constexpr const char *kOnItsBus = "BELFRY_TEST_ON_ITS_BUS";

/// logind as far as it is needed: it refuses what it is told to, and knows which of the others are still held.
class Logind final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit Logind(const QString &refused = {}) : m_refused(refused) {}
    ~Logind() override
    {
        for (const Held &each : m_held)
            ::close(each.reader);
    }

    QStringList held() const
    {
        QStringList all;
        for (const Held &each : m_held) {
            char byte = 0;
            if (::read(each.reader, &byte, 1) < 0 && errno == EAGAIN) // whoever holds it has the other end open
                all << each.what;
        }
        return all;
    }
    int asked = 0;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        ++asked;
        int ends[2] = {-1, -1};
        if (what == m_refused || mode != u"block" || ::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) {
            sendErrorReply(QDBusError::AccessDenied, u"not from here"_s);
            return {};
        }
        m_held.push_back({what, ends[0]});
        const QDBusUnixFileDescriptor given(ends[1]); // a copy of its own
        ::close(ends[1]);
        return given;
    }

private:
    struct Held {
        QString what;
        int reader;
    };
    QString m_refused;
    std::vector<Held> m_held;
};

bool listens(Logind &logind)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"logind"_s);
    return bus.registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllSlots)
           && bus.registerService(u"org.freedesktop.login1"_s);
}

} // namespace

class tst_SystemSleepGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsSleepAndTheLidUntilItIsReleased()
    {
        if (!isOnItsBus())
            return runOnItsBus(u"holdsSleepAndTheLidUntilItIsReleased"_s);
        Logind logind;
        QVERIFY(listens(logind));
        const auto guard = systemSleepGuard();
        guard->hold(u"a service"_s);
        QTRY_COMPARE_WITH_TIMEOUT(logind.held(), (QStringList{u"sleep:idle"_s, u"handle-lid-switch"_s}), kPatience);
        guard->release();
        QTRY_COMPARE_WITH_TIMEOUT(logind.held(), QStringList(), kPatience);
    }
    void aLidThatMayNotBeHeldLeavesTheRest()
    {
        if (!isOnItsBus())
            return runOnItsBus(u"aLidThatMayNotBeHeldLeavesTheRest"_s);
        Logind logind(u"handle-lid-switch"_s);
        QVERIFY(listens(logind));
        const auto guard = systemSleepGuard();
        guard->hold(u"a service"_s);
        QTRY_COMPARE_WITH_TIMEOUT(logind.asked, 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(logind.held(), QStringList{u"sleep:idle"_s}, kPatience);
        guard->release();
        QTRY_COMPARE_WITH_TIMEOUT(logind.held(), QStringList(), kPatience);
    }

private:
    static bool isOnItsBus()
    {
        if (!qEnvironmentVariableIsSet(kOnItsBus))
            return false;
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        return true;
    }
    static void runOnItsBus(const QString &test)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kOnItsBus), u"1"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"dbus-run-session"_s,
                      {u"--"_s, QCoreApplication::applicationFilePath(), u"--belfry-case"_s, u"tst_SystemSleepGuard"_s, test});
        QVERIFY2(process.waitForFinished(3 * kPatience), qPrintable(process.errorString()));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
        QVERIFY2(said.contains(QByteArray("PASS   : tst_SystemSleepGuard::").append(test.toUtf8())), said.constData());
    }
};

BELFRY_CASE(tst_SystemSleepGuard)
#include "tst_SystemSleepGuard.moc"
