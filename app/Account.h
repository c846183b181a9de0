// Account: who this window is at the server: the companion's owner, a token, or somebody who signed in.
#pragma once

#include "app/Rights.h"
#include "base/Executor.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <vector>

namespace belfry::client {
class ServerClient;
struct ApiAnswer;
} // namespace belfry::client
namespace belfry::secrets {
class SecretStore;
}

namespace belfry::app {

class Connection;
class DeskSettings;

struct AccountState {
    enum class How {
        Token,     ///< nobody in particular: this computer's own server, an owner's token, an API key
        SigningIn,
        SignedIn,
        SignedOut, ///< somebody was, and must sign in again
    };
    How how = How::Token;
    QString login = {};   ///< offered at the next time
    QString who = {};     ///< "Jon · Operator"; empty while nobody is signed in
    QString may = {};     ///< what they may do, in a sentence
    QString message = {}; ///< why signing in did not work; empty: it did

    bool operator==(const AccountState &) const = default;
};

/// Opens the connection for whoever it is to be, keeps a session in the SecretStore and renews it for as long as the server
/// lets it (docs/accounts.md): an access token lives for minutes, so another one is asked for well before its end, and at once
/// when the server refuses the present one. Only when the session itself is over somebody must sign in again; what is on air is the
/// server's and goes on. GUI thread; owned by DeskApp.
class Account final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        client::ServerClient &server;
        Connection &connection;
        DeskSettings &settings;
        secrets::SecretStore &secrets;
        Executor &gui;
    };
    static constexpr Duration kAgainFirst{2'000};  ///< within the server's ten seconds of grace for a lost answer
    static constexpr Duration kAgainMost{30'000};

    /// All of them must outlive it.
    explicit Account(const Parts &parts, QObject *parent = nullptr);
    ~Account() override;

    const AccountState &state() const { return m_state; }
    /// With the session that is kept for this address, else with the token. Empty: this computer's own server.
    void open(const QUrl &address);
    /// As whoever has this token; it is kept, and a session for this address is not.
    void useToken(const QUrl &address, const Secret &token);
    /// What no log and no support file may have in it.
    std::vector<Secret> secrets() const { return {m_refresh}; }

public Q_SLOTS:
    /// The server that is chosen now stays chosen until this one has let us in.
    void signIn(const QUrl &address, const QString &login, const belfry::Secret &password);
    void signOut();

Q_SIGNALS:
    void stateChanged();

private:
    void forget();
    void resume(const QUrl &address, const Secret &refresh);
    bool renew();
    void tookRenewal(const client::ApiAnswer &answer);
    void tookSession(const client::ApiAnswer &answer);
    void keepSession();
    void over();
    void endAtServer();
    void askWho();
    void tell();

    Parts m_parts;
    AccountState m_state;
    QUrl m_address;       ///< whose session it is; empty: none
    Secret m_refresh;
    quint64 m_round = 0;  ///< answers for an earlier server or person are dropped
    bool m_isRenewing = false;
    bool m_isOpen = false; ///< the connection is that session's
    Duration m_again = kAgainFirst;
    bool m_isUnproven = false; ///< the token is new, and nothing was answered to it yet
    QUrl m_askedAt;       ///< who we are was asked there, by that token
    Secret m_askedBy;
    QString m_signingIn;
    Subscription m_timer;
};

} // namespace belfry::app
