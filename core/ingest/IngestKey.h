// IngestKey: finds the key in what an encoder made of the address and key that a person typed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace belfry::ingest {

/// The key, as opaque bytes; nothing when the application is not "live" or no key was given. Encoders cut one address
/// in different places (`rtmp://host/live` and a key; `rtmp://host/live/key` and none; a key with slashes), so
/// application and stream name are read as one path again: what stands behind "live/" is the key.
std::optional<std::string> ingestKey(std::string_view app, std::string_view name);

} // namespace belfry::ingest
