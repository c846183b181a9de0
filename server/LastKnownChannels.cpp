#include "server/LastKnownChannels.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace belfry::server {
namespace {

constexpr std::string_view kPlace = "channels.known";
constexpr std::uintmax_t kBytesMax = 64u << 20;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject toJson(const KeptChannel &channel)
{
    const store::ChannelRecord &record = channel.record;
    QJsonArray digests;
    for (const std::string &digest : channel.digests)
        digests.append(text(digest));
    QJsonArray parents;
    for (const std::string &parent : record.embedParents)
        parents.append(text(parent));
    QJsonObject object{{QStringLiteral("embed_parents"), parents},
                       {QStringLiteral("id"), text(record.id)},
                       {QStringLiteral("church"), text(record.church)},
                       {QStringLiteral("title"), text(record.title)},
                       {QStringLiteral("description"), text(record.description)},
                       {QStringLiteral("category"), text(record.category)},
                       {QStringLiteral("language"), text(record.language)},
                       {QStringLiteral("time_zone"), text(record.timeZone)},
                       {QStringLiteral("playback_id"), text(record.playbackId)},
                       {QStringLiteral("record"), record.isRecorded},
                       {QStringLiteral("delay_s"), static_cast<qint64>(record.delaySeconds)},
                       {QStringLiteral("links"), model::toJson(record.links)},
                       {QStringLiteral("revision"), static_cast<qint64>(record.revision)},
                       {QStringLiteral("key"), text(channel.key.reveal())},
                       {QStringLiteral("digests"), digests}};
    if (record.nextStart)
        object[QStringLiteral("next_start")] = text(toRfc3339(*record.nextStart));
    return object;
}

KeptChannel fromJson(const QJsonObject &object)
{
    const auto in = [&object](const char *name) { return object[QLatin1String(name)].toString().toStdString(); };
    KeptChannel channel;
    store::ChannelRecord &record = channel.record;
    record.id = in("id");
    record.church = in("church");
    record.title = in("title");
    record.description = in("description");
    record.category = in("category");
    record.language = in("language");
    record.timeZone = in("time_zone");
    record.nextStart = fromRfc3339(in("next_start"));
    record.playbackId = in("playback_id");
    record.isRecorded = object[QLatin1String("record")].toBool(true);
    record.delaySeconds = object[QLatin1String("delay_s")].toInteger(0);
    record.revision = object[QLatin1String("revision")].toInteger(1);
    for (const auto &parent : object[QLatin1String("embed_parents")].toArray())
        record.embedParents.push_back(parent.toString().toStdString());
    record.links = model::linksFromJson(object[QLatin1String("links")].toArray());
    channel.key = Secret(in("key"));
    for (const auto &digest : object[QLatin1String("digests")].toArray())
        channel.digests.push_back(digest.toString().toStdString());
    return channel;
}

Result<std::string> readWhole(const std::string &path)
{
    const std::filesystem::path file(std::u8string(path.begin(), path.end()));
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    if (problem)
        return fail(ErrorCode::NotFound, path + " does not exist");
    if (size > kBytesMax)
        return fail(ErrorCode::Corrupt, path + " is too large");
    std::ifstream in(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

} // namespace

LastKnownChannels::LastKnownChannels(const DataFolder &folder, auth::Sealer sealer)
    : m_path(folder.file(kPlace)), m_sealer(std::move(sealer))
{
}

Result<> LastKnownChannels::save(const std::vector<KeptChannel> &channels)
{
    QJsonArray list;
    for (const KeptChannel &channel : channels)
        list.append(toJson(channel));
    std::string content = QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
    if (content == m_saved)
        return Done();
    if (const auto written = writePrivateFile(m_path, m_sealer.seal(Secret(content), kPlace)); !written)
        return written;
    m_saved = std::move(content);
    return Done();
}

Result<std::vector<KeptChannel>> LastKnownChannels::load() const
{
    const auto sealed = readWhole(m_path);
    if (!sealed)
        return sealed.error();
    const auto content = m_sealer.open(*sealed, kPlace);
    if (!content)
        return fail(content.error().code, m_path + ": " + content.error().what);
    std::vector<KeptChannel> channels;
    for (const auto &one : QJsonDocument::fromJson(QByteArray::fromStdString(content->reveal())).array())
        channels.push_back(fromJson(one.toObject()));
    return channels;
}

} // namespace belfry::server
