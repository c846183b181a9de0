// Channel: a church's named output as the API shows it.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/Health.h"
#include "model/Ingest.h"
#include "model/Link.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace belfry::model {

enum class ChannelState {
    OffAir,
    Starting,    ///< Go Live was said, the first keyframe is awaited
    OnAir,
    Interrupted, ///< on air, but nothing comes in
};
/// "off_air", "starting", "on_air", "interrupted".
std::string_view name(ChannelState state);

/// Value. `ingest` and `health` are there only for who holds the token.
struct Channel {
    std::string channel;
    std::string church;
    std::string title;
    std::string description;
    std::string category = "worship";
    std::string language = "en"; ///< BCP 47
    std::string timeZone = "UTC"; ///< IANA
    std::vector<Link> links; ///< for its page; a service may have others of its own
    ChannelState state = ChannelState::OffAir;
    std::optional<WallTime> nextStart;
    std::optional<WallTime> startedAt;
    std::string playlist;
    std::optional<std::string> broadcast; ///< its ULID while on air
    bool elsewhere = false; ///< it is another server that carries it: the media is there
    /// Where others open the page, as this server sees itself; only for who holds the token.
    std::optional<std::string> page;
    std::optional<bool> isRecorded; ///< its broadcasts are kept on disk; only for them, too
    std::optional<std::int64_t> delaySeconds = {}; ///< of a Go Live that names none; only for them
    /// End was said: when viewers see the closing slate, which is later by what the delay holds, and when it is over. Only for them.
    std::optional<WallTime> closingAt = {};
    std::optional<WallTime> endsAt = {};
    std::optional<Ingest> ingest;
    std::optional<Health> health;

    bool onAir() const { return state == ChannelState::OnAir || state == ChannelState::Interrupted; }
    bool isOnAirHere() const { return onAir() && !elsewhere; }
    bool operator==(const Channel &) const = default;
};

QJsonObject toJson(const Channel &channel);
/// Fields it does not know are left aside: a newer server may say more.
Result<Channel> channelFromJson(const QJsonObject &object);

/// What PATCH may change; absent fields stay. `nextStart` holding nothing clears it.
struct ChannelChange {
    std::optional<std::string> church;
    std::optional<std::string> title;
    std::optional<std::string> description;
    std::optional<std::string> category;
    std::optional<std::string> language;
    std::optional<std::string> timeZone;
    std::optional<std::vector<std::string>> embedParents; ///< origins: "https://example.org"
    std::optional<std::vector<Link>> links;
    std::optional<std::optional<WallTime>> nextStart;
    std::optional<bool> isRecorded;
    std::optional<std::int64_t> delaySeconds = {};

    bool operator==(const ChannelChange &) const = default;
};

/// A channel to be made: its id, which stands in addresses and never changes, and the rest as in a change.
struct ChannelDraft {
    std::string channel;
    ChannelChange rest; ///< with church and title
};
/// InvalidInput, naming the field.
Result<ChannelDraft> channelDraftFromJson(const QJsonObject &object);

inline constexpr std::size_t kChannelTextBytes = 200;
/// Seconds that viewers may be behind.
inline constexpr std::int64_t kChannelDelayMost = 120;

/// A name or title: 1-200 bytes of UTF-8 without control characters. InvalidInput otherwise, naming `field`.
Result<> checkChannelText(std::string_view field, std::string_view text);

QJsonObject toJson(const ChannelChange &change);
/// InvalidInput, naming the field, for an unknown field or a value that breaks a rule.
Result<ChannelChange> channelChangeFromJson(const QJsonObject &object);

} // namespace belfry::model
