// UpdateSettings: whether updates are looked for, as the person and whoever looks after this computer have it.
#pragma once

#include "update/Version.h"

#include <QSettings>
#include <QString>

#include <optional>

namespace belfry::app {

/// The person's part stands in the window's own file; the machine's, which wins, where only an administrator writes. GUI
/// thread; owned by DeskApp.
class UpdateSettings final {
public:
    UpdateSettings(const QString &file, const QString &machineFile);
    /// Linux: /etc/xdg/belfry.conf; macOS: /Library/Preferences/org.belfry.Belfry.plist; Windows: the registry's
    /// HKEY_LOCAL_MACHINE\Software\Policies\Belfry. There: updates/look = false.
    static QString machinePlace();

    bool isAllowedHere() const;
    bool isWanted() const;
    void setWanted(bool wanted);
    /// The highest version a signed list has named: an older list is not believed any more.
    std::optional<update::Version> seen() const;
    void setSeen(update::Version version);

private:
    QSettings m_file;
    QSettings m_machine;
};

} // namespace belfry::app
