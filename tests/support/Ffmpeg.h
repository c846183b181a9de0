// Ffmpeg: the ffmpeg program as an independent encoder and player.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace belfry::test {

/// What is sent: sources of ffmpeg's lavfi, and a keyframe every so many frames of 25 in a second.
struct Sent {
    QString picture = QStringLiteral("testsrc2=size=320x180:rate=25");
    QString sound = QStringLiteral("sine=frequency=440:sample_rate=48000");
    int keyEvery = 25;
};

/// Sends a small moving, sounding picture in real time: H.264 with a keyframe each second, and AAC. Ended when
/// destroyed.
class FfmpegPublisher {
public:
    FfmpegPublisher() = default;
    ~FfmpegPublisher();
    FfmpegPublisher(const FfmpegPublisher &) = delete;
    FfmpegPublisher &operator=(const FfmpegPublisher &) = delete;

    void start(const QString &url, const Sent &sent = {});
    /// Says goodbye and closes.
    void stop();
    /// It stands still: nothing is sent, and nothing is closed.
    void freeze();
    /// SIGKILL.
    void kill();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// True when it ended by itself in time; exit status and its words below.
    bool waitForEnd(int timeoutMs) { return m_process.waitForFinished(timeoutMs); }
    int exitCode() const { return m_process.exitCode(); }

private:
    QProcess m_process;
};

struct FfmpegRun {
    int exitCode = -1; ///< -1: it did not end in time
    QByteArray output;
    QByteArray errors;
};

/// Plays `seconds` of a URL as fast as it comes, decoding picture and sound, strict about errors.
FfmpegRun ffmpegPlay(const QUrl &url, int seconds, const QStringList &before = {});
struct FfplayRun {
    double seconds = 0;    ///< its clock went on by so much
    double lastDrift = 99; ///< sound minus picture at the end, in seconds
    QByteArray errors;
};

/// A player that keeps time, unlike ffmpeg: plays until its clock has gone on by `seconds`, 30 s at most. It draws and
/// sounds into nothing.
FfplayRun ffplayPlay(const QUrl &url, double seconds);
/// "h264,aac" in the order of the streams.
QByteArray ffprobeCodecs(const QUrl &url);

} // namespace belfry::test
