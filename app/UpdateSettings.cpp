#include "app/UpdateSettings.h"

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kLook("updates/look");
constexpr QLatin1StringView kSeen("updates/seen");

// Words that administrators write beside `false`, which alone is one of Qt's.
bool isNo(const QVariant &value)
{
    const QString word = value.toString().trimmed().toLower();
    return word == u"no"_s || word == u"off"_s || !value.toBool();
}

} // namespace

UpdateSettings::UpdateSettings(const QString &file, const QString &machineFile)
    : m_file(file, QSettings::IniFormat), m_machine(machineFile, QSettings::NativeFormat)
{
}

QString UpdateSettings::machinePlace()
{
#if defined(Q_OS_WIN)
    return u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Belfry"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Preferences/org.belfry.Belfry.plist"_s;
#else
    return u"/etc/xdg/belfry.conf"_s;
#endif
}

bool UpdateSettings::isAllowedHere() const
{
    return !isNo(m_machine.value(kLook, true));
}

bool UpdateSettings::isWanted() const
{
    return m_file.value(kLook, true).toBool();
}

void UpdateSettings::setWanted(bool wanted)
{
    m_file.setValue(kLook, wanted);
    m_file.sync();
}

std::optional<update::Version> UpdateSettings::seen() const
{
    return update::Version::from(m_file.value(kSeen).toString());
}

void UpdateSettings::setSeen(update::Version version)
{
    m_file.setValue(kSeen, version.text());
    m_file.sync();
}

} // namespace belfry::app
