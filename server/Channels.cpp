#include "server/Channels.h"

#include "base/Log.h"
#include "model/Json.h"
#include "server/IngestKeys.h"

namespace belfry::server {
namespace {

constexpr const char *kTopic = "channels";

struct News {
    std::string kind;
    std::string channel;
    std::string digest;
};

Result<News> newsFrom(const std::string &payload)
{
    const auto object = model::parseObject(payload);
    if (!object)
        return object.error();
    model::FieldReader reader(*object);
    News news{reader.text("kind"), reader.text("channel"), reader.text("digest")};
    if (reader.failed())
        return reader.error();
    return news;
}

} // namespace

Result<KeptChannel> readKeptChannel(store::Database &database, const auth::Sealer &sealer, store::ChannelRecord record)
{
    auto key = firstIngestKey(database, sealer, record.id);
    if (!key && key.error().code == ErrorCode::Corrupt)
        return fail(ErrorCode::Corrupt, "the database holds secrets that were sealed with another key: give this server the key of the "
                                        "others (--sealing-key-file, or BELFRY_SEALING_KEY)");
    if (!key)
        return key.error();
    const auto keys = store::IngestKeyStore(database).validOf(record.id);
    if (!keys)
        return keys.error();
    KeptChannel channel{std::move(record), *std::move(key), {}};
    for (const store::IngestKeyRecord &its : *keys)
        channel.digests.push_back(its.digest);
    return channel;
}

Channels::Channels(Foundation &foundation, ChannelOpener &opener, Executor &ctl, Executor &media, Station &station, MediaRoom &mediaRoom)
    : m_foundation(foundation), m_opener(opener), m_ctl(ctl), m_media(media), m_station(station), m_mediaRoom(mediaRoom)
{
    m_ctl.post([this] {
        m_subscription = m_foundation.bus().subscribe(kTopic, m_ctl, [this](const bus::Message &message) { hear(message); },
                                                      [this] { readAll(); });
    });
}

void Channels::tell(const char *kind, const std::string &channel, const std::string &digest)
{
    m_foundation.bus().publish(kTopic, model::toText({{QStringLiteral("kind"), QLatin1String(kind)},
                                                      {QStringLiteral("channel"), model::textValue(channel)},
                                                      {QStringLiteral("digest"), model::textValue(digest)}}));
}

void Channels::opened(KeptChannel channel, UniqueFunction<void(const Result<> &)> done)
{
    const std::string id = channel.record.id;
    auto kept = std::make_shared<UniqueFunction<void(const Result<> &)>>(std::move(done));
    const auto begun = m_opener.open(std::move(channel), [kept] { (*kept)(Done()); });
    if (!begun)
        m_ctl.post([kept, begun] { (*kept)(begun); });
    tell("opened", id);
}

void Channels::leave(const std::string &channel, bool leaving, UniqueFunction<void(bool)> done)
{
    m_ctl.post([this, channel, leaving, done = std::move(done)]() mutable { done(m_station.leave(channel, leaving)); });
}

void Channels::close(const std::string &channel, std::vector<std::string> digests, UniqueFunction<void(bool)> done)
{
    m_opener.close(channel, std::move(digests), [this, channel, done = std::move(done)](bool closed) mutable {
        if (closed)
            tell("closed", channel);
        done(closed);
    });
}

void Channels::changed(store::ChannelRecord record, UniqueFunction<void(ChannelSnapshotPtr)> done)
{
    tell("changed", record.id);
    m_ctl.post([this, its = std::move(record), done = std::move(done)]() mutable { done(m_station.kept(its)); });
}

void Channels::keyAdded(const std::string &channel, const std::string &digest)
{
    m_media.post([&room = m_mediaRoom, digest, channel] { room.addKey(digest, channel); });
    tell("key_added", channel, digest);
}

void Channels::keyRevoked(const std::string &channel, const std::string &digest)
{
    m_media.post([&room = m_mediaRoom, digest] { room.removeKey(digest); });
    tell("key_revoked", channel, digest);
}

void Channels::hear(const bus::Message &message)
{
    if (message.server == m_foundation.bus().server())
        return;
    const auto news = newsFrom(message.payload);
    if (!news) {
        log::warning("server", "news of a channel cannot be read", {{"why", news.error().what}});
    } else if (news->kind == "opened") {
        readAndOpen(news->channel);
    } else if (news->kind == "closed") {
        m_opener.close(news->channel, {}, [](bool) {});
    } else if (news->kind == "changed") {
        readAndShow(news->channel);
    } else if (news->kind == "key_added") {
        m_media.post([&room = m_mediaRoom, its = *news] { room.addKey(its.digest, its.channel); });
    } else if (news->kind == "key_revoked") {
        m_media.post([&room = m_mediaRoom, its = *news] { room.removeKey(its.digest); });
    }
}

void Channels::readAndOpen(const std::string &channel)
{
    if (m_station.has(channel))
        return;
    m_foundation.store().write(
        [channel, &sealer = m_foundation.sealer()](store::Database &database) -> Result<KeptChannel> {
            auto record = store::ChannelStore(database).one(channel);
            if (!record)
                return record.error();
            return readKeptChannel(database, sealer, *std::move(record));
        },
        [this, channel](Result<KeptChannel> kept) {
            Result<> begun = kept ? m_opener.open(*std::move(kept), [] {}) : Result<>(kept.error());
            if (!begun)
                log::warning("server", "a channel another server made cannot be opened", {{"channel", channel}, {"why", begun.error().what}});
        });
}

void Channels::readAndShow(const std::string &channel)
{
    m_foundation.store().readLatest([channel](store::Database &database) { return store::ChannelStore(database).one(channel); },
                                    [this](Result<store::ChannelRecord> record) {
                                        if (record)
                                            m_ctl.post([this, its = *std::move(record)] { m_station.kept(its); });
                                    });
}

// News were lost: what there is now counts.
void Channels::readAll()
{
    m_foundation.store().readLatest([](store::Database &database) { return store::ChannelStore(database).all(); },
                                    [this](Result<std::vector<store::ChannelRecord>> records) {
                                        if (!records)
                                            return;
                                        m_ctl.post([this, all = *std::move(records)] {
                                            for (const store::ChannelRecord &record : all) {
                                                if (m_station.has(record.id))
                                                    m_station.kept(record);
                                                else
                                                    readAndOpen(record.id);
                                            }
                                        });
                                    });
}

} // namespace belfry::server
