// Stream: a live flow of Packets with any number of readers. One writer; nothing downstream can slow it.
#pragma once

#include "base/Subscription.h"
#include "hub/Subscriber.h"
#include "media/Gop.h"
#include "media/Packet.h"
#include "media/Track.h"

#include <cstdint>
#include <string>
#include <vector>

namespace belfry::hub {

/// Where a new reader's first packet comes from.
enum class Begin {
    Next,    ///< the next packet written
    LastKey, ///< the GOP in memory, from its key packet, at once; then the next
};

/// Media thread only. Owned by ingest (one per publisher) or air::Switch (source, program). Must outlive its
/// subscriptions. A subscriber may unsubscribe itself or others inside a call, and subscribe; it must not call the
/// writer's side of the same Stream.
class Stream {
public:
    explicit Stream(std::string name);
    ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    const std::string &name() const { return m_name; }
    const media::Tracks &tracks() const { return m_tracks; }
    bool hasReaders() const;
    /// The GOP in memory: what a reader with Begin::LastKey gets.
    const std::vector<media::Packet> &sinceKey() const { return m_gop.packets(); }

    // The writer's side.
    /// Readers hear of it when a configuration differs from the one before, or behind a discontinuity or end.
    void setTracks(media::Tracks tracks);
    /// Dropped: a packet without a track, and video that cannot be decoded (before the first key packet, and between
    /// a change of the video track or a discontinuity and the next key packet).
    void write(const media::Packet &packet);
    void markDiscontinuity();
    void end();

    /// Calls onTracks at once when there are tracks, and with Begin::LastKey the packets in memory.
    [[nodiscard]] Subscription subscribe(Subscriber &reader, Begin begin);

private:
    struct Reader {
        std::uint64_t id;
        Subscriber *subscriber; // null once it has left
    };
    template<typename Call>
    void forEach(Call call);
    void announceTracks();
    void unsubscribe(std::uint64_t id);

    std::string m_name;
    media::Tracks m_tracks;
    media::Gop m_gop;
    std::vector<Reader> m_readers;
    std::uint64_t m_nextId = 1;
    bool m_walking = false;
    bool m_keyWanted = true;       // video is dropped until a key packet
    bool m_announceTracks = true;  // readers are owed an onTracks
};

} // namespace belfry::hub
