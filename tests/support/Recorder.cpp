#include "support/Recorder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

namespace belfry::test {
namespace {

constexpr qsizetype kLeast = 12; // shorter ones would be found everywhere

void append(const QString &kind, const QByteArray &line)
{
    static QMutex mutex;
    const QString folder = qEnvironmentVariable("BELFRY_RECORDED");
    if (folder.isEmpty())
        return;
    const QMutexLocker lock(&mutex);
    QDir().mkpath(folder);
    QFile file(folder + QLatin1Char('/') + kind + QLatin1Char('-') + QString::number(QCoreApplication::applicationPid()));
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(line);
}

bool isSecretName(const QString &name)
{
    static const QStringList words{QStringLiteral("password"), QStringLiteral("secret"), QStringLiteral("key"),
                                   QStringLiteral("token"), QStringLiteral("access_token"), QStringLiteral("refresh_token"),
                                   QStringLiteral("stream_key"), QStringLiteral("code")};
    return words.contains(name) || name.endsWith(QStringLiteral("_password")) || name.endsWith(QStringLiteral("_secret"));
}

void registerInside(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &inner : list)
            registerInside(inner);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (isSecretName(at.key()) && at.value().isString())
            registerSecret(at.value().toString().toUtf8());
        else
            registerInside(at.value());
    }
}

} // namespace

void registerSecret(const QByteArray &secret)
{
    if (secret.size() >= kLeast && !secret.contains('\n'))
        append(QStringLiteral("secrets"), secret + '\n');
}

void recordAnswer(const QByteArray &method, const QByteArray &target, int status, const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    static const QList<QByteArray> others{"/healthz", "/readyz", "/metrics"};
    if (status == 0 || !(path.startsWith("/api/") || others.contains(path)))
        return;
    const QJsonObject line{{QStringLiteral("method"), QString::fromUtf8(method)},
                           {QStringLiteral("path"), QString::fromUtf8(path)},
                           {QStringLiteral("status"), status},
                           {QStringLiteral("content_type"), QString::fromUtf8(contentType)},
                           {QStringLiteral("body"), QString::fromUtf8(body)}};
    append(QStringLiteral("answers"), QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

void registerSecretsOf(const QByteArray &token, const QByteArray &jsonBody)
{
    registerSecret(token);
    registerInside(QJsonDocument::fromJson(jsonBody).object());
}

void recordLog(const QByteArray &log, const QString &dataFolder)
{
    append(QStringLiteral("logs"), log);
    QDirIterator files(dataFolder, {QStringLiteral("*.log"), QStringLiteral("*.log.*"), QStringLiteral("*crash*")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            append(QStringLiteral("logs"), file.readAll());
    }
}

} // namespace belfry::test
