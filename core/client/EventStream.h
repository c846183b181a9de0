// EventStream: what happens at the server, as it happens (docs/api.md, "Everything that happens").
#pragma once

#include "base/Executor.h"
#include "base/Secret.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace belfry::client {

struct ServerEvent {
    QString event = {};     ///< "relay.changed"
    QString channel = {};   ///< empty: of the whole server
    QString subject = {};   ///< "destinations/01J…"; empty where there is none
    QJsonObject data = {};

    bool operator==(const ServerEvent &) const = default;
};

/// Comes back by itself after 1 to 30 s, or when the server says, with the id of the last event, so that what was missed is
/// told; readAnew() when it cannot be. A stream that says nothing for 50 s (a server sends a comment every 20 s) is begun
/// again. GUI thread; owned by DeskApp.
class EventStream final : public QObject {
    Q_OBJECT
public:
    explicit EventStream(Executor &gui, QObject *parent = nullptr);
    ~EventStream() override;

    /// Listens to another server, or again with another token: then nothing of before counts.
    void open(const QUrl &events, const Secret &token);
    /// From the next time it comes back on; what is open stays open as long as the server lets it.
    void setToken(const Secret &token);
    void close();
    bool isOpen() const;

Q_SIGNALS:
    void happened(const belfry::client::ServerEvent &event);
    /// How many watch each channel, at most once a second: {"church": 12}.
    void counted(const QJsonObject &viewers);
    /// All that was built on earlier events is to be read again: at the first opening, and when events were missed.
    void readAnew();

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace belfry::client
