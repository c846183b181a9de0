#include "auth/PushMessage.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <array>
#include <memory>

namespace belfry::auth {
namespace {

constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kKeyBytes = 16;
constexpr std::size_t kNonceBytes = 12;
constexpr std::size_t kTagBytes = 16;
constexpr std::string_view kRecordSize("\0\0\x10\0", 4); // 4096
constexpr char kLastRecord = 2;

const unsigned char *in(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

std::string hmac(std::string_view key, std::string_view text)
{
    std::string mac(32, '\0');
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), in(text), text.size(), reinterpret_cast<unsigned char *>(mac.data()), nullptr);
    return mac;
}

/// HKDF of RFC 5869, for what fits in its first block.
std::string derived(std::string_view salt, std::string_view secret, std::string_view about, std::size_t bytes)
{
    std::string block = hmac(hmac(salt, secret), std::string(about) + '\1');
    block.resize(bytes);
    return block;
}

std::string named(std::string_view label)
{
    return std::string(label) + '\0';
}

std::string encrypted(const std::string &key, const std::string &nonce, const std::string &text)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    std::string out(text.size() + kTagBytes, '\0');
    auto *to = reinterpret_cast<unsigned char *>(out.data());
    int size = 0;
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_128_gcm(), nullptr, in(key), in(nonce));
    EVP_EncryptUpdate(cipher.get(), to, &size, in(text), static_cast<int>(text.size()));
    EVP_EncryptFinal_ex(cipher.get(), to + size, &size);
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTagBytes), to + text.size());
    return out;
}

} // namespace

Result<std::string> sealPush(std::string_view text, const PushReceiver &receiver)
{
    std::array<char, kSaltBytes> salt{};
    randombytes_buf(salt.data(), salt.size());
    return sealPush(text, receiver, P256Key::generate(), {salt.data(), salt.size()});
}

Result<std::string> sealPush(std::string_view text, const PushReceiver &receiver, const P256Key &sender, std::string_view salt)
{
    if (text.size() > kPushTextBytes)
        return fail(ErrorCode::TooLarge, "a push message is 3993 bytes at most");
    if (receiver.secret.size() != kPushSecretBytes || salt.size() != kSaltBytes)
        return fail(ErrorCode::Malformed, "the secret and the salt of a push message are 16 bytes each");
    const auto shared = sender.sharedWith(receiver.point);
    if (!shared)
        return shared.error();
    // RFC 8291 3.4.
    const std::string about = named("WebPush: info") + receiver.point + sender.point();
    const std::string secret = derived(receiver.secret, *shared, about, 32);
    const std::string key = derived(salt, secret, named("Content-Encoding: aes128gcm"), kKeyBytes);
    const std::string nonce = derived(salt, secret, named("Content-Encoding: nonce"), kNonceBytes);
    std::string body(salt);
    body.append(kRecordSize).append(1, static_cast<char>(P256Key::kPointBytes)).append(sender.point());
    return body += encrypted(key, nonce, std::string(text) + kLastRecord);
}

} // namespace belfry::auth
