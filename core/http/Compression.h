// Compression: gzip and Brotli forms of a text body, and which of them a client takes (RFC 9110 12.5.3).
#pragma once

#include "base/SharedBytes.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::http {

enum class Encoding : std::uint8_t { Identity, Gzip, Brotli };

/// As in Content-Encoding; empty for Identity.
std::string_view name(Encoding encoding);

/// What a body of this size is worth packing from: below it the answer is one packet either way.
constexpr std::size_t kCompressMinBytes = 1024;

/// Which forms of a body there are, besides the plain one.
struct Encodings {
    bool gzip = true;
    bool brotli = true;
};

/// The one of `offered` that Accept-Encoding weighs highest; of equals Brotli, then gzip, then none. An entry whose
/// weight cannot be read is passed over, and without the header nothing is packed. Where all is refused: Identity.
Encoding chooseEncoding(std::string_view acceptEncoding, Encodings offered = {});

/// Empty when nothing is gained by packing it. To be made once for each change, never for each request.
SharedBytes gzip(ByteView body);
/// `quality` from 0 (quick) to 11 (small).
SharedBytes brotli(ByteView body, int quality = 4);

/// A strong ETag names bytes, so each form has its own: "abc" becomes "abc-br". Empty stays empty.
std::string etagOf(std::string_view etag, Encoding encoding);

} // namespace belfry::http
