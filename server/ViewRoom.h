// ViewRoom: what one view thread knows of the channels, and the Edges that serve their viewers from it.
#pragma once

#include "base/Limits.h"
#include "base/Secret.h"
#include "hls/Edge.h"
#include "http/AddressCap.h"
#include "http/EventFan.h"
#include "hls/RewindEdge.h"
#include "http/Handler.h"
#include "http/ReadyResponse.h"
#include "net/IoThread.h"
#include "server/ChannelSnapshot.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>
#include <vector>

namespace belfry::server {

/// What a view thread is told of a channel when it starts.
struct ChannelDoor {
    std::string id;
    std::string playbackId;
    Secret ingestKey;
    hls::Packager *program; ///< of the media thread; outlives the room
    hls::Packager *preview;
    hls::Archive *archive = nullptr; ///< of the media thread; null when nothing is kept on disk, as the next two
    hls::Archive *audioArchive = nullptr;
    hls::ArchiveDisk *disk = nullptr;
};

/// Made, used and destroyed on its view thread. Owned by ServerApp.
class ViewRoom final : public std::enable_shared_from_this<ViewRoom> {
public:
    /// `epoch` is what its events' ids begin with.
    ViewRoom(net::IoThread &home, Executor &media, const Limits &limits, std::string epoch, http::EventFan::Observer &observer,
             hls::Edge::Observer &edgeObserver)
        : m_home(home), m_media(media), m_limits(limits), m_epoch(std::move(epoch)), m_observer(observer),
          m_edgeObserver(edgeObserver)
    {
    }
    ViewRoom(const ViewRoom &) = delete;
    ViewRoom &operator=(const ViewRoom &) = delete;

    net::IoThread &home() const { return m_home; }
    void add(const ChannelDoor &door);
    /// Nobody finds it any more; its event streams end. What is under way goes on.
    void remove(const std::string &channel);
    /// Of a channel that was added; nothing happens when it has been removed meanwhile.
    void update(ChannelSnapshotPtr snapshot);

    /// The small picture of what is on air, served as thumb.jpg; null for none.
    void showThumbnail(const std::string &channel, http::ReadyResponsePtr picture);

    /// Null for an unknown channel, and before its first snapshot.
    ChannelSnapshotPtr snapshot(std::string_view channel) const;
    /// Null for an unknown channel.
    const Secret *ingestKey(std::string_view channel) const;
    bool anyOnAir() const;
    std::size_t channels() const { return m_desks.size(); }
    /// The sites that may show the page of this channel in a frame; none for an unknown channel.
    std::vector<std::string> embedParents(std::string_view channel) const;

    enum class Audience { Viewers, Owner };
    /// Null for an unknown channel.
    http::EventFan *events(std::string_view channel, Audience audience);
    /// Of one more listener who does not count as a viewer of the channel.
    http::AddressCap::Place notCounted(const std::string &channel) { return m_notCounted.enter(channel, SIZE_MAX); }
    /// How many listen to each channel as viewers.
    std::map<std::string, std::size_t, std::less<>> eventViewers() const;
    /// Ends all event streams politely; then drops what is left of them.
    void closeEvents();
    void dropEvents();

    /// 404 for names it does not know, without remembering them.
    void serveProgram(std::string_view channel, const http::Request &request, http::Responder responder);
    void servePlayback(std::string_view playbackId, const http::Request &request, http::Responder responder);
    void servePreview(std::string_view channel, const http::Request &request, http::Responder responder);

    /// Keeps a responder while ctl decides. The returned function may be called once, on any thread: it brings `reply`
    /// back here. Never called, the responder lives until the room ends.
    template<typename... Args, typename Reply>
    UniqueFunction<void(Args...)> keep(http::Responder responder, Reply reply);

private:
    struct Desk {
        ChannelDoor door;
        ChannelSnapshotPtr snapshot;
        http::ReadyResponsePtr thumbnail; ///< null for none
        std::unique_ptr<hls::RewindEdge> rewind; ///< null when nothing is kept on disk
        std::unique_ptr<hls::RewindEdge> audioRewind;
        std::unique_ptr<hls::Edge> program;
        std::unique_ptr<hls::Edge> preview;
        std::unique_ptr<http::EventFan> forViewers;
        std::unique_ptr<http::EventFan> forOwner;
    };
    static void tell(Desk &desk, const ChannelSnapshotPtr &next);
    const Desk *find(std::string_view channel) const;
    static void serveThumbnail(const Desk &desk, http::Responder responder);
    static void serveProgram(const Desk *desk, const http::Request &request, http::Responder responder);

    net::IoThread &m_home;
    Executor &m_media;
    const Limits &m_limits;
    const std::string m_epoch;
    http::EventFan::Observer &m_observer;
    hls::Edge::Observer &m_edgeObserver;
    http::AddressCap m_notCounted; ///< by channel; the desks' listeners give back to it
    std::map<std::string, Desk, std::less<>> m_desks;
    std::map<std::string, Desk *, std::less<>> m_byPlayback;
    std::vector<std::map<std::string, Desk, std::less<>>::node_type> m_removed; ///< connections may still refer to them
    std::map<std::uint64_t, http::Responder> m_kept;
    std::uint64_t m_nextKept = 1;
};

template<typename... Args, typename Reply>
UniqueFunction<void(Args...)> ViewRoom::keep(http::Responder responder, Reply reply)
{
    const std::uint64_t id = m_nextKept++;
    m_kept.emplace(id, std::move(responder));
    return [weak = weak_from_this(), &home = m_home, id, reply = std::move(reply)](Args... args) {
        home.post([weak, id, reply, ... values = std::move(args)]() mutable {
            const auto room = weak.lock();
            if (!room)
                return;
            if (auto kept = room->m_kept.extract(id))
                reply(std::move(kept.mapped()), std::move(values)...);
        });
    };
}

} // namespace belfry::server
