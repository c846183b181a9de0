#include "obs/RealObs.h"

#include <QJsonDocument>
#include <QProcess>

namespace belfry::test {
namespace {

constexpr int kPatienceMs = 90'000;

} // namespace

RealObs::~RealObs()
{
    stop();
}

QString RealObs::password() const
{
    return QStringLiteral("a password of the test's own");
}

QByteArray RealObs::run(const QStringList &arguments, bool *ok)
{
    QProcess process;
    process.start(QStringLiteral(BELFRY_PYTHON), QStringList{QStringLiteral(BELFRY_REAL_OBS)} + arguments);
    const bool finished = process.waitForFinished(kPatienceMs);
    *ok = finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!*ok)
        m_error = QString::fromUtf8(process.readAllStandardError());
    return process.readAllStandardOutput();
}

bool RealObs::start(const QStringList &options)
{
    bool ok = false;
    const QStringList fixed{QStringLiteral("start"), QStringLiteral("--dir"), m_folder.filePath(QStringLiteral("obs")),
                            QStringLiteral("--ws-port"), QStringLiteral("0"), QStringLiteral("--ws-password"),
                            password()};
    const QByteArray answer = run(fixed + options, &ok);
    m_running = ok;
    m_port = static_cast<quint16>(QJsonDocument::fromJson(answer).object().value(QStringLiteral("ws_port")).toInt());
    return ok && m_port != 0;
}

QJsonObject RealObs::call(const QString &request, const QJsonObject &data)
{
    bool ok = false;
    QStringList arguments{QStringLiteral("call"), QStringLiteral("--dir"), m_folder.filePath(QStringLiteral("obs")), request};
    if (!data.isEmpty())
        arguments << QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    const QByteArray answer = run(arguments, &ok);
    return QJsonDocument::fromJson(answer).object().value(QStringLiteral("responseData")).toObject();
}

QList<QJsonObject> RealObs::clock(int count)
{
    bool ok = false;
    const QByteArray answer = run({QStringLiteral("clock"), QStringLiteral("--dir"),
                                   m_folder.filePath(QStringLiteral("obs")), QStringLiteral("--count"),
                                   QString::number(count)},
                                  &ok);
    QList<QJsonObject> looks;
    for (const QByteArray &line : answer.split('\n')) {
        if (!line.isEmpty())
            looks.append(QJsonDocument::fromJson(line).object());
    }
    return looks;
}

QByteArray RealObs::log()
{
    bool ok = false;
    return run({QStringLiteral("log"), QStringLiteral("--dir"), m_folder.filePath(QStringLiteral("obs"))}, &ok);
}

void RealObs::stop(bool kill)
{
    if (!m_running)
        return;
    bool ok = false;
    QStringList arguments{QStringLiteral("stop"), QStringLiteral("--dir"), m_folder.filePath(QStringLiteral("obs"))};
    if (kill)
        arguments << QStringLiteral("--kill");
    run(arguments, &ok);
    m_running = false;
}

} // namespace belfry::test
