#include "auth/LoginGuard.h"

#include <algorithm>
#include <utility>

namespace belfry::auth {

LoginGuard::Record &LoginGuard::recordOf(Book &book, std::string_view who, TimePoint now)
{
    if (const auto found = book.byName.find(who); found != book.byName.end()) {
        book.order.splice(book.order.begin(), book.order, found->second);
    } else {
        if (book.order.size() >= m_settings.kept) {
            book.byName.erase(book.order.back().who);
            book.order.pop_back();
        }
        book.order.push_front(Record{std::string(who), 0, 0, now, {}, now});
        book.byName.emplace(book.order.front().who, book.order.begin());
    }
    Record &record = book.order.front();
    if (now - record.seen >= m_settings.forgetAfter)
        record.lockOuts = 0;
    record.seen = now;
    return record;
}

Duration LoginGuard::lockOf(const Record &record) const
{
    return std::min(m_settings.lockMax, m_settings.window * (1 << std::min(record.lockOuts, 10)));
}

Duration LoginGuard::lock(Record &record, TimePoint now) const
{
    const Duration time = lockOf(record);
    ++record.lockOuts;
    record.lockedUntil = now + time;
    record.tries = 0;
    record.since = record.lockedUntil;
    return time;
}

std::optional<Duration> LoginGuard::count(Record &record, int most, TimePoint now) const
{
    if (now < record.lockedUntil)
        return std::chrono::ceil<Duration>(record.lockedUntil - now);
    if (now - record.since >= m_settings.window) {
        record.since = now;
        record.tries = 0;
    }
    if (record.tries < most) {
        ++record.tries;
        return std::nullopt;
    }
    return lock(record, now);
}

std::optional<Duration> LoginGuard::begin(std::string_view login, std::string_view network)
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    for (const bool isNetwork : {true, false}) {
        Record &record = isNetwork ? recordOf(m_networks, network, now) : recordOf(m_accounts, login, now);
        if (const auto wait = count(record, isNetwork ? m_settings.triesPerAddress : m_settings.triesPerAccount, now))
            return wait;
        record.begun += record.isRecalled ? 0 : 1;
    }
    return std::nullopt;
}

void LoginGuard::takeBack(Book &book, std::string_view who)
{
    if (const auto found = book.byName.find(who); found != book.byName.end())
        found->second->tries = std::max(0, found->second->tries - 1);
}

model::PasswordTries LoginGuard::kept(const Record &record, bool isNetwork, int most, TimePoint now) const
{
    const WallTime wall = m_clock.wall();
    const auto onWall = [now, wall](TimePoint at) { return wall + std::chrono::duration_cast<Duration>(at - now); };
    model::PasswordTries tries{record.who, isNetwork, record.tries, record.lockOuts, onWall(record.since), onWall(record.lockedUntil), wall};
    if (now >= record.lockedUntil && record.tries >= most) {
        tries.lockedUntil = tries.since = wall + lockOf(record);
        tries.tries = 0;
        ++tries.lockOuts;
    }
    return tries;
}

std::array<model::PasswordTries, 2> LoginGuard::wasWrong(std::string_view login, std::string_view network)
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    Record &account = recordOf(m_accounts, login, now);
    account.isKept = true;
    return {kept(recordOf(m_networks, network, now), true, m_settings.triesPerAddress, now),
            kept(account, false, m_settings.triesPerAccount, now)};
}

std::optional<Duration> LoginGuard::recall(Record &record, int most, TimePoint now, const std::vector<model::PasswordTries> &kept) const
{
    const WallTime wall = m_clock.wall();
    const auto its = std::find_if(kept.begin(), kept.end(), [&record](const auto &one) { return one.who == record.who; });
    if (!std::exchange(record.isRecalled, true) && its != kept.end() && wall - its->seen < m_settings.forgetAfter) {
        // A clock that was set back meanwhile makes nobody wait for longer than a lock-out lasts.
        const auto here = [&](WallTime at) { return now + std::clamp(at - wall, -m_settings.forgetAfter, m_settings.lockMax); };
        record.lockOuts = std::max(record.lockOuts, its->lockOuts);
        record.lockedUntil = std::max(record.lockedUntil, here(its->lockedUntil));
        if (now - here(its->since) < m_settings.window) {
            record.since = std::min(record.since, here(its->since));
            // What another server told of is among those that are kept.
            record.tries = std::max(record.tries - record.begun, its->tries) + record.begun;
        }
        record.isKept = true;
    }
    if (now < record.lockedUntil)
        return std::chrono::ceil<Duration>(record.lockedUntil - now);
    return record.tries > most ? std::optional(lock(record, now)) : std::nullopt;
}

std::optional<Duration> LoginGuard::recall(std::string_view login, std::string_view network, const std::vector<model::PasswordTries> &kept)
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    const auto forNetwork = recall(recordOf(m_networks, network, now), m_settings.triesPerAddress, now, kept);
    const auto forLogin = recall(recordOf(m_accounts, login, now), m_settings.triesPerAccount, now, kept);
    return std::max(forNetwork, forLogin);
}

bool LoginGuard::wasRight(std::string_view login, std::string_view network)
{
    const std::lock_guard lock(m_mutex);
    takeBack(m_networks, network);
    if (const auto found = m_accounts.byName.find(login); found != m_accounts.byName.end()) {
        const auto record = found->second;
        const bool isKept = record->isKept;
        m_accounts.byName.erase(found);
        m_accounts.order.erase(record);
        return isKept;
    }
    return false;
}

void LoginGuard::wasUndecided(std::string_view login, std::string_view network)
{
    const std::lock_guard lock(m_mutex);
    takeBack(m_networks, network);
    takeBack(m_accounts, login);
}

void LoginGuard::failedElsewhere(std::string_view login, std::string_view network)
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    static_cast<void>(count(recordOf(m_networks, network, now), m_settings.triesPerAddress, now));
    static_cast<void>(count(recordOf(m_accounts, login, now), m_settings.triesPerAccount, now));
}

std::string networkOf(std::string_view counted)
{
    const bool isVersion4 = counted.find(':') == std::string_view::npos;
    return isVersion4 ? std::string(counted.substr(0, counted.rfind('.'))) + ".0/24" : std::string(counted);
}

} // namespace belfry::auth
