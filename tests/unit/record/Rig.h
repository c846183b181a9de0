// Rig: a recording in a folder of its own, written from a made-up or a real encoder.
#pragma once

#include "record/BatchCutter.h"
#include "record/RecordingWriter.h"
#include "support/FakeExecutor.h"
#include "support/ObsPackets.h"
#include "support/Packets.h"
#include "unit/hls/Feed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>
#include <vector>

namespace belfry::test {

/// In memory where there is such a place: a disk that syncs what was cut makes thousands of cuts slow.
inline QString scratch()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/belfry-record-XXXXXX");
}

struct Rig {
    Rig() { cutter.setTracks(tracks); }

    std::filesystem::path folder() const { return std::filesystem::path(temporary.path().toStdString()) / "r"; }
    std::filesystem::path file(std::uint32_t number = 1) const { return record::filePath(folder(), number); }

    /// A new life of the server: another line, and nothing remembered.
    void restart()
    {
        writer.emplace(folder(), clock);
        cutter.setTracks(tracks);
        ++line;
    }
    void change(const media::Tracks &next)
    {
        flush();
        tracks = next;
        cutter.setTracks(tracks);
    }
    void take(const media::Packet &packet)
    {
        if (auto batch = cutter.add(packet, clock.wall()))
            write(*batch);
    }
    void flush()
    {
        if (auto batch = cutter.finish())
            write(*batch);
    }
    void write(record::Batch batch)
    {
        batch.line = line;
        answers.push_back(writer->write(batch));
    }
    /// The made-up encoder goes on for so long, and the clock with it.
    void run(Duration length)
    {
        fed += std::chrono::duration_cast<MediaTime>(length);
        feed.runUntil(fed, [this](const media::Packet &packet) { take(packet); });
        clock.pass(length);
    }

    QTemporaryDir temporary{scratch()};
    FakeClock clock;
    media::Tracks tracks{avcTrack(), aacTrack()};
    record::BatchCutter cutter;
    std::optional<record::RecordingWriter> writer{std::in_place, folder(), clock};
    std::uint64_t line = 1;
    Feed feed;
    MediaTime fed{0};
    std::vector<Result<record::Recorded>> answers;
};

inline QByteArray contentOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeContent(const std::filesystem::path &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path.string()));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// What a program says, standard error first; "exit N" in front when it fails.
inline QByteArray runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        return "no end";
    const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
    return process.exitCode() == 0 ? said : "exit " + QByteArray::number(process.exitCode()) + ' ' + said;
}

/// Decodes all of it, strict about errors; empty when it is sound.
inline QByteArray decodeAll(const QString &path)
{
    return runProgram(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-xerror"),
                                                 QStringLiteral("-err_detect"), QStringLiteral("explode"), QStringLiteral("-i"), path,
                                                 QStringLiteral("-fps_mode"), QStringLiteral("passthrough"), QStringLiteral("-enc_time_base"),
                                                 QStringLiteral("1:90000"), QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
}

/// In seconds, as ffprobe tells it.
inline double probedSeconds(const QString &path)
{
    return runProgram(QStringLiteral("ffprobe"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                                                  QStringLiteral("format=duration"), QStringLiteral("-of"), QStringLiteral("csv=p=0"), path})
        .trimmed()
        .toDouble();
}

} // namespace belfry::test
