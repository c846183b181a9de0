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
            {QStringLiteral("is_on"), place.isOn}};
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
    return place;
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

Result<> LastKnownPlaces::save(const WantedPlaces &places)
{
    QJsonArray list;
    for (const auto &[channel, all] : places)
        for (const model::Destination &place : all)
            list.append(toFile(place));
    const std::string content = QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
    return writePrivateFile(m_path, m_sealer.seal(Secret(content), kPlace));
}

Result<WantedPlaces> LastKnownPlaces::load() const
{
    const std::filesystem::path file(std::u8string(m_path.begin(), m_path.end()));
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return WantedPlaces();
    const auto content = m_sealer.open(std::string(std::istreambuf_iterator<char>(in), {}), kPlace);
    if (!content)
        return fail(content.error().code, m_path + ": " + content.error().what);
    WantedPlaces places;
    for (const auto &one : QJsonDocument::fromJson(QByteArray::fromStdString(content->reveal())).array()) {
        auto place = fromFile(one.toObject());
        places[place.channel].push_back(std::move(place));
    }
    return places;
}

} // namespace belfry::server
