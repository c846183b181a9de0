// ModerationStore: what hosts have said about a channel's rooms: who is silent, which words are not wanted, what was reported.
#pragma once

#include "base/Result.h"
#include "model/Chat.h"
#include "store/Database.h"

#include <string>
#include <vector>

namespace belfry::store {

/// A store thread's; the Database must outlive it.
class ModerationStore {
public:
    explicit ModerationStore(Database &database) : m_database(database) {}

    /// Those that are not over, a thousand at most.
    Result<std::vector<model::ChatMute>> mutes(const std::string &channel, WallTime now);
    /// In the place of an older one of the same person.
    /// Of one person, also when it is over; nothing when there is none.
    Result<std::optional<model::ChatMute>> muteOf(const std::string &channel, const std::string &person);
    Result<> mute(const model::ChatMute &mute);
    Result<> lift(const std::string &channel, const std::string &person);

    /// Empty lists when nobody has said anything.
    Result<model::ChatWords> words(const std::string &channel);
    Result<> setWords(const std::string &channel, const model::ChatWords &words);

    /// Open ones, newest first, those with an id before `before`.
    /// Those nobody has closed: of each message the first, with how many there are.
    Result<std::vector<model::ChatReport>> reports(const std::string &room, const std::string &before, std::int64_t most);
    /// Nothing happens when its message has gone, or when the same person has reported it. `report.message` needs its id and room alone.
    Result<> report(const model::ChatReport &report);
    /// NotFound for one that is not open in that room.
    /// With all others of the same message, whose id is answered. NotFound.
    Result<std::string> closeReport(const std::string &room, const std::string &id, WallTime at);
    Result<> closeReportsOf(const std::string &message, WallTime at);

    /// Mutes that were over before `time`.
    Result<> forgetMutesBefore(WallTime time);

private:
    Database &m_database;
};

} // namespace belfry::store
