// Program: what is on air: the source's packets, and a slate while they stay away, on one line of times without a hole.
#pragma once

#include "air/FrameRate.h"
#include "air/SlateReel.h"
#include "base/Executor.h"
#include "hub/Stream.h"
#include "media/Silence.h"

#include <deque>
#include <optional>
#include <string>
#include <variant>

namespace belfry::air {

/// What viewers see.
enum class Showing : std::uint8_t {
    Nothing,     ///< nothing, or what was there before stands still
    Source,
    Interrupted, ///< a slate in place of a lost source
    Starting,    ///< a slate before the source
    Closing,     ///< a slate behind it
    Panic,       ///< a slate in place of what was said within the delay
};

/// A source as the program carries it: with the slate's picture parameter set, where slates fit it. Value.
struct ProgramTracks {
    media::Tracks tracks;
    media::TrackPtr video; ///< as the source itself has it
    SlateFitPtr fit;       ///< null: slates need a sequence of their own
};
ProgramTracks fitted(const media::Tracks &source);

/// What a slate needs to go on at once after a restart.
struct KeptProgram {
    ProgramTracks tracks;
    MediaTime frame{3000};
};

/// Two sides: what comes in is held for the delay, then goes out. A slate is paced by the clock at the source's frame rate and
/// catches up what the silence before it took, so the program's time stays the clock's. The source returns unbroken when its
/// configuration is the same and it begins with an IDR picture; behind a discontinuity otherwise. Media thread; owned by Switch.
class Program {
public:
    struct World {
        virtual ~World() = default;
        virtual void programShows() = 0; ///< showing() changed; not to be called back from here
    };
    /// Held in the delay; what is older goes out early when more comes.
    static constexpr std::size_t kDelayBytesMax = 256u << 20;
    static constexpr Duration kDelayMax{120'000};

    Program(Executor &home, World &world, std::string name);

    hub::Stream &stream() { return m_stream; }
    Showing showing() const { return m_showing; }
    bool isOn() const { return m_on; }
    /// The picture of the source, as far as it was measured.
    MediaTime frame() const { return m_rate.frame(); }

    /// On air from the next entry packet on.
    void begin(const ProgramTracks &source);
    /// On air with a slate, until the source comes.
    void begin(const KeptProgram &kept, SlateKind kind);
    void end();

    // What the source does, in order; all of it is held for the delay.
    void tracks(const ProgramTracks &source);
    /// `entry`: decoding can begin here. `behind`: of what catches up (air/CatchUp.h), so long before now its first packet belongs.
    void packet(const media::Packet &packet, bool entry, std::optional<Duration> behind = std::nullopt);
    /// What follows does not continue what came before, and comes soon: a slate when it does not.
    void broken();
    void lost();

    /// Pictures for a fit of tracks(), or for a sequence of our own in their size; shown at once when their slate is on.
    void add(SlateKind kind, const SlatePtr &slate);
    /// This slate whatever the source does, until release(): then the source again, or what stands for it.
    void hold(SlateKind kind);
    /// Behind all that is held; at once when viewers have seen nothing of the source yet, or nothing is held. When it is seen, from now.
    Duration holdBehind(SlateKind kind);
    /// Of this slate, also while it waits for its turn; nothing happens when another one is held.
    void release(SlateKind kind);
    /// For what comes from now on; only while off air.
    void setDelay(Duration delay);
    Duration delay() const { return m_delay; }
    std::size_t heldBytes() const { return m_heldBytes; }
    /// How far it is behind in truth: less than delay() while more comes than may be held.
    Duration behind() const;
    /// Throws away what is held; a slate stands in its place, or the one that holds or waits. How long that is; zero, and nothing
    /// happens, without a delay.
    Duration panic();

private:
    struct Held {
        media::Packet packet;
        bool entry = false;
        Duration behind{0};
    };
    struct Broken {};
    struct Lost {};
    struct Hold {
        SlateKind kind;
    };
    using Word = std::variant<Held, ProgramTracks, Broken, Lost, Hold>;
    struct Item {
        TimePoint due;
        Word word;
    };

    void take(Word word);
    void drain();
    void say(Word &word);
    void say(Held &held);
    void say(ProgramTracks &tracks);
    void say(Broken &);
    void say(Lost &);
    void say(Hold &hold);
    /// A hold that waits for its turn.
    std::deque<Item>::iterator waitingHold();
    void forgetHeld();

    void join(const media::Packet &first);
    bool continues(const media::Packet &first) const;
    void bridge();
    MediaTime onTheBeat(MediaTime at);
    void write(media::Packet packet);
    void startSlate(Showing showing);
    void useOwnSequence(bool mute);
    void runSlate();
    void writePicture(MediaTime at);
    void writeSilence(MediaTime until);
    void show(Showing showing);
    SlatePtr slateFor(SlateKind kind) const;
    MediaTime timeNow() const;
    TimePoint now() const { return m_home.clock().now() - m_past; }

    Executor &m_home;
    World &m_world;
    hub::Stream m_stream;
    bool m_on = false;
    Showing m_showing = Showing::Nothing;
    std::optional<SlateKind> m_hold;
    bool m_joinWanted = false;
    ProgramTracks m_source; ///< what the source has
    ProgramTracks m_now;    ///< what the stream has
    FrameRate m_rate;

    // The line.
    struct Point {
        MediaTime dts;
        TimePoint at;
    };
    std::optional<Point> m_far; ///< the furthest written, and when
    MediaTime m_lastVideo{0};
    MediaTime m_lastShown{0};   ///< the highest presentation time
    bool m_lastWasKey = false;
    MediaTime m_soundEnd{0};
    Duration m_past{0};         ///< while what belongs before now joins
    MediaTime m_offset{0};
    MediaTime m_floor{0};
    MediaTime m_floorHeard{0};
    MediaTime m_floorShown{0};  ///< pictures shown before the entry's lead nowhere
    MediaTime m_keyOffset{0};   ///< of the source's key pictures

    // The slate.
    SlateReel m_reel;
    std::vector<std::pair<SlateKind, SlatePtr>> m_slates;
    media::Silence m_silence;
    Point m_origin{};
    MediaTime m_nextPicture{0};
    MediaTime m_slateOffset{0};
    MediaTime m_soundFrom{0};
    std::int64_t m_soundBlocks = 0;
    bool m_soundOwed = false; ///< silence up to the source's first sound
    Subscription m_pace;
    Subscription m_expectTimer;

    // The delay.
    Duration m_delay{0};
    std::deque<Item> m_items;
    std::size_t m_heldBytes = 0;
    Duration m_early{0};      ///< what went out last for want of room, before its time
    TimePoint m_earlyAt;
    Subscription m_drainTimer;
};

} // namespace belfry::air
