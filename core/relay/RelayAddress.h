// RelayAddress: where a copy goes, taken apart.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "rtmp/RtmpClientSession.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::relay {

/// Value.
struct RelayAddress {
    std::string host; ///< name or numeric address, without brackets
    std::uint16_t port = 0;
    bool isSecure = false;
    rtmp::RtmpAddress rtmp;
};

/// Of "rtmps://host[:port]/app". The key stays what it is; without one the last part of the path is taken for it, which is
/// how some write an address that needs none. `appSuffix` is the preset's ("?backup=1"). InvalidInput: no such address;
/// Unsupported: another scheme. No error quotes the key.
Result<RelayAddress> parseRelayAddress(std::string_view address, const Secret &key, std::string_view appSuffix = {});

} // namespace belfry::relay
