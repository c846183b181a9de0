// Happening: something that happened, as every open page, window and webhook may hear of it.
#pragma once

#include "auth/Permission.h"
#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <string>
#include <string_view>

namespace belfry::server {

/// Value: what somebody has to tell. Never holds a secret; `json` is cleaned by model::withoutSecrets() all the same.
struct Happening {
    std::string kind;     ///< "broadcast.started": a-z, '_' and one dot; docs/api.md lists all
    std::string channel;  ///< "" when it is no one channel's
    std::string category; ///< of the channel or service; "" when it has none
    auth::Permission needs = auth::Permission::SeeOperations; ///< who lacks it hears nothing
    std::string subject;  ///< what changed, as in the API: "broadcasts/01J…"
    QJsonObject json;     ///< what there is to say about it; 64 KiB at most
    std::string onlyFor;  ///< a user's id when it is nobody else's; then no webhook hears it either
};

/// Value: a Happening that was told.
struct Announcement {
    std::string id; ///< a ULID
    WallTime at{};
    Happening what;
};

/// As clients of the events and receivers of webhooks get it: id, event, at, channel, category, subject, data.
QJsonObject toPublicJson(const Announcement &announcement);

/// As it goes from server to server.
std::string toBusText(const Announcement &announcement);
/// Malformed for anything toBusText() did not make.
Result<Announcement> announcementFromBusText(std::string_view text);

} // namespace belfry::server
