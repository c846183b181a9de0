// Destination: a place a broadcast is copied to, as an admin sets it up.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Time.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::model {

/// "youtube", "youtube-backup", "facebook", "twitch", "x", "vimeo", "rtmp", "rtmps", "srt".
std::span<const std::string_view> destinationPresets();

/// Value. The key is opaque bytes; in JSON it is only ever masked.
struct Destination {
    std::string id; ///< ULID
    std::string channel;
    std::string name;
    std::string preset = "rtmp";
    std::string address; ///< rtmp://, rtmps:// or srt://HOST:PORT; no user, no query
    Secret key;
    bool isOn = true;
    std::int64_t position = 0; ///< in the list people see
    WallTime madeAt{};
    std::int64_t revision = 1;
};

QJsonObject toJson(const Destination &destination);
/// What POST takes: name, preset, address (unless the preset knows it), key, is_on. InvalidInput, naming the field; a key is never quoted.
Result<Destination> destinationFromJson(const QJsonObject &object);

/// What PATCH may change; absent fields stay.
struct DestinationChange {
    std::optional<std::string> name;
    std::optional<std::string> preset;
    std::optional<std::string> address;
    std::optional<Secret> key;
    std::optional<bool> isOn;
};
Result<DestinationChange> destinationChangeFromJson(const QJsonObject &object);
/// Another preset alone brings its own address, where it knows one. InvalidInput, naming the field, for what POST would not take.
Result<Destination> changed(Destination destination, const DestinationChange &change);
/// {"is_on": true}.
Result<bool> destinationSwitchFromJson(const QJsonObject &object);
/// {"order": [ids]}.
Result<std::vector<std::string>> destinationOrderFromJson(const QJsonObject &object);

} // namespace belfry::model
