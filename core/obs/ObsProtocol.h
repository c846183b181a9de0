// ObsProtocol: obs-websocket v5 as a codec: texts in, happenings out. No socket, no clock.
#pragma once

#include "base/Secret.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>

namespace belfry::obs {

/// What to do after OBS closed the connection (protocol, "WebSocketCloseCode").
enum class AfterClose {
    TryAgain,
    WaitForPassword, ///< 4009: asking again with the same password would only fill OBS's log
    StayAway,        ///< 4011: a person ended our session
    GiveUp,          ///< 4010, 4012: we do not speak its version
};

/// One connection's greeting and the reading of its messages. Value-like: the client makes a new one per connection.
/// Any thread, one at a time.
class ObsProtocol final {
public:
    /// The bits of Identify's eventSubscriptions we use.
    enum Subscription : quint32 {
        General = 1u << 0,
        Config = 1u << 1,
        Scenes = 1u << 2,
        Inputs = 1u << 3,
        Outputs = 1u << 6,
        InputVolumeMeters = 1u << 16,
    };

    /// OBS greeted: this text is the answer.
    struct Identify {
        QString text;
    };
    /// OBS wants a password and we have none. Nothing is to be sent.
    struct PasswordWanted {};
    struct Identified {};
    struct Event {
        QString type;
        QJsonObject data;
    };
    struct Response {
        QString id;
        QString type;
        int code = 0; ///< 100 is success
        QString comment;
        QJsonObject data;
    };
    /// Not obs-websocket v5, or a message it may not send now. The connection is of no use any more.
    struct Broken {
        QString why;
    };
    using Happening = std::variant<Identify, PasswordWanted, Identified, Event, Response, Broken>;

    static constexpr int kRpcVersion = 1;
    static constexpr int kSuccess = 100;
    static constexpr int kNotReady = 207;

    ObsProtocol(Secret password, quint32 subscriptions) : m_password(std::move(password)), m_subscriptions(subscriptions) {}

    /// What a text message meant; nothing for kinds we do not use.
    std::optional<Happening> take(const QString &text);
    bool isIdentified() const { return m_phase == Phase::Identified; }

    static QString request(const QString &type, const QString &id, const QJsonObject &data);
    static QString authentication(const Secret &password, const QString &salt, const QString &challenge);
    static AfterClose afterClose(int code);

private:
    enum class Phase { AwaitingHello, AwaitingIdentified, Identified };

    Happening takeHello(const QJsonObject &hello);
    Happening broken(const QString &why);

    Secret m_password;
    quint32 m_subscriptions;
    Phase m_phase = Phase::AwaitingHello;
};

} // namespace belfry::obs
