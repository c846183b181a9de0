#include "model/Destination.h"

#include "model/DestinationPresets.h"
#include "model/InputReader.h"
#include "model/Json.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace belfry::model {
namespace {

constexpr std::array<std::string_view, 9> kPresets{"youtube", "youtube-backup", "facebook", "twitch", "x",
                                                   "vimeo",   "rtmp",           "rtmps",    "srt"};
constexpr std::size_t kAddressBytes = 500;
constexpr std::size_t kKeyBytes = 1'000;
constexpr std::size_t kPlaces = 100;

std::optional<std::string> presetNamed(std::string_view word)
{
    const auto found = std::find(kPresets.begin(), kPresets.end(), word);
    return found == kPresets.end() ? std::nullopt : std::optional(std::string(*found));
}

std::string presetWords()
{
    std::string words = "one of";
    for (const std::string_view preset : kPresets)
        words.append(words.ends_with("of") ? " " : ", ").append(preset);
    return words;
}

// What a preset knows of its address: where it is when nobody says another, and that some take nothing but TLS. Why it cannot be; "".
std::string fitToPreset(Destination &made)
{
    const DestinationPreset *preset = findPreset(made.preset);
    if (!preset)
        return {};
    if (made.address.empty())
        made.address = preset->address;
    if (made.address.empty())
        return "is needed for this kind of place";
    if (preset->needsSecure && !made.address.starts_with("rtmps://"))
        return "must begin with rtmps://: " + preset->name + " takes nothing else";
    if ((preset->id == "srt") != made.address.starts_with("srt://"))
        return "does not fit this kind of place: srt:// belongs to srt";
    return {};
}

// As those who connect to it take it apart: what they cannot use is better said here than on a Sunday.
std::string unusable(const QUrl &url, const std::string &address)
{
    const std::size_t host = address.find("://") + 3;
    const std::size_t end = std::min(address.find('/', host), address.size());
    if (url.port() == 0 || address[end - 1] == ':')
        return "must have a port from 1 to 65535, or none";
    if (url.scheme() != QLatin1String("srt"))
        return {};
    if (url.port() < 0)
        return "needs a port: srt://HOST:PORT";
    return address.find_first_not_of('/', end) == std::string::npos ? "" : "must be srt://HOST:PORT, with nothing behind it";
}

/// Schemes are the same in capitals (RFC 3986 3.1); what is stored has them as everybody compares them.
std::string withLowerScheme(std::string address)
{
    const std::size_t end = address.find("://");
    for (std::size_t i = 0; end != std::string::npos && i < end; ++i)
        if (address[i] >= 'A' && address[i] <= 'Z')
            address[i] = static_cast<char>(address[i] - 'A' + 'a');
    return address;
}

// Keys have a field of their own: one inside the address would be shown and logged.
void checkAddress(InputReader &in, const std::optional<std::string> &address)
{
    if (!address || in.failed())
        return;
    const QUrl url(fromUtf8(*address), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool known = scheme == QLatin1String("rtmp") || scheme == QLatin1String("rtmps") || scheme == QLatin1String("srt");
    if (!url.isValid() || !known || url.host().isEmpty())
        in.refuse("address", "must be an address like rtmps://example.org/app");
    else if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        in.refuse("address", "must not hold a user, a query or a key: the key has its own field");
    else if (const std::string why = unusable(url, *address); !why.empty())
        in.refuse("address", why);
}

} // namespace

std::span<const std::string_view> destinationPresets()
{
    return kPresets;
}

QJsonObject toJson(const Destination &destination)
{
    return {{QStringLiteral("id"), textValue(destination.id)},
            {QStringLiteral("channel"), textValue(destination.channel)},
            {QStringLiteral("name"), textValue(destination.name)},
            {QStringLiteral("preset"), textValue(destination.preset)},
            {QStringLiteral("address"), textValue(destination.address)},
            {QStringLiteral("key"), destination.key.empty() ? QJsonValue() : textValue(destination.key.masked())},
            {QStringLiteral("is_on"), destination.isOn},
            {QStringLiteral("made_at"), toJson(std::optional(destination.madeAt))}};
}

Result<Destination> destinationFromJson(const QJsonObject &object)
{
    InputReader in(object);
    Destination made;
    made.name = in.text("name", TextRule::name());
    made.preset = in.named("preset", presetNamed, presetWords());
    std::optional<std::string> address = in.textIf("address", {kAddressBytes, 0, false, {}});
    if (address)
        address = withLowerScheme(*std::move(address));
    made.address = address.value_or("");
    if (!made.address.empty())
        checkAddress(in, address);
    if (!in.failed())
        if (const std::string why = fitToPreset(made); !why.empty())
            in.refuse("address", why);
    made.key = Secret(in.secretIf("key", 0, kKeyBytes).value_or(""));
    made.isOn = in.truthIf("is_on").value_or(true);
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return made;
}

Result<DestinationChange> destinationChangeFromJson(const QJsonObject &object)
{
    InputReader in(object);
    DestinationChange change;
    change.name = in.textIf("name", TextRule::name());
    if (in.has("preset"))
        change.preset = in.named("preset", presetNamed, presetWords());
    change.address = in.textIf("address", {kAddressBytes, 1, false, {}});
    if (change.address)
        change.address = withLowerScheme(*std::move(change.address));
    checkAddress(in, change.address);
    if (auto key = in.secretIf("key", 0, kKeyBytes))
        change.key = Secret(*std::move(key));
    change.isOn = in.truthIf("is_on");
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return change;
}

Result<Destination> changed(Destination destination, const DestinationChange &change)
{
    const DestinationPreset *next = change.preset ? findPreset(*change.preset) : nullptr;
    const DestinationPreset *before = findPreset(destination.preset);
    // Where the one before is, the other is not.
    if (next && next != before && !change.address && (!next->address.empty() || (before && destination.address == before->address)))
        destination.address = next->address;
    destination.name = change.name.value_or(destination.name);
    destination.preset = change.preset.value_or(destination.preset);
    destination.address = change.address.value_or(destination.address);
    destination.key = change.key.value_or(destination.key);
    destination.isOn = change.isOn.value_or(destination.isOn);
    // One that was taken before there was a rule can still be named anew and turned off.
    if (change.preset || change.address)
        if (const std::string why = fitToPreset(destination); !why.empty())
            return fail(ErrorCode::InvalidInput, "address: " + why);
    return destination;
}

Result<bool> destinationSwitchFromJson(const QJsonObject &object)
{
    InputReader in(object);
    const bool isOn = in.truth("is_on");
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return isOn;
}

Result<std::vector<std::string>> destinationOrderFromJson(const QJsonObject &object)
{
    InputReader in(object);
    auto order = in.texts("order", kPlaces, TextRule::name());
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return order;
}

} // namespace belfry::model
