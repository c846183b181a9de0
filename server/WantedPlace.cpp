#include "server/WantedPlace.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace belfry::server {
namespace {

constexpr std::string_view kPlace = "places.known";

std::string sealedIn(const std::string &id)
{
    return "destinations/" + id + "/sealed_key";
}

// Keys are opaque bytes, which JSON's text is not.
QString base64(const std::string &bytes)
{
    return QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64());
}

QJsonObject toFile(const model::Destination &place)
{
    return {{QStringLiteral("id"), QString::fromStdString(place.id)},
            {QStringLiteral("channel"), QString::fromStdString(place.channel)},
            {QStringLiteral("name"), QString::fromStdString(place.name)},
            {QStringLiteral("preset"), QString::fromStdString(place.preset)},
            {QStringLiteral("address"), QString::fromStdString(place.address)},
            {QStringLiteral("key"), base64(place.key.reveal())},
            {QStringLiteral("is_on"), place.isOn},
            {QStringLiteral("revision"), static_cast<qint64>(place.revision)}};
}

model::Destination fromFile(const QJsonObject &object)
{
    const auto in = [&object](const char *name) { return object[QLatin1String(name)].toString().toStdString(); };
    model::Destination place;
    place.id = in("id");
    place.channel = in("channel");
    place.name = in("name");
    place.preset = in("preset");
    place.address = in("address");
    place.key = Secret(QByteArray::fromBase64(object[QLatin1String("key")].toString().toLatin1()).toStdString());
    place.isOn = object[QLatin1String("is_on")].toBool();
    place.revision = object[QLatin1String("revision")].toInteger(1);
    return place;
}

QJsonArray listOf(const auto &texts)
{
    QJsonArray list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

QJsonObject toFile(const SentTo &where)
{
    return {{QStringLiteral("service"), QString::fromStdString(where.service)},
            {QStringLiteral("places"), listOf(where.places)},
            {QStringLiteral("by_hand"), listOf(where.byHand)}};
}

SentTo sentToFromFile(const QJsonObject &object)
{
    SentTo where;
    where.service = object[QLatin1String("service")].toString().toStdString();
    for (const auto &place : object[QLatin1String("places")].toArray())
        where.places.push_back(place.toString().toStdString());
    for (const auto &place : object[QLatin1String("by_hand")].toArray())
        where.byHand.insert(place.toString().toStdString());
    return where;
}

SaidSwitch saidFromFile(const QJsonObject &object)
{
    return {object[QLatin1String("is_on")].toBool(), object[QLatin1String("revision")].toInteger()};
}

/// Each of an object's values, read.
template<typename Value>
std::map<std::string, Value> mapOf(const QJsonObject &object, Value (*read)(const QJsonObject &))
{
    std::map<std::string, Value> all;
    for (auto it = object.begin(); it != object.end(); ++it)
        all.emplace(it.key().toStdString(), read(it.value().toObject()));
    return all;
}

} // namespace

model::Destination openDestination(const auth::Sealer &sealer, const store::KeptDestination &kept)
{
    model::Destination destination = kept.destination;
    if (!kept.sealedKey.empty()) {
        if (auto key = sealer.open(kept.sealedKey, sealedIn(destination.id)))
            destination.key = *std::move(key);
    }
    return destination;
}

store::KeptDestination sealDestination(const auth::Sealer &sealer, const model::Destination &destination)
{
    return {destination, destination.key.empty() ? std::string() : sealer.seal(destination.key, sealedIn(destination.id))};
}

LastKnownPlaces::LastKnownPlaces(const DataFolder &folder, auth::Sealer sealer)
    : m_path(folder.file(kPlace)), m_sealer(std::move(sealer))
{
}

Result<> LastKnownPlaces::save(const KnownPlaces &places)
{
    QJsonArray list;
    for (const auto &[channel, all] : places.wanted)
        for (const model::Destination &place : all)
            list.append(toFile(place));
    QJsonObject sentTo, said, forNow;
    for (const auto &[channel, where] : places.sentTo)
        sentTo.insert(QString::fromStdString(channel), toFile(where));
    for (const auto &[place, word] : places.said)
        said.insert(QString::fromStdString(place), QJsonObject{{QStringLiteral("is_on"), word.isOn},
                                                               {QStringLiteral("revision"), static_cast<qint64>(word.revision)}});
    for (const auto &[place, isOn] : places.forNow)
        forNow.insert(QString::fromStdString(place), isOn);
    const QJsonObject all{{QStringLiteral("places"), list}, {QStringLiteral("sent_to"), sentTo}, {QStringLiteral("said"), said},
                          {QStringLiteral("for_now"), forNow}};
    const std::string content = QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
    return writePrivateFile(m_path, m_sealer.seal(Secret(content), kPlace));
}

Result<KnownPlaces> LastKnownPlaces::load() const
{
    const std::filesystem::path file(std::u8string(m_path.begin(), m_path.end()));
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return KnownPlaces();
    const auto content = m_sealer.open(std::string(std::istreambuf_iterator<char>(in), {}), kPlace);
    if (!content)
        return fail(content.error().code, m_path + ": " + content.error().what);
    const QJsonDocument kept = QJsonDocument::fromJson(QByteArray::fromStdString(content->reveal()));
    const QJsonObject all = kept.object();
    KnownPlaces known;
    // A list alone is how it was written at first.
    for (const auto &one : kept.isArray() ? kept.array() : all[QLatin1String("places")].toArray()) {
        auto place = fromFile(one.toObject());
        known.wanted[place.channel].push_back(std::move(place));
    }
    known.sentTo = mapOf(all[QLatin1String("sent_to")].toObject(), sentToFromFile);
    known.said = mapOf(all[QLatin1String("said")].toObject(), saidFromFile);
    const QJsonObject forNow = all[QLatin1String("for_now")].toObject();
    for (auto it = forNow.begin(); it != forNow.end(); ++it)
        known.forNow.emplace(it.key().toStdString(), it.value().toBool());
    return known;
}

} // namespace belfry::server
