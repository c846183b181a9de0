// RealObs: the real OBS Studio under its own Xvfb, through the tool beside this file.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace belfry::test {

/// Ends its OBS when destroyed. Blocks while OBS starts and stops; for tests only.
class RealObs final {
public:
    RealObs() = default;
    ~RealObs();
    RealObs(const RealObs &) = delete;
    RealObs &operator=(const RealObs &) = delete;

    /// `options` as for `real-obs start`; a free obs-websocket port and a folder of its own are given to it.
    /// False with error() set when OBS did not come up.
    bool start(const QStringList &options);
    /// One obs-websocket request; its responseData. Empty when it failed.
    QJsonObject call(const QString &request, const QJsonObject &data = {});
    /// Looks so many times, two seconds apart, at the number of the frame that the scene "Sermon" shows: {frame, asked_ms,
    /// came_ms} by the machine's clock.
    QList<QJsonObject> clock(int count);
    void stop(bool kill = false);
    /// What OBS has written to its log.
    QByteArray log();

    quint16 port() const { return m_port; }
    QString password() const;
    QString error() const { return m_error; }

private:
    QByteArray run(const QStringList &arguments, bool *ok);

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    bool m_running = false;
    QString m_error;
};

} // namespace belfry::test
