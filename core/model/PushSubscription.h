// PushSubscription: a browser that wants to be told when a channel begins (RFC 8030, RFC 8291).
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace belfry::model {

/// Value. The endpoint is known to that browser and its push service alone, and is its right to change what it follows: it stands
/// in no log and is told to nobody else.
struct PushSubscription {
    std::string id;        ///< ULID
    std::string endpoint;  ///< of its push service: http or https, checked as webhooks' addresses are
    std::string publicKey; ///< base64url, "p256dh"
    std::string secret;    ///< base64url, "auth"
    std::string language;  ///< of the page it followed on: "en"
    std::string origin;    ///< of the page: "https://live.example.org"; "" when that was not said
    std::string user;      ///< "" without an account
    WallTime madeAt{};
    std::vector<std::string> channels; ///< that it follows

    bool operator==(const PushSubscription &) const = default;
};

inline constexpr std::size_t kPushEndpointBytes = 1'000;
inline constexpr std::size_t kPushChannels = 100; ///< that one browser may follow
inline constexpr std::int64_t kPushSubscriptions = 200'000; ///< of one church

/// What a browser asks for.
struct PushWish {
    PushSubscription of; ///< without id, origin, user, madeAt and channels
    std::vector<std::string> follow;
    std::vector<std::string> unfollow;
};

/// To that browser: {"channels"}.
QJsonObject toJson(const PushSubscription &subscription);
/// {"endpoint", "keys": {"p256dh", "auth"}, "language"?, "follow"?, "unfollow"?}. InvalidInput, naming the field; whether the key is a
/// point of its curve is for who can count with it.
Result<PushWish> pushWishFromJson(const QJsonObject &object);

} // namespace belfry::model
