#include "client/InstalledServer.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace belfry::client {
namespace {

using namespace Qt::StringLiterals;

constexpr int kUsualPort = 8080;
constexpr qint64 kSettingsMost = 64 << 10;

} // namespace

InstalledPaths InstalledPaths::usual()
{
#ifdef Q_OS_LINUX
    return {{u"/usr/lib/systemd/system/belfry-server.service"_s, u"/lib/systemd/system/belfry-server.service"_s,
             u"/etc/systemd/system/belfry-server.service"_s},
            u"/etc/belfry/belfry.toml"_s, u"/run/belfry/address"_s};
#else
    return {};
#endif
}

std::optional<QUrl> installedServer(const InstalledPaths &paths)
{
    if (std::none_of(paths.units.begin(), paths.units.end(), [](const QString &unit) { return QFile::exists(unit); }))
        return std::nullopt;
    if (QFile written(paths.address); written.open(QIODevice::ReadOnly)) {
        const QUrl told(QString::fromUtf8(written.read(kSettingsMost)).trimmed(), QUrl::StrictMode);
        if (told.isValid() && told.scheme() == u"http" && !told.host().isEmpty() && told.path().isEmpty() && told.userInfo().isEmpty())
            return told;
    }
    QUrl address(u"http://127.0.0.1"_s);
    address.setPort(kUsualPort);
    QFile file(paths.settings);
    if (!file.open(QIODevice::ReadOnly))
        return address;
    static const QRegularExpression http(uR"re(^\s*http\s*=\s*"[^"\n]*:(\d{1,5})"\s*(?:#.*)?$)re"_s, QRegularExpression::MultilineOption);
    const int port = http.match(QString::fromUtf8(file.read(kSettingsMost))).captured(1).toInt();
    if (port > 0 && port <= 65535)
        address.setPort(port);
    return address;
}

} // namespace belfry::client
