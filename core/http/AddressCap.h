// AddressCap: how many of something one address holds at a time.
#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace belfry::http {

/// Shared by the view threads; remembers nothing of an address that holds none. Any thread; outlives its Places.
class AddressCap {
    using Entry = std::pair<const std::string, std::size_t>;

public:
    /// One of an address's places, given back when destroyed.
    class Place {
    public:
        Place() = default;
        Place(Place &&other) noexcept : m_cap(std::exchange(other.m_cap, nullptr)), m_entry(other.m_entry) {}
        Place &operator=(Place &&) = delete;
        ~Place()
        {
            if (m_cap)
                m_cap->leave(*m_entry);
        }
        explicit operator bool() const { return m_cap != nullptr; }

    private:
        friend class AddressCap;
        Place(AddressCap *cap, Entry *entry) : m_cap(cap), m_entry(entry) {}
        AddressCap *m_cap = nullptr;
        Entry *m_entry = nullptr;
    };

    /// False when `host` holds `most` already.
    Place enter(const std::string &host, std::size_t most);
    /// How many `host` holds now.
    std::size_t held(const std::string &host) const;

private:
    void leave(Entry &entry);

    mutable std::mutex m_mutex;
    std::unordered_map<std::string, std::size_t> m_held; // its entries stay where they are
};

} // namespace belfry::http
