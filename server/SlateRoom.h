// SlateRoom: prepares slates for every channel, on a thread that hurries nobody, and keeps what a restart needs.
#pragma once

#include "air/SlateRecord.h"
#include "base/Worker.h"
#include "server/Countdown.h"
#include "transcode/SlateClip.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace belfry::server {

/// Owned by MediaRoom. A picture is the church's own where there is one, else ours in the channel's language. Until it is ready the
/// Switch shows a plain one, so nothing here is in a hurry. Everything happens on a thread of its own unless it says otherwise.
class SlateRoom {
public:
    static constexpr std::size_t kCacheBytesMax = 8u << 20;
    /// Called on the media thread; not once the destructor has begun.
    using Ready = std::function<void(const std::string &channel, air::SlateKind kind, const air::SlatePtr &slate)>;
    using Changed = UniqueFunction<void(Result<>)>;
    /// Called on this room's thread: one was prepared, or could not be.
    using Prepared = std::function<void(bool isMade, Duration took)>;

    /// `folder` is where the logbooks are.
    SlateRoom(Executor &media, std::string folder, Ready ready, Prepared prepared);
    ~SlateRoom();
    SlateRoom(const SlateRoom &) = delete;
    SlateRoom &operator=(const SlateRoom &) = delete;

    // From any thread.
    /// What a channel has on air or may soon have. Does nothing when it is what was wanted before.
    void wanted(const std::string &channel, const air::KeptProgram &program);
    /// The channel's language, BCP 47.
    void speak(const std::string &channel, const std::string &language);
    /// The church's own picture, a PNG or JPEG file, or a clip, unless it is for a countdown; empty: ours again. `changed` runs on
    /// this room's thread.
    void change(const std::string &channel, air::SlateKind kind, Bytes picture, Changed changed);
    /// The starting slate shows how long it is until then, second by second; or, without, nothing any more.
    void countDown(const std::string &channel, std::optional<WallTime> until);
    /// What was kept of a channel in an earlier life: an fsynced file beside the logbook. Blocks for a read.
    std::optional<air::KeptSlate> kept(const std::string &channel) const;

private:
    struct Desk {
        air::KeptProgram program;
        std::string language = "en";
        bool isWanted = false;
        std::optional<Countdown> countdown;
    };
    struct Cached {
        std::size_t picture; ///< a digest
        transcode::SlateFrame frame;
        MediaTime every; ///< of a clip
        media::ClipPtr clip;
    };

    void prepare(const std::string &channel, const Desk &desk);
    void prepareStarting(const std::string &channel, std::string_view clock);
    void hand(const std::string &channel, air::SlateKind kind, const air::SlatePtr &slate);
    Bytes pictureOf(const std::string &channel, const Desk &desk, air::SlateKind kind) const;
    Result<media::ClipPtr> clipOf(ByteView picture, const transcode::SlateFrame &frame, MediaTime every);
    void keep(const std::string &channel, const air::KeptSlate &kept) const;
    std::string path(const std::string &channel) const;
    std::string picturePath(const std::string &channel, air::SlateKind kind) const;

    Executor &m_media;
    const std::string m_folder;
    const Ready m_ready;
    const Prepared m_prepared;
    std::map<std::string, Desk> m_desks;
    std::list<Cached> m_cache; ///< the last used first
    std::size_t m_cachedBytes = 0;
    const std::shared_ptr<std::atomic<bool>> m_isOver = std::make_shared<std::atomic<bool>>(false);
    Worker m_av{"av-slates"}; ///< last: it uses all of the above
};

/// "interrupted", "starting", "closing".
std::string_view name(air::SlateKind kind);
std::optional<air::SlateKind> slateKindFrom(std::string_view name);

} // namespace belfry::server
