// KeyTable: which channel an ingest key belongs to.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace belfry::auth {

/// Knows keys by their digest only, so the time of a look-up says nothing about how much of a guess was right. Not
/// thread-safe.
class KeyTable {
public:
    using Digest = std::function<std::string(std::string_view key)>;

    explicit KeyTable(Digest digest) : m_digest(std::move(digest)) {}

    void add(std::string digest, std::string channel) { m_channels.insert_or_assign(std::move(digest), std::move(channel)); }
    void remove(const std::string &digest) { m_channels.erase(digest); }
    /// `key` is opaque bytes; nothing for an empty one and for one that is not in the table.
    std::optional<std::string> channelFor(std::string_view key) const;

private:
    Digest m_digest;
    std::map<std::string, std::string> m_channels; // by digest
};

} // namespace belfry::auth
