#include "app/ObsProgram.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <vector>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

struct Candidate {
    QString program;
    QStringList arguments;
    QString folder; ///< OBS on Windows finds its own files only from its own folder
};

std::vector<Candidate> candidates()
{
#if defined(Q_OS_WIN)
    std::vector<Candidate> all;
    for (const char *variable : {"ProgramFiles", "ProgramW6432"}) {
        const QString folder = qEnvironmentVariable(variable) + u"/obs-studio/bin/64bit"_s;
        all.push_back({folder + u"/obs64.exe"_s, {}, folder});
    }
    return all;
#elif defined(Q_OS_MACOS)
    return {{u"/usr/bin/open"_s, {u"-a"_s, u"OBS"_s}, {}}};
#else
    return {{QStandardPaths::findExecutable(u"obs"_s), {}, {}},
            {u"/var/lib/flatpak/exports/bin/com.obsproject.Studio"_s, {}, {}},
            {u"/snap/bin/obs-studio"_s, {}, {}}};
#endif
}

} // namespace

Result<> startObsProgram()
{
    for (const Candidate &candidate : candidates()) {
        if (candidate.program.isEmpty() || !QFileInfo(candidate.program).isExecutable())
            continue;
        QProcess process;
        process.setProgram(candidate.program);
        process.setArguments(candidate.arguments);
        process.setWorkingDirectory(candidate.folder);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        if (process.startDetached())
            return Done{};
        return fail(ErrorCode::Io, process.errorString().toStdString());
    }
    return fail(ErrorCode::NotFound, "the program OBS was not found in its usual places");
}

} // namespace belfry::app
