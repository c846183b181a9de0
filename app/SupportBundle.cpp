#include "app/SupportBundle.h"

#include "app/Redactor.h"
#include "app/ServerApi.h"
#include "base/Log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

QByteArray endOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - most));
    return file.read(most);
}

QByteArray about()
{
    return u"Belfry %1\nQt %2\n%3, %4\nLanguage %5\n%6\n"_s
        .arg(QStringLiteral(BELFRY_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture(), QLocale().bcp47Name(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        .toUtf8();
}

} // namespace

SupportBundle::SupportBundle(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    m_listening = log::listen([lines = m_lines](std::string_view line) {
        const std::lock_guard lock(lines->mutex);
        lines->kept.emplace_back(line);
        if (lines->kept.size() > kLinesMost)
            lines->kept.pop_front();
    });
}

QString SupportBundle::fileName()
{
    return u"belfry-support-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate));
}

std::vector<ZipEntry> SupportBundle::entries(const QByteArray &status) const
{
    QByteArray log;
    {
        const std::lock_guard lock(m_lines->mutex);
        for (const std::string &line : m_lines->kept)
            log += QByteArray::fromStdString(line) + '\n';
    }
    const Redactor redactor(m_parts.secrets());
    std::vector<ZipEntry> files{{u"about.txt"_s, about()},
                                {u"settings.ini"_s, endOf(m_parts.settingsFile, 1 << 20)},
                                {u"window.log"_s, log},
                                {u"server.json"_s, status}};
    if (const QByteArray server = endOf(m_parts.serverLog, kServerLogBytesMost); !server.isEmpty())
        files.push_back({u"server.log"_s, server});
    for (ZipEntry &file : files) {
        file.name.prepend(u"belfry-support/");
        file.bytes = redactor.clean(file.bytes);
    }
    return files;
}

void SupportBundle::save(const QString &file, std::function<void(Result<>)> done)
{
    m_parts.api.get(u"/api/v1/status"_s, this, [this, file, done = std::move(done)](const client::ApiAnswer &answer) {
        const QByteArray status = answer ? QJsonDocument(answer.body).toJson() : "The server did not answer.\n";
        const QByteArray zip = zipOf(entries(status));
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(zip) != zip.size() || !out.commit())
            done(fail(ErrorCode::Unavailable, out.errorString().toStdString()));
        else
            done(Done());
    });
}

} // namespace belfry::app
