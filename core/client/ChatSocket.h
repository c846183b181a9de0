// ChatSocket: one chat room's WebSocket, as docs/chat.md has it, for a host's window.
#pragma once

#include "base/Executor.h"
#include "base/Secret.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace belfry::client {

/// Comes back by itself, as long and as late as the page says, with the last message it has; not after a close that says
/// no. It says that somebody is there, not that they watch. GUI thread; owned by DeskApp.
class ChatSocket final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed,     ///< not wanted, or the server does not want us
        Connecting, ///< also while it waits to try again
        Open,       ///< welcomed
    };
    static constexpr Duration kBeat{8'000};
    static constexpr qint64 kFrameBytesMax = 512 << 10;

    explicit ChatSocket(Executor &gui, QObject *parent = nullptr);
    ~ChatSocket() override;

    /// http or https of the room's socket. Another room, or the same with another token: begins anew.
    void open(const QUrl &socket, const Secret &token);
    /// From the next time it comes back on; what is open stays open as long as the server lets it.
    void setToken(const Secret &token);
    void close();
    State state() const;

    /// False while it is not open: nothing is kept to be said later.
    bool say(const QJsonObject &message);
    /// What the next hello says is known already; empty: nothing.
    void setLast(const QString &message);

Q_SIGNALS:
    void stateChanged();
    void said(const QJsonObject &message);

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace belfry::client
