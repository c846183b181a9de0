// AddressLedger: what each address has open and how often it guessed, so that one cannot crowd out the others.
#pragma once

#include "base/Limits.h"
#include "base/Time.h"

#include <deque>
#include <string>
#include <unordered_map>

namespace belfry::ingest {

/// Addresses are numeric, without port. Remembers only who has a connection open or guessed within the last minute.
/// One thread; owned by the ingest.
class AddressLedger {
public:
    explicit AddressLedger(const Limits &limits) : m_limits(limits) {}

    /// Counts a connection that has not published yet; false, and not counted, when the address has too many.
    bool admit(const std::string &host);
    /// It published, or is gone. Once for each admit() that was true.
    void release(const std::string &host);

    void wrongKey(const std::string &host, TimePoint now);
    /// True when the last minute's wrong keys have reached the limit.
    bool guessesTooOften(const std::string &host, TimePoint now);

    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        std::size_t waiting = 0;
        std::deque<TimePoint> wrong; // at most the limit, oldest first
    };
    void forgetOld(TimePoint now);

    Limits m_limits;
    std::unordered_map<std::string, Entry> m_entries;
    TimePoint m_lastSweep{};
};

} // namespace belfry::ingest
