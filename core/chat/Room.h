// Room: one room as a server knows it: what may be written there now, and what was written last.
#pragma once

#include "base/Limits.h"
#include "base/Result.h"
#include "base/Time.h"
#include "chat/Words.h"
#include "model/Chat.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace belfry::chat {

/// Smaller than the id of each message of `time` or later, larger than those of earlier ones.
std::string idBefore(WallTime time);

struct Person {
    std::string id;
    std::string name; ///< "" for a guest who has none yet
    model::ChatRole role = model::ChatRole::Guest;

    bool isHost() const { return role == model::ChatRole::Host; }
};

/// Why not. Value; docs/chat.md lists the codes.
struct Refusal {
    std::string_view code; ///< a constant
    std::string text;
    Duration wait{0};
    bool isMute = false; ///< `until` is to be told, also when it is nothing
    std::optional<WallTime> until = std::nullopt;
};

/// What the muted are told.
Refusal mutedRefusal(const model::ChatMute &mute);

struct Draft {
    std::string ref;
    std::string text;
    std::optional<std::string> replyTo;
    std::string address = {};  ///< of a guest: by what they are counted together; "" for others
    bool isDoubtful = false;   ///< a host reads it first
};

/// What becomes of a Draft.
struct Verdict {
    enum class What {
        Accepted, ///< `message` wants its id; then settled()
        Held,     ///< the same, and it is not for the room
        Again,    ///< it was said before: `message.id` is what came of it, "" while that is not known
        Refused,
    };
    What what = What::Refused;
    model::ChatMessage message = {};
    std::string why = {}; ///< Held: "link", "word", "guest"
    Refusal refusal = {};
};

struct Now {
    TimePoint steady;
    WallTime wall;
};

/// One thread. Holds the last kKept messages, and of those who wrote or are called something what it takes to be fair to others.
class Room {
public:
    static constexpr std::size_t kKept = 50;
    static constexpr Duration kSame{30'000};         ///< within which the same text is a duplicate
    static constexpr Duration kRefs{600'000};
    static constexpr std::size_t kRefsMost = 10'000;
    static constexpr Duration kNameKept{60'000};     ///< a guest's, after they were last here
    static constexpr std::size_t kPeopleMost = 100'000;
    static constexpr std::size_t kNamesShown = 50;

    /// How much is written, hosts excepted: in the whole room, of which guests leave a quarter to who is signed in; by guests of one
    /// address. What is held is counted by itself.
    struct Rates {
        Rate room;
        Rate guestsOfAddress;
    };
    /// `history`: oldest first; `isWhole`: the room has no older ones.
    Room(model::ChatRoom about, std::vector<model::ChatMessage> history, bool isWhole, Rates rates);

    const model::ChatRoom &about() const { return m_about; }
    void change(model::ChatRoom about) { m_about = std::move(about); }

    /// `mute`: that of the person, or null.
    Verdict write(const Person &person, const Draft &draft, const model::ChatMute *mute, const Words &words, const Now &now);
    /// It has its id, or is not to be (""): then the same ref may be tried again.
    void settled(const std::string &person, const std::string &ref, const std::string &id);

    /// False when it is there already. Its author's slow time begins.
    bool add(const model::ChatMessage &message, TimePoint now);
    /// The message as it was; nothing when it is not among the last.
    std::optional<model::ChatMessage> remove(const std::string &id, WallTime at);
    void removeAllOf(const std::string &author, WallTime at);
    const model::ChatMessage *find(const std::string &id) const;

    const std::deque<model::ChatMessage> &history() const { return m_history; }
    bool isWhole() const { return m_isWhole; }
    /// How many of history(), from its end, stand behind `last`; nothing when that is not known here any more.
    std::optional<std::size_t> behind(const std::string &last) const;
    /// The last `count`, and those of the others that were removed meanwhile.
    std::deque<model::ChatMessage> since(std::size_t count) const;

    /// A name is theirs: nobody else is, or was just now, called so or nearly so. The code is "name_taken" or "name_bad".
    std::optional<Refusal> mayBeCalled(const Person &person, std::string_view name, const Now &now) const;
    /// Names of people who have a login, by their ids, in place of those before: nobody else may be called so.
    void reserve(const std::map<std::string, std::string> &names);
    void isHere(const Person &person, TimePoint now);
    /// With a name, within `within`; hosts first, then by name, kNamesShown at most.
    std::vector<Person> namesHere(TimePoint now, Duration within) const;
    /// Of who was not here for long.
    void forgetOld(TimePoint now);
    /// Messages from before `time` are kept nowhere any more; whether there were any.
    bool forgetBefore(WallTime time);

private:
    struct Writer {
        TimePoint at;
        std::size_t textHash = 0;
    };
    struct Known {
        Person person;
        std::string skeleton;
        TimePoint at;
    };
    struct Bucket {
        double tokens;
        TimePoint counted;
    };
    struct Ref {
        TimePoint at;
        std::string id;
    };

    std::optional<Refusal> mayWrite(const Person &person, const model::ChatMute *mute, const Now &now);
    std::optional<Refusal> tooSoon(const Person &person, std::size_t textHash, const Now &now);
    std::optional<Refusal> tooMuch(const Person &person, const std::string &address, bool isHeld, TimePoint now);

    model::ChatRoom m_about;
    std::deque<model::ChatMessage> m_history;
    bool m_isWhole;
    Rates m_rates;
    Bucket m_shown;
    Bucket m_held;
    std::unordered_map<std::string, Bucket> m_addresses; ///< of guests who wrote just now
    std::unordered_map<std::string, Writer> m_writers;
    std::unordered_map<std::string, Known> m_people;
    std::map<std::string, std::string> m_reserved; ///< skeleton to a user's id
    std::unordered_map<std::string, Ref> m_refs;   ///< by person and ref
    std::deque<std::pair<TimePoint, std::string>> m_refOrder;
};

} // namespace belfry::chat
