#include "support/Ffmpeg.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <optional>

#ifndef Q_OS_WIN
#include <csignal>
#endif

namespace belfry::test {
namespace {

using namespace Qt::StringLiterals;

FfmpegRun run(const QString &program, const QStringList &arguments, int timeoutMs)
{
    QProcess process;
    process.start(program, arguments);
    FfmpegRun result;
    if (process.waitForFinished(timeoutMs))
        result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    else
        process.kill();
    process.waitForFinished(5'000);
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

} // namespace

FfmpegPublisher::~FfmpegPublisher()
{
    kill();
}

void FfmpegPublisher::start(const QString &url, const Sent &sent)
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"ffmpeg"_s,
                    {u"-hide_banner"_s, u"-loglevel"_s, u"error"_s, u"-re"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                     sent.picture, u"-re"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                     sent.sound, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s,
                     u"-tune"_s, u"zerolatency"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-g"_s, QString::number(sent.keyEvery), u"-threads"_s, u"1"_s,
                     u"-c:a"_s, u"aac"_s, u"-b:a"_s, u"64k"_s, u"-f"_s, u"flv"_s, url});
    m_process.waitForStarted();
}

void FfmpegPublisher::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        kill();
}

void FfmpegPublisher::freeze()
{
#ifndef Q_OS_WIN
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
#endif
}

void FfmpegPublisher::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5'000);
}

FfmpegRun ffmpegPlay(const QUrl &url, int seconds, const QStringList &before)
{
    return run(u"ffmpeg"_s,
               QStringList{u"-hide_banner"_s, u"-loglevel"_s, u"error"_s, u"-xerror"_s} + before
                   + QStringList{u"-i"_s, url.toString(), u"-t"_s, QString::number(seconds), u"-map"_s, u"0:v:0"_s, u"-map"_s,
                                 u"0:a:0"_s,
                                 // In the stream's own times: a slate's pictures keep another beat than the source's.
                                 u"-fps_mode"_s, u"passthrough"_s, u"-enc_time_base"_s, u"-1"_s, u"-f"_s, u"null"_s, u"-"_s},
               30'000);
}

FfplayRun ffplayPlay(const QUrl &url, double seconds)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SDL_VIDEODRIVER"_s, u"dummy"_s);
    environment.insert(u"SDL_AUDIODRIVER"_s, u"dummy"_s);
    process.setProcessEnvironment(environment);
    process.start(u"ffplay"_s, {u"-hide_banner"_s, u"-loglevel"_s, u"error"_s, u"-stats"_s, url.toString()});
    // "  12.83 A-V: -0.022 fd= …", each over the one before.
    static const QRegularExpression line(u"([0-9.]+) A-V: *([-0-9.]+)"_s);
    FfplayRun result;
    std::optional<double> first;
    QDeadlineTimer patience(30'000);
    while (result.seconds < seconds && !patience.hasExpired() && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(200);
        const QByteArray said = process.readAllStandardError();
        auto found = line.globalMatch(QString::fromUtf8(said));
        if (!found.hasNext())
            result.errors += said;
        while (found.hasNext()) {
            const auto match = found.next();
            const double clock = match.captured(1).toDouble();
            first = first.value_or(clock);
            result.seconds = clock - *first;
            result.lastDrift = match.captured(2).toDouble();
        }
    }
    process.kill();
    process.waitForFinished(5'000);
    return result;
}

QByteArray ffprobeCodecs(const QUrl &url)
{
    const FfmpegRun probe = run(u"ffprobe"_s,
                                {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name"_s, u"-of"_s,
                                 u"default=noprint_wrappers=1:nokey=1"_s, url.toString()},
                                20'000);
    QByteArrayList names;
    const auto lines = probe.output.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        if (!names.contains(line))
            names.append(line);
    }
    return names.join(',');
}

} // namespace belfry::test
