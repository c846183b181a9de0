// DeskSettings: what the window remembers between two starts. No secret is ever in here.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QUrl>

#include <optional>

namespace belfry::app {

enum class ThemeChoice { Dark, Light, System };

/// The stream settings OBS had before we set it up; its key and password lie in the SecretStore.
struct ObsBackup {
    QString serviceType = {};        ///< empty: we did not touch where it sends
    QByteArray serviceSettings = {}; ///< JSON without key and password
    QString written = {};            ///< the server we wrote over it
    bool keyframes = false;          ///< we touched the two below
    std::optional<QString> useAdvanced = {}; ///< none: OBS's own default stood
    std::optional<QString> x264Settings = {};

    bool operator==(const ObsBackup &) const = default;
};

/// One INI file in the settings folder, written at once. GUI thread; owned by DeskApp.
class DeskSettings final {
public:
    explicit DeskSettings(const QString &folder);

    const QString &folder() const { return m_folder; }

    /// Empty: the companion on this computer. The token lies in the SecretStore under tokenName().
    QUrl serverAddress() const;
    void setServerAddress(const QUrl &address);
    static QString tokenName(const QUrl &address);
    /// Where the session of who signed in lies. Its token is good once, so each settings folder has its own.
    QString sessionName(const QUrl &address) const;
    /// Offered when somebody signs in again.
    QString login() const;
    void setLogin(const QString &login);

    QString obsHost() const;
    quint16 obsPort() const;
    void setObs(const QString &host, quint16 port);
    static QString obsPasswordName();

    std::optional<ObsBackup> obsBackup() const;
    void setObsBackup(const std::optional<ObsBackup> &backup);
    static QString obsBackupKeyName();
    static QString obsBackupPasswordName();

    bool stopObsAfterEnd() const;
    void setStopObsAfterEnd(bool stop);
    static constexpr int kDelayMost = 120;
    /// How long viewers are behind from Go Live on, so that panic can take something back; 0: not at all; none: as the channel
    /// has it. Whatever is written there, no more than kDelayMost.
    std::optional<int> delaySeconds() const;
    void setDelaySeconds(std::optional<int> seconds);
    bool trayIcon() const;
    void setTrayIcon(bool shown);
    bool notifications() const;
    void setNotifications(bool shown);
    /// A quiet sound in the booth's headphones when something needs a person.
    bool alertSound() const;
    void setAlertSound(bool on);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// The channel this window runs; "church" unless another was chosen.
    QString channel() const;
    void setChannel(const QString &channel);
    /// Whether a place that is added begins switched on.
    bool newPlacesOn() const;
    void setNewPlacesOn(bool on);
    QString file() const { return m_file.fileName(); }
    /// "de", "ar", …; empty: as the system.
    QString language() const;
    void setLanguage(const QString &language);
    /// The answer to "keep keys in a file?"; none: not asked yet.
    std::optional<bool> secretsInFile() const;
    void setSecretsInFile(std::optional<bool> allowed);

    /// Where the first run was left; 0 at first, past its last step when it is done.
    int firstRunStep() const;
    void setFirstRunStep(int step);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    /// The companion this window started, so that a later start of the window still knows it as its own.
    qint64 companionPid() const;
    QByteArray companionMark() const;
    void setCompanion(qint64 pid, const QByteArray &mark);

private:
    QString m_folder;
    QSettings m_file;
};

} // namespace belfry::app
