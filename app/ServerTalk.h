// ServerTalk: how a page asks the server. The desk asks through its connection, a test answers by itself.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace belfry::app {

/// GUI thread.
class ServerTalk {
public:
    using Reply = std::function<void(Result<QJsonObject>)>;

    virtual ~ServerTalk() = default;
    /// For what the server itself has to ask elsewhere.
    static constexpr Duration kLong{45'000};

    /// One question, one answer, maybe at once; never asked again by itself. An answer without a body is an empty object.
    /// `path` is below the server's root, as docs/api.md writes it, with its query.
    virtual void ask(const QByteArray &verb, const QString &path, const QJsonObject &body, Reply reply, Duration time = Duration(5'000)) = 0;
    /// The channel this window is about.
    virtual QString channel() const = 0;
};

class ServerApi;

/// Through the window's connection. What would change something fails at once while the server is out of sight.
class ApiTalk final : public ServerTalk {
public:
    /// `api` outlives it.
    explicit ApiTalk(ServerApi &api) : m_api(api) {}

    void ask(const QByteArray &verb, const QString &path, const QJsonObject &body, Reply reply, Duration time) override;
    QString channel() const override;

private:
    ServerApi &m_api;
};

} // namespace belfry::app
