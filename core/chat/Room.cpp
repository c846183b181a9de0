#include "chat/Room.h"

#include "base/Id.h"
#include "chat/Names.h"
#include "chat/Text.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace belfry::chat {
namespace {

std::string keyOf(const std::string &person, const std::string &ref)
{
    return person + '\n' + ref;
}

constexpr double kGuestsLeave = 4; // a quarter, when members write as well

/// The time is what an id begins with.
constexpr std::size_t kTimeCharacters = 10;

std::string inWords(Duration wait)
{
    const auto seconds = (wait.count() + 999) / 1'000;
    return std::to_string(seconds) + (seconds == 1 ? " second" : " seconds");
}

} // namespace

std::string idBefore(WallTime time)
{
    return makeUlid(time).substr(0, kTimeCharacters);
}

Refusal mutedRefusal(const model::ChatMute &mute)
{
    return {"muted", "The hosts have asked you to be silent for a while.", Duration(0), true, mute.until};
}

Room::Room(model::ChatRoom about, std::vector<model::ChatMessage> history, bool isWhole, Rates rates)
    : m_about(std::move(about)), m_history(history.begin(), history.end()), m_isWhole(isWhole), m_rates(rates),
      m_shown{static_cast<double>(rates.room.tokens), {}}, m_held(m_shown)
{
}

Verdict Room::write(const Person &person, const Draft &draft, const model::ChatMute *mute, const Words &words, const Now &now)
{
    const std::string key = keyOf(person.id, draft.ref);
    if (const auto known = m_refs.find(key); !draft.ref.empty() && known != m_refs.end()) {
        Verdict again{Verdict::What::Again};
        again.message.id = known->second.id;
        return again;
    }
    Verdict verdict;
    const auto refused = [&verdict](Refusal refusal) {
        verdict.refusal = std::move(refusal);
        return verdict;
    };
    auto text = cleanText(draft.text);
    if (!text)
        return refused({"bad_text", text.error().what});
    if (auto no = mayWrite(person, mute, now))
        return refused(*std::move(no));
    const auto look = words.look(*text);
    if (look == Words::What::Refuse && !person.isHost())
        return refused({"word", "There is a word in it that is not wanted in this room."});
    const bool isLink = !person.isHost() && m_about.links != model::ChatLinks::Allow && hasLink(*text);
    if (isLink && m_about.links == model::ChatLinks::Refuse)
        return refused({"link", "Links are not wanted in this room."});
    const std::size_t hash = std::hash<std::string>()(*text);
    if (auto no = tooSoon(person, hash, now))
        return refused(*std::move(no));
    if (draft.replyTo && (m_history.empty() || *draft.replyTo > m_history.back().id))
        return refused({"not_found", "There is no such message to answer."});
    if (look == Words::What::Hold && !person.isHost())
        verdict.why = "word";
    else if (isLink)
        verdict.why = "link";
    else if (person.role == model::ChatRole::Guest && (m_about.guests == model::ChatGuests::Hold || draft.isDoubtful))
        verdict.why = "guest";
    if (auto no = tooMuch(person, draft.address, !verdict.why.empty(), now.steady))
        return refused(*std::move(no));
    verdict.what = verdict.why.empty() ? Verdict::What::Accepted : Verdict::What::Held;
    verdict.message = {{}, m_about.id, person.id, person.name, *std::move(text), draft.replyTo, now.wall, std::nullopt, person.role};
    m_writers[person.id] = {now.steady, hash};
    if (!draft.ref.empty() && m_refs.size() < kRefsMost) {
        m_refs[key] = {now.steady, {}};
        m_refOrder.emplace_back(now.steady, key);
    }
    return verdict;
}

std::optional<Refusal> Room::mayWrite(const Person &person, const model::ChatMute *mute, const Now &now)
{
    if (person.isHost())
        return std::nullopt;
    if (mute && !mute->isOver(now.wall))
        return mutedRefusal(*mute);
    if (!m_about.isOpen)
        return Refusal{"closed", "This room is closed."};
    if (person.role == model::ChatRole::Guest && m_about.guests == model::ChatGuests::Read)
        return Refusal{"guests", "Sign in to write here."};
    if (person.name.empty())
        return Refusal{"no_name", "Say first what you are called."};
    return std::nullopt;
}

std::optional<Refusal> Room::tooSoon(const Person &person, std::size_t textHash, const Now &now)
{
    if (person.isHost())
        return std::nullopt;
    if (const auto wrote = m_writers.find(person.id); wrote != m_writers.end()) {
        const auto passed = std::chrono::duration_cast<Duration>(now.steady - wrote->second.at);
        const Duration slow = std::chrono::seconds(m_about.slowSeconds);
        if (passed < slow)
            return Refusal{"slow", "This room is slow: one message in " + inWords(slow) + '.', slow - passed};
        if (passed < kSame && wrote->second.textHash == textHash)
            return Refusal{"duplicate", "You have just said that."};
    }
    return std::nullopt;
}

// Guests are as many as somebody likes to make: they share what their address may, and never take all that the room may.
std::optional<Refusal> Room::tooMuch(const Person &person, const std::string &address, bool isHeld, TimePoint now)
{
    if (person.isHost())
        return std::nullopt;
    const auto fill = [now](Bucket &bucket, const Rate &rate) {
        const double passed = std::chrono::duration<double, std::milli>(now - bucket.counted).count();
        if (bucket.counted != TimePoint())
            bucket.tokens = std::min<double>(rate.tokens, bucket.tokens + passed * rate.tokens / static_cast<double>(rate.per.count()));
        bucket.counted = now;
    };
    const bool isCounted = person.role == model::ChatRole::Guest && !address.empty();
    if (const auto known = m_addresses.find(address); isCounted && known != m_addresses.end()) {
        fill(known->second, m_rates.guestsOfAddress);
        if (known->second.tokens < 1)
            return Refusal{"rate", "That was very much at once. Try again in a moment.", Duration(2'000)};
    }
    Bucket &room = isHeld ? m_held : m_shown;
    fill(room, m_rates.room);
    const double left = person.role == model::ChatRole::Guest && !isHeld ? m_rates.room.tokens / kGuestsLeave : 0;
    if (room.tokens < left + 1)
        return Refusal{"busy", "There is very much being said here. Try again in a moment.", Duration(2'000)};
    room.tokens -= 1;
    if (isCounted)
        m_addresses.try_emplace(address, Bucket{static_cast<double>(m_rates.guestsOfAddress.tokens), now}).first->second.tokens -= 1;
    return std::nullopt;
}

void Room::settled(const std::string &person, const std::string &ref, const std::string &id)
{
    const auto known = m_refs.find(keyOf(person, ref));
    if (known == m_refs.end())
        return;
    if (!id.empty()) {
        known->second.id = id;
        return;
    }
    m_refs.erase(known);
    m_writers.erase(person);
}

bool Room::add(const model::ChatMessage &message, TimePoint now)
{
    const auto at = std::lower_bound(m_history.begin(), m_history.end(), message.id,
                                     [](const model::ChatMessage &one, const std::string &id) { return one.id < id; });
    if (at != m_history.end() && at->id == message.id)
        return false;
    if (at == m_history.begin() && m_history.size() >= kKept)
        return true; // too old to be kept here, and new all the same
    m_history.insert(at, message);
    if (m_history.size() > kKept) {
        m_history.pop_front();
        m_isWhole = false;
    }
    // What was written on another server: a local entry knows the text, too.
    m_writers.try_emplace(message.author, Writer{now, 0}).first->second.at = now;
    return true;
}

std::optional<model::ChatMessage> Room::remove(const std::string &id, WallTime at)
{
    for (model::ChatMessage &message : m_history) {
        if (message.id != id)
            continue;
        model::ChatMessage before = message;
        if (!message.removedAt)
            message.removedAt = at;
        return before;
    }
    return std::nullopt;
}

void Room::removeAllOf(const std::string &author, WallTime at)
{
    for (model::ChatMessage &message : m_history) {
        if (message.author == author && !message.removedAt)
            message.removedAt = at;
    }
}

const model::ChatMessage *Room::find(const std::string &id) const
{
    const auto at = std::find_if(m_history.begin(), m_history.end(), [&id](const model::ChatMessage &one) { return one.id == id; });
    return at == m_history.end() ? nullptr : &*at;
}

std::optional<std::size_t> Room::behind(const std::string &last) const
{
    const auto known = std::find_if(m_history.begin(), m_history.end(), [&last](const model::ChatMessage &one) { return one.id == last; });
    if (known == m_history.end())
        return std::nullopt;
    return static_cast<std::size_t>(m_history.end() - known) - 1;
}

std::deque<model::ChatMessage> Room::since(std::size_t count) const
{
    std::deque<model::ChatMessage> all;
    for (std::size_t i = 0; i < m_history.size(); ++i) {
        if (i + count >= m_history.size() || m_history[i].removedAt)
            all.push_back(m_history[i]);
    }
    return all;
}

void Room::reserve(const std::map<std::string, std::string> &names)
{
    m_reserved.clear();
    for (const auto &[id, name] : names)
        m_reserved[skeletonOf(name)] = id;
}

std::optional<Refusal> Room::mayBeCalled(const Person &person, std::string_view name, const Now &now) const
{
    const auto clean = cleanName(name);
    if (!clean)
        return Refusal{"name_bad", clean.error().what};
    const Refusal taken{"name_taken", "Somebody is called so already."};
    const std::string skeleton = skeletonOf(*clean);
    if (const auto reserved = m_reserved.find(skeleton); reserved != m_reserved.end() && reserved->second != person.id)
        return taken;
    for (const auto &[id, known] : m_people) {
        if (id != person.id && known.skeleton == skeleton && now.steady - known.at < kNameKept)
            return taken;
    }
    for (const model::ChatMessage &message : m_history) {
        if (message.author != person.id && message.role != model::ChatRole::Guest && skeletonOf(message.authorName) == skeleton)
            return taken;
    }
    return std::nullopt;
}

void Room::isHere(const Person &person, TimePoint now)
{
    const auto found = m_people.find(person.id);
    if (found == m_people.end() && m_people.size() >= kPeopleMost)
        return;
    Known &known = found == m_people.end() ? m_people[person.id] : found->second;
    if (known.person.name != person.name)
        known.skeleton = skeletonOf(person.name);
    known.person = person;
    known.at = now;
}

std::vector<Person> Room::namesHere(TimePoint now, Duration within) const
{
    std::vector<const Person *> all;
    for (const auto &[id, known] : m_people) {
        if (!known.person.name.empty() && now - known.at < within)
            all.push_back(&known.person);
    }
    const auto before = [](const Person *a, const Person *b) {
        return a->role != b->role ? a->role > b->role : std::tie(a->name, a->id) < std::tie(b->name, b->id);
    };
    const std::size_t shown = std::min(all.size(), kNamesShown);
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown), all.end(), before);
    std::vector<Person> names;
    for (std::size_t i = 0; i < shown; ++i)
        names.push_back(*all[i]);
    return names;
}

bool Room::forgetBefore(WallTime time)
{
    const std::string before = idBefore(time);
    const auto end = std::lower_bound(m_history.begin(), m_history.end(), before,
                                      [](const model::ChatMessage &one, const std::string &id) { return one.id < id; });
    if (end == m_history.begin())
        return false;
    m_history.erase(m_history.begin(), end);
    m_isWhole = true; // older ones are deleted, too
    return true;
}

void Room::forgetOld(TimePoint now)
{
    const Duration slow = std::chrono::seconds(m_about.slowSeconds);
    std::erase_if(m_writers, [&](const auto &one) { return now - one.second.at > std::max(slow, kSame); });
    std::erase_if(m_addresses, [&](const auto &one) { return now - one.second.counted > m_rates.guestsOfAddress.per; });
    std::erase_if(m_people, [now](const auto &one) { return now - one.second.at > kNameKept; });
    while (!m_refOrder.empty() && now - m_refOrder.front().first > kRefs) {
        m_refs.erase(m_refOrder.front().second);
        m_refOrder.pop_front();
    }
}

} // namespace belfry::chat
