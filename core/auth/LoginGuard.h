// LoginGuard: who guesses passwords waits, ever longer.
#pragma once

#include "base/Time.h"
#include "model/PasswordTries.h"

#include <array>
#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace belfry::auth {

struct GuardSettings {
    int triesPerAccount = 5;
    int triesPerAddress = 20;
    Duration window{15 * 60'000};    ///< in which those are counted
    Duration lockMax{4 * 3'600'000}; ///< the first lock-out is as long as the window, each further one twice as long
    Duration forgetAfter{24 * 3'600'000};
    std::size_t kept = 50'000; ///< accounts, and so many addresses
};

/// Any thread. Counts tries, and takes back those that were right: so a hundred at once cannot slip through before the
/// first is known to be wrong. An account that does not exist is counted as one that does. Memory is bounded: who was
/// seen longest ago is forgotten. What wasWrong() answers is kept elsewhere and given to recall() when a login or network is met
/// again that is not known here: so neither that nor a restart forgets a lock-out.
class LoginGuard {
public:
    explicit LoginGuard(const Clock &clock, const GuardSettings &settings = {}) : m_clock(clock), m_settings(settings)
    {
    }

    /// Nothing when it may go on; else how long to wait. `network` is networkOf() the address.
    std::optional<Duration> begin(std::string_view login, std::string_view network);
    /// What is to be kept of the two now. Who has used up their tries is locked out in it already: the next try would be refused.
    std::array<model::PasswordTries, 2> wasWrong(std::string_view login, std::string_view network);
    /// `kept`: what is kept of the two, which counts the first time they are met. How long to wait if it is too much together with
    /// the try that began: then that one is over.
    std::optional<Duration> recall(std::string_view login, std::string_view network, const std::vector<model::PasswordTries> &kept);
    /// It was right: the account is free of blame, the network of this one try. True when something is kept of the account: it is to go.
    bool wasRight(std::string_view login, std::string_view network);
    /// It was never decided (the server was busy): as if it had not been.
    void wasUndecided(std::string_view login, std::string_view network);
    /// Another server counted one.
    void failedElsewhere(std::string_view login, std::string_view network);

private:
    struct Record {
        std::string who;
        int tries = 0;
        int lockOuts = 0;
        TimePoint since{}; ///< the window's begin
        TimePoint lockedUntil{};
        TimePoint seen{};
        int begun = 0; ///< of the tries, those before recall()
        bool isRecalled = false;
        bool isKept = false;
    };
    using Order = std::list<Record>; // the one seen last is first
    struct Book {
        Order order;
        std::unordered_map<std::string_view, Order::iterator> byName; // the text is the record's
    };

    Record &recordOf(Book &book, std::string_view who, TimePoint now);
    std::optional<Duration> count(Record &record, int most, TimePoint now) const;
    Duration lockOf(const Record &record) const;
    Duration lock(Record &record, TimePoint now) const;
    std::optional<Duration> recall(Record &record, int most, TimePoint now, const std::vector<model::PasswordTries> &kept) const;
    model::PasswordTries kept(const Record &record, bool isNetwork, int most, TimePoint now) const;
    static void takeBack(Book &book, std::string_view who);

    const Clock &m_clock;
    const GuardSettings m_settings;
    std::mutex m_mutex;
    Book m_accounts;
    Book m_networks;
};

/// The /24 of an IPv4 address, the /64 of an IPv6 one, as text: what one person is likely to have many addresses of.
/// `counted` is net::countedAs() of the address.
std::string networkOf(std::string_view counted);

} // namespace belfry::auth
