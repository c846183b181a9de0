// SettingsPresenter: the Settings page without its widgets.
#pragma once

#include "app/Account.h"
#include "app/DeskSettings.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "obs/ObsSetup.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace belfry::secrets {
class SecretStore;
}
namespace belfry::obs {
class ObsClient;
}

namespace belfry::app {

class Connection;
class ObsLink;

/// What somebody changed of the channel. Value.
struct ChannelEdit {
    QString church = {};
    QString title = {};
    /// Absent: as the server has it, be it planned or set by hand; present and empty: the page names none.
    std::optional<std::optional<QDateTime>> nextStart = {};
};

struct SettingsState {
    bool serverOnThisComputer = true;
    QUrl serverAddress = {};
    QString serverNote = {}; ///< what is to be done about it; empty: nothing
    QString serverWord = {}; ///< "Connected", "Out of sight since 10:02"
    bool serverIsOpen = false; ///< it answers, and lets us in
    AccountState account = {};

    QString church = {};
    QString title = {};
    std::optional<QDateTime> nextStart = {};
    bool canEditChannel = false;

    QString publishServer = {};    ///< for OBS or a hardware encoder; empty until known
    QString publishKeyMasked = {}; ///< ••••7f2a

    QString obsHost = {};
    quint16 obsPort = 0;
    bool hasObsPassword = false;
    QString obsWord = {};
    bool canSetUpObs = false;
    bool canPutObsBack = false;
    bool stopObsAfterEnd = true;

    std::optional<int> delaySeconds = {}; ///< of the next broadcast; none: as the channel has it
    int channelDelay = 0;
    bool trayIcon = true;
    bool notifications = true;
    bool alertSound = false;
    ThemeChoice theme = ThemeChoice::Dark;
    QString language = {};    ///< "de"; empty: as the system
    QString secretsWord = {}; ///< "In the system keychain", "In a file only you can read", "Not kept"
    QString message = {};     ///< the outcome of the last command, in plain words; empty: none

    bool operator==(const SettingsState &) const = default;
};

/// Every command keeps its word at once, in the settings file or the SecretStore; a refused one changes nothing and says
/// why in state().message. GUI thread; owned by DeskApp.
class SettingsPresenter final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        DeskSettings &settings;
        secrets::SecretStore &secrets;
        Connection &connection;
        ObsLink &obs;
        obs::ObsClient &obsClient;
        Account &account;
    };
    /// All of them must outlive the presenter.
    explicit SettingsPresenter(const Parts &parts, QObject *parent = nullptr);

    const SettingsState &state() const { return m_state; }
    /// The whole publish key, for the moment it is shown or copied; empty while unknown.
    const Secret &publishKey() const;
    /// The system's own server was found here, and wants to be let known who we are; from DeskApp.
    void setInstalledServer(const QUrl &address);
    /// What the server told; from DeskApp.
    void setPublishTarget(const std::optional<obs::StreamTarget> &target);

    /// "belfry.example.org" is https; a number, a name without a dot, or .local is http. Nothing when it is no address.
    static std::optional<QUrl> addressFrom(const QString &typed);

public Q_SLOTS:
    void useThisComputer();
    /// An empty token keeps the session or token stored for this address.
    void useServer(const QString &address, const belfry::Secret &token);
    /// With the login and password of an account there (docs/accounts.md).
    void signIn(const QString &address, const QString &login, const belfry::Secret &password);
    void signOut();
    void setObs(const QString &host, quint16 port);
    void setObsPassword(const belfry::Secret &password);
    void setStopObsAfterEnd(bool stop);
    /// From the next Go Live on; what is on air keeps the delay it began with.
    void setDelaySeconds(std::optional<int> seconds);
    void setTrayIcon(bool shown);
    void setNotifications(bool shown);
    void setAlertSound(bool on);
    void setTheme(belfry::app::ThemeChoice theme);
    /// "" is the system's.
    void setLanguage(const QString &language);
    void editChannel(const belfry::app::ChannelEdit &edit);
    void setUpObs();
    void putObsBack();
    /// The message was read.
    void forgetMessage();

Q_SIGNALS:
    void stateChanged();
    /// The server has it; what was refused is told in the message alone.
    void channelSaved(const belfry::app::ChannelEdit &edit);
    void themeChanged(belfry::app::ThemeChoice theme);
    void trayIconChanged(bool shown);
    /// The window and all words in it are to be made anew.
    void languageChanged();

private:
    void refresh();
    void say(const QString &message);
    std::function<void(Result<>)> saying(const QString &success);
    QString serverWord() const;
    QString obsWord() const;
    QString secretsWord() const;
    QString noAddress() const;

    Parts m_parts;
    SettingsState m_state;
    std::optional<obs::StreamTarget> m_target;
    QUrl m_installed; ///< empty: none
    QString m_message;
};

} // namespace belfry::app
