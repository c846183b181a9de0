#include "app/DeskSettings.h"

#include <QDir>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr quint16 kObsPort = 4455;

std::optional<QString> textOrNone(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

QVariant variantOf(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

} // namespace

DeskSettings::DeskSettings(const QString &folder)
    : m_folder(folder), m_file(QDir(folder).filePath(u"belfry.ini"_s), QSettings::IniFormat)
{
    QDir().mkpath(folder);
}

QUrl DeskSettings::serverAddress() const
{
    return m_file.value("server/address"_L1).toUrl();
}

void DeskSettings::setServerAddress(const QUrl &address)
{
    m_file.setValue("server/address"_L1, address);
    m_file.sync();
}

QString DeskSettings::tokenName(const QUrl &address)
{
    return u"server token "_s + address.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

QString DeskSettings::sessionName(const QUrl &address) const
{
    return u"server session %1 %2"_s.arg(address.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash), m_folder);
}

QString DeskSettings::login() const
{
    return m_file.value("server/login"_L1).toString();
}

void DeskSettings::setLogin(const QString &login)
{
    m_file.setValue("server/login"_L1, login);
    m_file.sync();
}

QString DeskSettings::obsHost() const
{
    return m_file.value("obs/host"_L1, u"127.0.0.1"_s).toString();
}

quint16 DeskSettings::obsPort() const
{
    const uint port = m_file.value("obs/port"_L1, kObsPort).toUInt();
    return port > 0 && port <= 65535 ? static_cast<quint16>(port) : kObsPort;
}

void DeskSettings::setObs(const QString &host, quint16 port)
{
    m_file.setValue("obs/host"_L1, host);
    m_file.setValue("obs/port"_L1, port);
    m_file.sync();
}

QString DeskSettings::obsPasswordName() { return u"obs password"_s; }
QString DeskSettings::obsBackupKeyName() { return u"obs stream key before belfry"_s; }
QString DeskSettings::obsBackupPasswordName() { return u"obs stream password before belfry"_s; }

std::optional<ObsBackup> DeskSettings::obsBackup() const
{
    if (!m_file.value("obs-before/kept"_L1).toBool())
        return std::nullopt;
    return ObsBackup{.serviceType = m_file.value("obs-before/type"_L1).toString(),
                     .serviceSettings = m_file.value("obs-before/settings"_L1).toByteArray(),
                     .written = m_file.value("obs-before/written"_L1).toString(),
                     .keyframes = m_file.value("obs-before/keyframes"_L1).toBool(),
                     .useAdvanced = textOrNone(m_file.value("obs-before/useAdvanced"_L1)),
                     .x264Settings = textOrNone(m_file.value("obs-before/x264Settings"_L1))};
}

void DeskSettings::setObsBackup(const std::optional<ObsBackup> &backup)
{
    m_file.remove("obs-before"_L1);
    if (backup) {
        m_file.setValue("obs-before/kept"_L1, true);
        m_file.setValue("obs-before/type"_L1, backup->serviceType);
        m_file.setValue("obs-before/settings"_L1, backup->serviceSettings);
        m_file.setValue("obs-before/written"_L1, backup->written);
        m_file.setValue("obs-before/keyframes"_L1, backup->keyframes);
        if (backup->useAdvanced)
            m_file.setValue("obs-before/useAdvanced"_L1, variantOf(backup->useAdvanced));
        if (backup->x264Settings)
            m_file.setValue("obs-before/x264Settings"_L1, variantOf(backup->x264Settings));
    }
    m_file.sync();
}

bool DeskSettings::stopObsAfterEnd() const
{
    return m_file.value("obs/stopAfterEnd"_L1, true).toBool();
}

void DeskSettings::setStopObsAfterEnd(bool stop)
{
    m_file.setValue("obs/stopAfterEnd"_L1, stop);
    m_file.sync();
}

std::optional<int> DeskSettings::delaySeconds() const
{
    const QVariant kept = m_file.value("live/delaySeconds"_L1);
    return kept.isValid() ? std::optional(std::clamp(kept.toInt(), 0, kDelayMost)) : std::nullopt;
}

void DeskSettings::setDelaySeconds(std::optional<int> seconds)
{
    if (seconds)
        m_file.setValue("live/delaySeconds"_L1, std::clamp(*seconds, 0, kDelayMost));
    else
        m_file.remove("live/delaySeconds"_L1);
    m_file.sync();
}

bool DeskSettings::trayIcon() const
{
    return m_file.value("window/trayIcon"_L1, true).toBool();
}

void DeskSettings::setTrayIcon(bool shown)
{
    m_file.setValue("window/trayIcon"_L1, shown);
    m_file.sync();
}

bool DeskSettings::notifications() const
{
    return m_file.value("alerts/notifications"_L1, true).toBool();
}

void DeskSettings::setNotifications(bool shown)
{
    m_file.setValue("alerts/notifications"_L1, shown);
    m_file.sync();
}

bool DeskSettings::alertSound() const
{
    return m_file.value("alerts/sound"_L1, false).toBool();
}

void DeskSettings::setAlertSound(bool on)
{
    m_file.setValue("alerts/sound"_L1, on);
    m_file.sync();
}

ThemeChoice DeskSettings::theme() const
{
    const QString word = m_file.value("window/theme"_L1).toString();
    return word == u"light" ? ThemeChoice::Light : word == u"system" ? ThemeChoice::System : ThemeChoice::Dark;
}

void DeskSettings::setTheme(ThemeChoice theme)
{
    const QString word = theme == ThemeChoice::Light ? u"light"_s : theme == ThemeChoice::System ? u"system"_s : u"dark"_s;
    m_file.setValue("window/theme"_L1, word);
    m_file.sync();
}

QString DeskSettings::channel() const
{
    return m_file.value("server/channel"_L1, u"church"_s).toString();
}

void DeskSettings::setChannel(const QString &channel)
{
    m_file.setValue("server/channel"_L1, channel);
    m_file.sync();
}

bool DeskSettings::newPlacesOn() const
{
    return m_file.value("places/newOn"_L1, true).toBool();
}

void DeskSettings::setNewPlacesOn(bool on)
{
    m_file.setValue("places/newOn"_L1, on);
    m_file.sync();
}

QString DeskSettings::language() const
{
    return m_file.value("window/language"_L1).toString();
}

void DeskSettings::setLanguage(const QString &language)
{
    m_file.setValue("window/language"_L1, language);
    m_file.sync();
}

std::optional<bool> DeskSettings::secretsInFile() const
{
    const QVariant value = m_file.value("secrets/inFile"_L1);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void DeskSettings::setSecretsInFile(std::optional<bool> allowed)
{
    if (allowed)
        m_file.setValue("secrets/inFile"_L1, *allowed);
    else
        m_file.remove("secrets/inFile"_L1);
    m_file.sync();
}

int DeskSettings::firstRunStep() const
{
    return m_file.value("firstRun/step"_L1, 0).toInt();
}

void DeskSettings::setFirstRunStep(int step)
{
    m_file.setValue("firstRun/step"_L1, step);
    m_file.sync();
}

QByteArray DeskSettings::windowGeometry() const { return m_file.value("window/geometry"_L1).toByteArray(); }
void DeskSettings::setWindowGeometry(const QByteArray &geometry) { m_file.setValue("window/geometry"_L1, geometry); }
QByteArray DeskSettings::windowState() const { return m_file.value("window/state"_L1).toByteArray(); }
void DeskSettings::setWindowState(const QByteArray &state) { m_file.setValue("window/state"_L1, state); }

qint64 DeskSettings::companionPid() const { return m_file.value("companion/pid"_L1).toLongLong(); }
QByteArray DeskSettings::companionMark() const { return m_file.value("companion/mark"_L1).toByteArray(); }

void DeskSettings::setCompanion(qint64 pid, const QByteArray &mark)
{
    m_file.setValue("companion/pid"_L1, pid);
    m_file.setValue("companion/mark"_L1, mark);
    m_file.sync();
}

} // namespace belfry::app
