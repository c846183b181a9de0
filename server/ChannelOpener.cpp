#include "server/ChannelOpener.h"

#include "base/Log.h"

#include <algorithm>

namespace belfry::server {
namespace {

hls::PackagerSettings packaging(const ServerSettings &settings)
{
    hls::PackagerSettings packaging;
    packaging.partTarget = settings.partTarget;
    packaging.window = settings.hlsWindow;
    packaging.storage = settings.sendfile ? Storage::Kind::Mapped : Storage::Kind::Heap;
    packaging.shortFirst = true; // hls.js
    return packaging;
}

} // namespace

Result<> ChannelOpener::open(KeptChannel channel, Task done)
{
    auto logbook = store::Logbook::open(m_folder.file(channel.record.id + ".logbook"));
    if (!logbook)
        return logbook.error();
    auto opening = std::make_shared<Opening>();
    opening->channel = std::move(channel);
    opening->broadcast = (*logbook)->openBroadcast();
    opening->slate = m_rooms.mediaRoom.slates().kept(opening->channel.record.id);
    if (const auto sign = (*logbook)->lastSignOfLife())
        opening->graceLeft = m_settings.grace - std::max(Duration(0), systemClock().wall() - *sign);
    if (opening->broadcast && opening->broadcast->startingUntil)
        opening->startingLeft = std::max(Duration(0), *opening->broadcast->startingUntil - systemClock().wall());
    opening->logbook = *std::move(logbook);
    opening->done = std::move(done);
    m_rooms.media.post([this, opening] { openMedia(opening); });
    return Done();
}

void ChannelOpener::openMedia(const OpeningPtr &opening)
{
    const std::string &id = opening->channel.record.id;
    ChannelMedia &media = m_rooms.mediaRoom.add(id, std::move(opening->logbook), packaging(m_settings));
    if (opening->broadcast && opening->graceLeft <= Duration(0) && opening->startingLeft <= Duration(0)) {
        log::info("server", "a broadcast of before is past its grace", {{"broadcast", opening->broadcast->id}});
        media.forget();
        opening->broadcast.reset();
    }
    opening->door = {id,
                     opening->channel.record.playbackId,
                     opening->channel.key,
                     &media.program(),
                     &media.preview(),
                     media.archive(hls::Rendition::Main),
                     media.archive(hls::Rendition::Audio),
                     m_rooms.disk};
    openViews(opening, 0);
}

// One after the other: whoever is told of the channel finds it on every thread.
void ChannelOpener::openViews(const OpeningPtr &opening, std::size_t from)
{
    if (from == m_rooms.views.size()) {
        m_rooms.ctl.post([this, opening] { openStation(opening); });
        return;
    }
    ViewRoom &room = *m_rooms.views[from];
    room.home().post([this, &room, opening, from] {
        room.add(opening->door);
        openViews(opening, from + 1);
    });
}

void ChannelOpener::openStation(const OpeningPtr &opening)
{
    std::optional<Reopened> reopened;
    if (const auto &before = opening->broadcast) {
        reopened = Reopened{{before->id, before->startedAt}, opening->graceLeft, {}, before->delay, opening->startingLeft};
        if (before->closingUntil)
            reopened->closingLeft = *before->closingUntil - systemClock().wall();
    }
    m_rooms.station.add(opening->channel.record, reopened);
    // Keys last: a publisher that gets in finds everything in its place, also a broadcast of the life before.
    m_rooms.media.post([this, opening] {
        const std::string &id = opening->channel.record.id;
        if (opening->slate)
            m_rooms.mediaRoom.find(id)->remember(opening->slate->program);
        if (opening->broadcast)
            m_rooms.mediaRoom.find(id)->reopen(*opening->broadcast, opening->slate);
        for (const std::string &digest : opening->channel.digests)
            m_rooms.mediaRoom.addKey(digest, id);
        m_rooms.ctl.post([opening] { opening->done(); });
    });
}

void ChannelOpener::close(const std::string &channel, std::vector<std::string> digests, UniqueFunction<void(bool)> done)
{
    m_rooms.ctl.post([this, channel, digests = std::move(digests), done = std::move(done)]() mutable {
        const bool removed = m_rooms.station.remove(channel);
        if (removed) {
            for (const auto &view : m_rooms.views)
                view->home().post([view, channel] { view->remove(channel); });
            m_rooms.media.post([&room = m_rooms.mediaRoom, channel, digests = std::move(digests)] {
                for (const std::string &digest : digests)
                    room.removeKey(digest);
                room.closePublishers(channel, "the channel was removed");
            });
        }
        done(removed);
    });
}

} // namespace belfry::server
