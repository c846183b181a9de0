// KeyTable: which channel an ingest key belongs to.
#pragma once

#include "auth/KeyedHash.h"
#include "base/Secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace belfry::auth {

/// Looks up by keyed hash, so the time says nothing about how much of a guess was right. Immutable once filled: then
/// any thread may read it.
class KeyTable {
public:
    /// An empty key opens nothing and is not added.
    void add(const Secret &key, std::string channel);
    /// `key` is opaque bytes; nothing for a key that is not in the table.
    std::optional<std::string> channelFor(std::string_view key) const;

private:
    std::vector<std::pair<KeyedHash, std::string>> m_channels;
};

} // namespace belfry::auth
