#include "model/PushSubscription.h"

#include "model/InputReader.h"
#include "model/Json.h"
#include "model/Webhook.h"

#include <QJsonArray>

namespace belfry::model {
namespace {

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t kPointCharacters = 87; // 65 bytes
constexpr std::size_t kSecretCharacters = 22; // 16 bytes
constexpr TextRule kLanguage{12, 2, false, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"};

} // namespace

QJsonObject toJson(const PushSubscription &subscription)
{
    QJsonArray channels;
    for (const std::string &channel : subscription.channels)
        channels.append(textValue(channel));
    return {{QStringLiteral("channels"), channels}, {QStringLiteral("language"), textValue(subscription.language)}};
}

Result<PushWish> pushWishFromJson(const QJsonObject &object)
{
    InputReader in(object);
    PushWish wish;
    wish.of.endpoint = in.text("endpoint", {kPushEndpointBytes, 1, false, {}});
    if (!in.failed()) {
        if (const auto parsed = HookUrl::parse(wish.of.endpoint); !parsed)
            in.refuse("endpoint", parsed.error().what);
    }
    in.inside("keys", [&wish](InputReader &keys) {
        wish.of.publicKey = keys.text("p256dh", {kPointCharacters, kPointCharacters, false, kBase64});
        wish.of.secret = keys.text("auth", {kSecretCharacters, kSecretCharacters, false, kBase64});
    });
    wish.of.language = in.textIf("language", kLanguage).value_or("");
    wish.follow = in.textsIf("follow", kPushChannels, TextRule::slug()).value_or(std::vector<std::string>());
    wish.unfollow = in.textsIf("unfollow", kPushChannels, TextRule::slug()).value_or(std::vector<std::string>());
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return wish;
}

} // namespace belfry::model
