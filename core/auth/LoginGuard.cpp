#include "auth/LoginGuard.h"

#include <algorithm>

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
    const Duration lock = std::min(m_settings.lockMax, m_settings.window * (1 << std::min(record.lockOuts, 10)));
    ++record.lockOuts;
    record.lockedUntil = now + lock;
    record.tries = 0;
    record.since = record.lockedUntil;
    return lock;
}

std::optional<Duration> LoginGuard::begin(std::string_view login, std::string_view network)
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    if (const auto wait = count(recordOf(m_networks, network, now), m_settings.triesPerAddress, now))
        return wait;
    return count(recordOf(m_accounts, login, now), m_settings.triesPerAccount, now);
}

void LoginGuard::takeBack(Book &book, std::string_view who)
{
    if (const auto found = book.byName.find(who); found != book.byName.end())
        found->second->tries = std::max(0, found->second->tries - 1);
}

void LoginGuard::wasRight(std::string_view login, std::string_view network)
{
    const std::lock_guard lock(m_mutex);
    takeBack(m_networks, network);
    if (const auto found = m_accounts.byName.find(login); found != m_accounts.byName.end()) {
        const auto record = found->second;
        m_accounts.byName.erase(found);
        m_accounts.order.erase(record);
    }
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
