// DroppedPackets: a network in trouble, for tests that run in one of their own (tests/web/lossy-network.sh).
#pragma once

#include <QNetworkInterface>
#include <QProcess>
#include <QStringList>

namespace belfry::test {

/// TCP packets that are dropped until it is destroyed. Linux, with iptables.
class DroppedPackets final {
public:
    DroppedPackets() = default;
    ~DroppedPackets() { QProcess::execute(QStringLiteral("iptables"), {QStringLiteral("-F"), QStringLiteral("INPUT")}); }
    DroppedPackets(const DroppedPackets &) = delete;
    DroppedPackets &operator=(const DroppedPackets &) = delete;

    /// Whether nobody else's packets could be meant.
    static bool isAlone() { return QNetworkInterface::allInterfaces().size() == 1; }

    /// All from and to this port. False when the system refused.
    bool all(quint16 port) const
    {
        const QString number = QString::number(port);
        return drop({QStringLiteral("--dport"), number}) && drop({QStringLiteral("--sport"), number});
    }
    /// What comes to this port beyond so much; a burst of a second and a half passes.
    bool above(quint16 port, int bytesPerSecond) const
    {
        return drop({QStringLiteral("--dport"), QString::number(port), QStringLiteral("-m"), QStringLiteral("hashlimit"),
                     QStringLiteral("--hashlimit-above"), QString::number(bytesPerSecond) + QStringLiteral("b/s"),
                     QStringLiteral("--hashlimit-burst"), QString::number(bytesPerSecond * 3 / 2) + QStringLiteral("b"), QStringLiteral("--hashlimit-mode"),
                     QStringLiteral("dstport"), QStringLiteral("--hashlimit-name"), QStringLiteral("upload")});
    }

private:
    static bool drop(const QStringList &what)
    {
        return QProcess::execute(QStringLiteral("iptables"),
                                 QStringList{QStringLiteral("-A"), QStringLiteral("INPUT"), QStringLiteral("-p"), QStringLiteral("tcp")} +
                                     what + QStringList{QStringLiteral("-j"), QStringLiteral("DROP")}) == 0;
    }
};

} // namespace belfry::test
