// Writes files as C++ arrays of 64-bit words: an eighth of the tokens of a byte array, so compilers read it quickly.
import { writeFileSync } from 'node:fs';

const kWordsPerLine = 6;

function words(bytes) {
  const padded = Buffer.alloc(Math.ceil(bytes.length / 8) * 8);
  bytes.copy(padded);
  const lines = [];
  for (let at = 0; at < padded.length; ) {
    const line = [];
    for (let n = 0; n < kWordsPerLine && at < padded.length; n += 1, at += 8) {
      line.push(`0x${padded.readBigUInt64LE(at).toString(16)}u`);
    }
    lines.push(`    ${line.join(', ')},`);
  }
  return lines.join('\n');
}

const literal = (text) => JSON.stringify(text);

function array(name, bytes) {
  return bytes.length === 0 ? '' : `const std::uint64_t ${name}[] = {\n${words(bytes)}\n};\n`;
}

const span = (name, bytes) => (bytes.length === 0 ? '{}' : `bytesOf(${name}, ${bytes.length})`);

export function writeSource(path, assets) {
  const arrays = assets.map(({ bytes, gzip, brotli }, n) =>
    [array(`kPlain${n}`, bytes), array(`kGzip${n}`, gzip), array(`kBrotli${n}`, brotli)].join(''));
  const rows = assets.map(({ path: url, contentType, bytes, gzip, brotli, etag, immutable, headers }, n) =>
    `        {${literal(url)}, ${literal(contentType)}, ${span(`kPlain${n}`, bytes)}, ${span(`kGzip${n}`, gzip)}, ` +
    `${span(`kBrotli${n}`, brotli)}, ${literal(etag)}, ${immutable}, ${literal(headers)}},`);
  writeFileSync(path, `// Generated from server/web by build.mjs; do not edit.
#include "server/WebAssets.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace {

static_assert(std::endian::native == std::endian::little, "the words below hold their bytes lowest first");

std::span<const std::uint8_t> bytesOf(const std::uint64_t *words, std::size_t size) {
    return {reinterpret_cast<const std::uint8_t *>(words), size};
}

${arrays.join('')}
} // namespace

namespace belfry::server {

std::span<const http::Asset> webAssets() {
    static const std::array<http::Asset, ${assets.length}> assets{{
${rows.join('\n')}
    }};
    return assets;
}

} // namespace belfry::server
`);
}
