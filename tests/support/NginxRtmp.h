// NginxRtmp: nginx with its RTMP module as an independent place: takes what is published and writes it down as it came.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace belfry::test {

/// One process on a free loopback port. Blocks; for tests only.
class NginxRtmp {
public:
    NginxRtmp();
    ~NginxRtmp();
    NginxRtmp(const NginxRtmp &) = delete;
    NginxRtmp &operator=(const NginxRtmp &) = delete;

    /// True once it listens.
    bool start();
    /// "rtmp://127.0.0.1:PORT/live"
    std::string address() const;
    /// What was published under `name`, as FLV; one file for each publish, in order.
    QStringList recordings(const QString &name) const;
    QByteArray log() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// What ffprobe and ffmpeg say of a recording.
struct Probed {
    QByteArray codecs;           ///< "h264,aac"
    qint64 packets = 0;
    qint64 wentBack = 0;         ///< packets whose dts is not above the one before of their stream
    qint64 newParameters = 0;    ///< packets that brought another configuration than the first
    double seconds = 0;          ///< from the first to the last
    QByteArray decodeErrors;     ///< of `ffmpeg -err_detect explode`; "" when there are none
};
Probed probe(const QString &file);

} // namespace belfry::test
