#include "hub/Stream.h"

#include "base/Assert.h"

#include <algorithm>

namespace belfry::hub {
namespace {

bool same(const media::TrackPtr &a, const media::TrackPtr &b)
{
    return a && b ? a->sameConfig(*b) : !a && !b;
}

} // namespace

Stream::Stream(std::string name) : m_name(std::move(name)) {}

Stream::~Stream()
{
    BELFRY_ASSERT(!hasReaders());
}

bool Stream::hasReaders() const
{
    return std::any_of(m_readers.begin(), m_readers.end(), [](const Reader &r) { return r.subscriber != nullptr; });
}

// Readers that join during the walk are behind the ones counted here: what is being told is already in their past.
// Readers that leave are blanked and swept afterwards, so indices stay good.
template<typename Call>
void Stream::forEach(Call call)
{
    BELFRY_ASSERT(!m_walking);
    m_walking = true;
    const std::size_t count = m_readers.size();
    for (std::size_t i = 0; i < count; ++i)
        if (Subscriber *reader = m_readers[i].subscriber)
            call(*reader);
    m_walking = false;
    std::erase_if(m_readers, [](const Reader &r) { return r.subscriber == nullptr; });
}

void Stream::announceTracks()
{
    m_announceTracks = false;
    forEach([this](Subscriber &reader) { reader.onTracks(m_tracks); });
}

void Stream::setTracks(media::Tracks tracks)
{
    const bool sameVideo = same(tracks.video, m_tracks.video);
    const bool changed = !sameVideo || !same(tracks.audio, m_tracks.audio);
    m_tracks = std::move(tracks);
    if (!sameVideo)
        m_keyWanted = true;
    if (changed)
        m_gop.clear();
    if (changed || m_announceTracks)
        announceTracks();
}

void Stream::write(const media::Packet &packet)
{
    const bool isVideo = packet.kind == media::Kind::Video;
    if (!(isVideo ? m_tracks.video : m_tracks.audio))
        return;
    if (isVideo) {
        if (m_keyWanted && !packet.key)
            return;
        m_keyWanted = false;
    }
    if (m_announceTracks)
        announceTracks();
    m_gop.add(packet, m_tracks.video != nullptr);
    forEach([&packet](Subscriber &reader) { reader.onPacket(packet); });
}

void Stream::markDiscontinuity()
{
    m_gop.clear();
    m_keyWanted = true;
    m_announceTracks = true;
    forEach([](Subscriber &reader) { reader.onDiscontinuity(); });
}

void Stream::end()
{
    m_gop.clear();
    m_tracks = {};
    m_keyWanted = true;
    m_announceTracks = true;
    forEach([](Subscriber &reader) { reader.onEnd(); });
}

Subscription Stream::subscribe(Subscriber &reader, Begin begin)
{
    if (!m_tracks.empty() && !m_announceTracks) {
        reader.onTracks(m_tracks);
        if (begin == Begin::LastKey)
            for (const media::Packet &packet : m_gop.packets())
                reader.onPacket(packet);
    }
    const std::uint64_t id = m_nextId++;
    m_readers.push_back({id, &reader});
    return Subscription([this, id] { unsubscribe(id); });
}

void Stream::unsubscribe(std::uint64_t id)
{
    const auto found = std::find_if(m_readers.begin(), m_readers.end(), [id](const Reader &r) { return r.id == id; });
    if (found == m_readers.end())
        return;
    if (m_walking)
        found->subscriber = nullptr;
    else
        m_readers.erase(found);
}

} // namespace belfry::hub
