// Connection: the window's link to belfry-server.
#pragma once

#include "app/Rights.h"
#include "base/Executor.h"
#include "base/Result.h"
#include "client/ServerClient.h"
#include "model/Channel.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace belfry::client {
class Companion;
}

namespace belfry::app {

enum class LinkState {
    Connecting,  ///< looking for the server, or starting it
    Connected,   ///< it answered our last question
    Unreachable, ///< it does not; viewers may be fine
    Refused,     ///< it answers, but not to our token
    NoChannel,   ///< it answers, and has no such channel (any more)
    NoServer,    ///< the companion program could not be started here
};

struct ConnectionState {
    LinkState link = LinkState::Connecting;
    bool onThisComputer = true; ///< our companion, not a server elsewhere
    QUrl address = {};          ///< empty until known
    QDateTime since = {};       ///< when `link` became what it is
    std::optional<model::Channel> channel = {}; ///< the last one seen, kept while out of sight
    QDateTime seenAt = {};      ///< when `channel` was read, by this computer's clock
    std::chrono::milliseconds clockAhead{0}; ///< the server's clock minus ours
    QString failure = {};       ///< the technical reason, for "Show details"
    Rights rights = {};         ///< of whom we speak for
    bool isSignedOut = false;   ///< refused because nobody is signed in any more

    bool operator==(const ConnectionState &) const = default;
};

/// The address that the server gives to viewers, where this window knows it by one of this computer alone; nothing where it does not say.
std::optional<QUrl> toldPage(const ConnectionState &state);

/// Finds or starts the companion, or uses the configured server; asks for the channel once a second (four times while a
/// Go Live waits); says so within 5 s when it is out of sight, and comes back by itself. GUI thread; owned by DeskApp.
class Connection final : public QObject {
    Q_OBJECT
public:
    template<typename T>
    using Reply = std::function<void(Result<T>)>;

    /// Both must outlive it.
    Connection(client::ServerClient &server, client::Companion &companion, Executor &gui, QObject *parent = nullptr);
    ~Connection() override;

    /// With an address: that server. Without: the companion on this computer. Again with others: starts over.
    void open(const QUrl &address, const Secret &token);
    /// The same server by another token: nothing is read anew.
    void useToken(const Secret &token);
    /// Asked when a token is refused: true while another is on its way; until then nothing is said of it.
    void setRenewal(std::function<bool()> renewal);
    void setRights(const Rights &rights);
    void setSignedOut();
    const ConnectionState &state() const { return m_state; }

    void goLive(std::optional<int> delaySeconds, Reply<client::ChannelAnswer> reply);
    void end(int closingSeconds, Reply<client::ChannelAnswer> reply);
    void keepGoing(Reply<client::ChannelAnswer> reply);
    void panic(Reply<double> reply);
    void ingestKey(Reply<client::IngestKey> reply);
    void edit(const model::ChannelChange &change, Reply<client::ChannelAnswer> reply);
    /// Looks at once, and starts the companion again if it is gone.
    void tryAgain();
    /// Asks four times a second until told otherwise.
    void setHurried(bool hurried);

    QUrl previewUrl() const;
    QUrl programUrl() const;
    QUrl pageUrl() const;
    const Secret &token() const;

Q_SIGNALS:
    void changed();
    /// Before changed(): the token is another, the server and whom we speak for are not.
    void tokenRenewed();
    /// The companion that answers was started by this window (or no longer is): to be remembered.
    void companionFound();

private:
    struct Impl;

    ConnectionState m_state;
    std::unique_ptr<Impl> m;
};

} // namespace belfry::app
