#include "client/CompanionProcess.h"

#include "client/ServerClient.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace belfry::client {
namespace {

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN
constexpr QLatin1StringView kProgram("belfry-server.exe");
#else
constexpr QLatin1StringView kProgram("belfry-server");
#endif
constexpr qint64 kWordsMost = 16 << 10;

} // namespace

QString CompanionProcess::findProgram()
{
    const QDir own(QCoreApplication::applicationDirPath());
    // The window's own, of the same version, or installed side by side; in a build tree in the folders of their sources.
    for (const QLatin1StringView folder : {"../lib/belfry/"_L1, ""_L1, "../server/"_L1, "../bin/"_L1}) {
        const QFileInfo candidate(own.filePath(folder + kProgram));
        if (candidate.isFile() && candidate.isExecutable())
            return candidate.canonicalFilePath();
    }
    return QStandardPaths::findExecutable(kProgram);
}

Result<CompanionFile> CompanionProcess::readFile()
{
    return readCompanionFile(m_paths.dataFolder);
}

void CompanionProcess::check(const CompanionFile &found, std::function<void(bool)> reply)
{
    m_server.check(found.http, found.token, std::move(reply));
}

Result<qint64> CompanionProcess::launch()
{
    const QString program = m_paths.program.isEmpty() ? findProgram() : m_paths.program;
    if (program.isEmpty() || !QFileInfo(program).isExecutable())
        return fail(ErrorCode::NotFound, "the program belfry-server was not found beside this one");
    if (!QDir().mkpath(m_paths.dataFolder))
        return fail(ErrorCode::Io, "the data folder cannot be made: " + m_paths.dataFolder.toStdString());
    QProcess process;
    process.setProgram(program);
    process.setArguments(QStringList{u"--companion"_s, u"--data"_s, m_paths.dataFolder} + m_paths.arguments);
    process.setWorkingDirectory(m_paths.dataFolder);
    // It logs to its own file; a pipe to us would break when we end. What keeps it from starting it says here.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(wordsFile());
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return fail(ErrorCode::Io, "belfry-server could not be started: " + process.errorString().toStdString());
    return pid;
}

QByteArray CompanionProcess::lastWords()
{
    QFile file(wordsFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray last;
    for (const QByteArray &line : file.read(kWordsMost).split('\n')) {
        if (!line.trimmed().isEmpty())
            last = line.trimmed();
    }
    return last;
}

QString CompanionProcess::wordsFile() const
{
    return QDir(m_paths.dataFolder).filePath(u"start.log"_s);
}

void CompanionProcess::terminate(qint64 pid)
{
    if (pid <= 1)
        return;
#ifdef Q_OS_WIN
    // A detached program has no console to send Ctrl+Break to; the Logbook makes a hard end safe.
    if (HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid))) {
        TerminateProcess(process, 0);
        CloseHandle(process);
    }
#else
    ::kill(static_cast<pid_t>(pid), SIGTERM);
#endif
}

} // namespace belfry::client
