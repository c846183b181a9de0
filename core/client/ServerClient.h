// ServerClient: the API of belfry-server (docs/api.md), called from the desktop.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Time.h"
#include "client/ApiCall.h"
#include "model/Channel.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace belfry::client {

/// Where an encoder publishes to.
struct IngestKey {
    QString server = {};
    Secret key = {};

    bool operator==(const IngestKey &) const = default;
};

struct ChannelAnswer {
    model::Channel channel = {};
    bool already = false; ///< go-live or end found it done
    QString by = {};      ///< who was first, where it was done already and the server knows
    std::optional<WallTime> serverTime = {}; ///< by its Date header: whole seconds
};

/// One question, one answer: never asks again by itself, never follows a redirect (the token must not travel), reads
/// no answer above 4 MiB. Errors: Unreachable, Timeout, Closed (another server was set), Malformed, or what the
/// problem body says, with its sentence. GUI thread; owned by DeskApp.
class ServerClient final : public QObject {
    Q_OBJECT
public:
    template<typename T>
    using Reply = std::function<void(Result<T>)>;

    static constexpr Duration kAnswerTime{3'000};
    static constexpr Duration kGoLiveTime{20'000}; ///< the server itself answers within 15 s

    explicit ServerClient(QObject *parent = nullptr);
    ~ServerClient() override;

    /// Questions under way to the server before fail with Closed.
    void setServer(const QUrl &address, const Secret &token);
    /// The same server by another token: what is under way goes on.
    void setToken(const Secret &token);
    const QUrl &address() const;
    const Secret &token() const;
    /// The channel asked about; "church" unless told otherwise.
    void setChannel(const QString &channel);
    const QString &channelName() const;
    /// An address of the server below its root, as the API writes it ("/live/…").
    QUrl urlOf(const QString &path) const;

    /// Any route; the answer may be a file, of 4 MiB at most.
    void call(const ApiCall &call, std::function<void(const ApiAnswer &)> reply);

    /// The same of any server, for who is not let in yet. Does not touch the server that is set, nor end with it.
    void callAt(const QUrl &server, const Secret &token, const ApiCall &call, std::function<void(const ApiAnswer &)> reply);

    void channel(Reply<ChannelAnswer> reply);
    /// With a delay viewers see everything so much later, and panic() can take back what is still inside it; 0 is none, and
    /// without a word the channel's own holds.
    void goLive(std::optional<int> delaySeconds, Reply<ChannelAnswer> reply);
    /// With a closing slate the broadcast ends when that has run; 0 ends it at once.
    void end(int closingSeconds, Reply<ChannelAnswer> reply);
    /// Takes such an End back. Conflict when nobody has said End, or it is too late.
    void keepGoing(Reply<ChannelAnswer> reply);
    /// The seconds that could still be taken back. Conflict without a delay.
    void panic(Reply<double> reply);
    void edit(const model::ChannelChange &change, Reply<ChannelAnswer> reply);
    void ingestKey(Reply<IngestKey> reply);

    /// Whether a Belfry answers there, and takes this token. Does not touch the server that is set.
    void check(const QUrl &address, const Secret &token, std::function<void(bool)> reply);

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

/// True for this computer, by name or number: then no proxy stands between.
bool isThisComputer(const QUrl &address);

} // namespace belfry::client
