#include "server/ViewRoom.h"

#include "base/Assert.h"
#include "model/Json.h"
#include "hls/RewindPlaylist.h"
#include "server/api/ApiKit.h"

namespace belfry::server {
namespace {

constexpr std::string_view kThumbnail = "thumb.jpg";

} // namespace

void ViewRoom::add(const ChannelDoor &door)
{
    BELFRY_ASSERT(m_home.isHere());
    Desk &desk = m_desks[door.id];
    desk.door = door;
    desk.program = std::make_unique<hls::Edge>(m_home, m_media, *door.program, hls::Visibility::Public, m_limits,
                                               &m_edgeObserver);
    if (door.archive) {
        desk.rewind = std::make_unique<hls::RewindEdge>(m_home, m_media, *door.archive, *door.disk, m_limits);
        desk.audioRewind = std::make_unique<hls::RewindEdge>(m_home, m_media, *door.audioArchive, *door.disk, m_limits);
        desk.program->setElsewhere([&desk](const hls::Resource &wanted, http::Responder responder) {
            hls::RewindEdge &its = wanted.rendition == hls::Rendition::Main ? *desk.rewind : *desk.audioRewind;
            its.serve(wanted, std::move(responder));
        });
    }
    desk.preview = std::make_unique<hls::Edge>(m_home, m_media, *door.preview, hls::Visibility::Private, m_limits,
                                               &m_edgeObserver);
    desk.forViewers = std::make_unique<http::EventFan>(m_home, m_epoch, m_limits, m_observer);
    desk.forOwner = std::make_unique<http::EventFan>(m_home, m_epoch, m_limits, m_observer);
    m_byPlayback.emplace(door.playbackId, &desk);
}

void ViewRoom::remove(const std::string &channel)
{
    BELFRY_ASSERT(m_home.isHere());
    auto desk = m_desks.extract(channel);
    if (!desk)
        return;
    m_byPlayback.erase(desk.mapped().door.playbackId);
    desk.mapped().forViewers->closeAll();
    desk.mapped().forOwner->closeAll();
    m_removed.push_back(std::move(desk));
}

void ViewRoom::update(ChannelSnapshotPtr snapshot)
{
    BELFRY_ASSERT(m_home.isHere());
    const auto found = m_desks.find(snapshot->channel.channel);
    if (found == m_desks.end())
        return;
    tell(found->second, snapshot);
    found->second.snapshot = std::move(snapshot);
}

void ViewRoom::tell(Desk &desk, const ChannelSnapshotPtr &next)
{
    constexpr std::string_view kKind = "channel";
    if (!desk.forViewers)
        return;
    if (!desk.snapshot || desk.snapshot->viewersEvent != next->viewersEvent)
        desk.forViewers->publish({next->viewersEvent, kKind, [next] { return next->publicBody; }});
    if (!desk.snapshot || desk.snapshot->ownersEvent != next->ownersEvent) {
        const auto render = [next] { return SharedBytes::copyOf(model::toText(model::toJson(next->channel))); };
        desk.forOwner->publish({next->ownersEvent, kKind, render, next->isTick});
    }
}

http::EventFan *ViewRoom::events(std::string_view channel, Audience audience)
{
    const auto found = m_desks.find(channel);
    if (found == m_desks.end())
        return nullptr;
    return (audience == Audience::Owner ? found->second.forOwner : found->second.forViewers).get();
}

std::map<std::string, std::size_t, std::less<>> ViewRoom::eventViewers() const
{
    std::map<std::string, std::size_t, std::less<>> viewers;
    for (const auto &[id, desk] : m_desks) {
        const std::size_t all = desk.forViewers ? desk.forViewers->size() : 0;
        if (const std::size_t others = m_notCounted.held(id); all > others)
            viewers.emplace(id, all - others);
    }
    return viewers;
}

void ViewRoom::closeEvents()
{
    for (auto &[id, desk] : m_desks) {
        desk.forViewers->closeAll();
        desk.forOwner->closeAll();
    }
}

void ViewRoom::dropEvents()
{
    for (auto &desk : m_removed) {
        desk.mapped().forViewers.reset();
        desk.mapped().forOwner.reset();
    }
    for (auto &[id, desk] : m_desks) {
        desk.forViewers.reset();
        desk.forOwner.reset();
    }
}

const ViewRoom::Desk *ViewRoom::find(std::string_view channel) const
{
    const auto found = m_desks.find(channel);
    return found == m_desks.end() ? nullptr : &found->second;
}

ChannelSnapshotPtr ViewRoom::snapshot(std::string_view channel) const
{
    const Desk *desk = find(channel);
    return desk ? desk->snapshot : nullptr;
}

const Secret *ViewRoom::ingestKey(std::string_view channel) const
{
    const Desk *desk = find(channel);
    return desk ? &desk->door.ingestKey : nullptr;
}

std::vector<std::string> ViewRoom::embedParents(std::string_view channel) const
{
    const Desk *desk = find(channel);
    return desk && desk->snapshot ? desk->snapshot->embedParents : std::vector<std::string>();
}

bool ViewRoom::anyOnAir() const
{
    for (const auto &[id, desk] : m_desks) {
        if (desk.snapshot && desk.snapshot->channel.isOnAirHere())
            return true;
    }
    return false;
}

void ViewRoom::showThumbnail(const std::string &channel, http::ReadyResponsePtr picture)
{
    BELFRY_ASSERT(m_home.isHere());
    if (const auto found = m_desks.find(channel); found != m_desks.end())
        found->second.thumbnail = std::move(picture);
}

// Off air there is nothing to see, also in the moment before the last picture is taken away.
void ViewRoom::serveThumbnail(const Desk &desk, http::Responder responder)
{
    if (desk.thumbnail && desk.snapshot && desk.snapshot->channel.onAir())
        responder.send(desk.thumbnail);
    else
        responder.send(api::notFound());
}

void ViewRoom::serveProgram(const Desk *desk, const http::Request &request, http::Responder responder)
{
    const std::string_view file = request.capture("file");
    if (!desk)
        responder.send(api::notFound());
    else if (file == kThumbnail)
        serveThumbnail(*desk, std::move(responder));
    else if (desk->rewind && file == hls::kRewindPlaylist)
        desk->rewind->servePlaylist(request, std::move(responder));
    else if (desk->audioRewind && file == hls::kRewindAudioPlaylist)
        desk->audioRewind->servePlaylist(request, std::move(responder));
    else
        desk->program->serve(file, request, std::move(responder));
}

void ViewRoom::serveProgram(std::string_view channel, const http::Request &request, http::Responder responder)
{
    serveProgram(find(channel), request, std::move(responder));
}

void ViewRoom::servePlayback(std::string_view playbackId, const http::Request &request, http::Responder responder)
{
    const auto found = m_byPlayback.find(playbackId);
    serveProgram(found == m_byPlayback.end() ? nullptr : found->second, request, std::move(responder));
}

void ViewRoom::servePreview(std::string_view channel, const http::Request &request, http::Responder responder)
{
    if (const Desk *desk = find(channel))
        desk->preview->serve(request.capture("file"), request, std::move(responder));
    else
        responder.send(api::notFound());
}

} // namespace belfry::server
