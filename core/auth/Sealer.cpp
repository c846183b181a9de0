#include "auth/Sealer.h"

#include "base/Assert.h"
#include "base/Text.h"

#include <sodium.h>

#include <algorithm>

namespace belfry::auth {
namespace {

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::string_view kVersion = "s1.";
constexpr int kBase64 = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

std::string keyed(std::string_view key, std::string_view text, std::size_t bytes)
{
    std::string out(bytes, '\0');
    const int done = crypto_generichash(bytesOf(out), out.size(), bytesOf(text), text.size(), bytesOf(key), key.size());
    BELFRY_ASSERT(done == 0);
    return out;
}

std::string hex(std::string_view bytes)
{
    std::string out(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), bytesOf(bytes), bytes.size());
    out.pop_back();
    return out;
}

std::string base64(std::string_view bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), kBase64), '\0');
    sodium_bin2base64(out.data(), out.size(), bytesOf(bytes), bytes.size(), kBase64);
    out.pop_back();
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string out(text.size(), '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (sodium_base642bin(bytesOf(out), out.size(), text.data(), text.size(), nullptr, &length, &end, kBase64) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    out.resize(length);
    return out;
}

} // namespace

Result<Sealer> Sealer::fromText(std::string_view lines)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, "the system gives no random numbers");
    Sealer sealer;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = trimmed(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (line.empty())
            continue;
        std::string bytes(kKeyBytes, '\0');
        std::size_t length = 0;
        if (line.size() != 2 * kKeyBytes ||
            sodium_hex2bin(bytesOf(bytes), bytes.size(), line.data(), line.size(), nullptr, &length, nullptr) != 0 ||
            length != kKeyBytes)
            return fail(ErrorCode::InvalidInput, "a sealing key must be a line of 64 hexadecimal digits");
        const std::string id = hex(keyed(bytes, "id", crypto_generichash_BYTES_MIN)).substr(0, 8);
        sealer.m_keys.push_back({id, Secret(std::move(bytes))});
    }
    if (sealer.m_keys.empty())
        return fail(ErrorCode::InvalidInput, "there is no sealing key");
    return sealer;
}

Secret Sealer::newKeyLine()
{
    BELFRY_ASSERT(sodium_init() >= 0);
    std::string bytes(kKeyBytes, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return Secret(hex(bytes) + '\n');
}

std::string Sealer::seal(const Secret &secret, std::string_view place) const
{
    const Key &key = m_keys.front();
    const std::string &plain = secret.reveal();
    std::string out(kNonceBytes + plain.size() + kTagBytes, '\0');
    randombytes_buf(out.data(), kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(out) + kNonceBytes, nullptr, bytesOf(plain), plain.size(), bytesOf(place),
                                               place.size(), nullptr, bytesOf(out), bytesOf(key.bytes.reveal()));
    return std::string(kVersion).append(key.id).append(".").append(base64(out));
}

Result<Secret> Sealer::open(std::string_view sealed, std::string_view place) const
{
    const auto broken = [] { return fail(ErrorCode::Corrupt, "a sealed secret does not open: another sealing key, or changed"); };
    if (!sealed.starts_with(kVersion))
        return broken();
    sealed.remove_prefix(kVersion.size());
    const std::size_t dot = sealed.find('.');
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&](const Key &k) { return k.id == sealed.substr(0, dot); });
    const auto bytes = dot == std::string_view::npos ? std::nullopt : fromBase64(sealed.substr(dot + 1));
    if (key == m_keys.end() || !bytes || bytes->size() < kNonceBytes + kTagBytes)
        return broken();
    std::string plain(bytes->size() - kNonceBytes - kTagBytes, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, bytesOf(*bytes) + kNonceBytes, bytes->size() - kNonceBytes, bytesOf(place), place.size(),
        bytesOf(*bytes), bytesOf(key->bytes.reveal()));
    if (opened != 0)
        return broken();
    return Secret(std::move(plain));
}

bool Sealer::isCurrent(std::string_view sealed) const
{
    return sealed.starts_with(std::string(kVersion) + m_keys.front().id + '.');
}

Secret Sealer::subkey(std::string_view purpose) const
{
    return subkeys(purpose).front();
}

std::vector<Secret> Sealer::subkeys(std::string_view purpose) const
{
    std::vector<Secret> out;
    for (const Key &key : m_keys)
        out.emplace_back(keyed(key.bytes.reveal(), std::string("subkey ").append(purpose), kKeyBytes));
    return out;
}

std::string digestOf(std::string_view purpose, std::string_view secret)
{
    // BLAKE2b's key keeps the tables apart; it is no secret.
    const std::string key = keyed("belfry digest key", purpose, crypto_generichash_KEYBYTES);
    return hex(keyed(key, secret, 32));
}

} // namespace belfry::auth
