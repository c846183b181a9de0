// SettingsPresenter: the Settings page without its widgets.
#pragma once

#include "app/DeskSettings.h"
#include "base/Result.h"
#include "base/Secret.h"

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

struct SettingsState {
    bool serverOnThisComputer = true;
    QUrl serverAddress = {};
    bool hasServerToken = false;
    QString serverWord = {}; ///< "Connected", "Out of sight since 10:02"

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

    ThemeChoice theme = ThemeChoice::Dark;
    QString secretsWord = {}; ///< "In the system keychain", "In a file only you can read", "Not kept"
    QString message = {};     ///< the outcome of the last command, in plain words; empty: none

    bool operator==(const SettingsState &) const = default;
};

/// GUI thread; owned by DeskApp.
class SettingsPresenter final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        DeskSettings &settings;
        secrets::SecretStore &secrets;
        Connection &connection;
        ObsLink &obs;
        obs::ObsClient &obsClient;
    };
    explicit SettingsPresenter(const Parts &parts, QObject *parent = nullptr);

    const SettingsState &state() const { return m_state; }
    /// The whole publish key, for the moment it is shown or copied; an error when the server does not tell.
    void revealPublishKey(std::function<void(Result<Secret>)> reply);

public Q_SLOTS:
    void useThisComputer();
    /// `address` as typed: "belfry.example.org" becomes https, "192.168.1.5:8080" http. Keeps the old one and says why
    /// when it is not an address.
    void useServer(const QString &address, const belfry::Secret &token);
    void setObs(const QString &host, quint16 port);
    void setObsPassword(const belfry::Secret &password);
    void setStopObsAfterEnd(bool stop);
    void setTheme(belfry::app::ThemeChoice theme);
    void editChannel(const QString &church, const QString &title, const std::optional<QDateTime> &nextStart);
    void setUpObs();
    void putObsBack();

Q_SIGNALS:
    void stateChanged();
    void themeChanged(belfry::app::ThemeChoice theme);

private:
    void refresh();
    void say(const QString &message);

    Parts m_parts;
    SettingsState m_state;
    Secret m_publishKey;
};

} // namespace belfry::app
