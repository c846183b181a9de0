// Switch: the on-air switch of one Channel. It chooses among publisher and standby, changes only at keyframes,
// continues timestamps, and opens and closes the road to the program.
#pragma once

#include "air/Program.h"
#include "base/Executor.h"
#include "hub/Stream.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace belfry::air {

using InputId = std::uint64_t;

enum class OnAir : std::uint8_t {
    Off,      ///< nothing reaches the program
    Starting, ///< goLive was said; waiting for the next keyframe of the source
    On,       ///< program packets flow
    Lost,     ///< on air, but no input is feeding it
};

struct SwitchState {
    OnAir onAir = OnAir::Off;
    std::optional<InputId> active;  ///< feeds the source (and the program, when on air)
    std::optional<InputId> standby; ///< waits, healthy or not
    bool held = false;              ///< 3 swaps in 30 s: it stays where it is until it is lost, one input is gone, or 2 min were quiet
    Showing showing = Showing::Nothing; ///< what viewers see
    bool slateFits = true;          ///< a slate can stand in the source's own sequence

    bool operator==(const SwitchState &) const = default;
};

/// Media thread only, also its World. Pure but for the Executor's clock and timer: tests drive it with a fake one.
/// Rules (docs/architecture.md, "Takeover"): a further input steps in when the active one has been silent for 0.7 s or is removed;
/// otherwise it waits. On air it does so at once, from its last keyframe, hurried past what was seen already (air/CatchUp.h), when all
/// since then may be shown; off air, when that cannot be, and by swap() at its next keyframe. At goLive the program begins at the
/// *next* source keyframe, never from memory: the seconds before are private. On air, silence is Lost after max(1.5 s, 3 x the longest gap of
/// the last minute), at most 4 s; what comes late is dropped to its next keyframe. An input change, and a resume after
/// Lost, is a discontinuity on the source; timestamps go on upward by the time that passed, sound and picture alike. While Lost a
/// slate runs on the program, and the program is unbroken when the source returns as it was (air/Program.h).
/// slateWanted and switchChanged are the last things a call or packet does: the World may call back in them.
class Switch {
public:
    struct World {
        virtual ~World() = default;
        /// The source takes slates of this fit from now on: prepare them, hand them to addSlate(), and keep what a restart needs.
        virtual void slateWanted(const KeptProgram &program) = 0;
        virtual void switchChanged(const SwitchState &state) = 0;
    };

    Switch(Executor &home, World &world, std::string channel);
    ~Switch();

    /// The input's stream must live until remove().
    void addInput(InputId id, hub::Stream &stream);
    void removeInput(InputId id);
    void goLive();
    /// On air at once with a slate, as after a restart; Lost until a source comes.
    void goLive(const KeptProgram &kept, SlateKind kind);
    void end();
    /// Hands the source to the standby at its next keyframe ("Switch to the other"), also while held. No-op without one.
    void swap();

    /// Prepared pictures; what is shown until then is plain.
    void addSlate(SlateKind kind, const SlatePtr &slate);
    /// On air: this slate whatever the source does, until release().
    void hold(SlateKind kind);
    /// Program::holdBehind(): the same, once viewers have seen what is held.
    Duration holdBehind(SlateKind kind);
    /// Of this slate alone.
    void release(SlateKind kind);
    /// How long the program is behind the source; 0 to Program::kDelayMax. Off air only.
    void setDelay(Duration delay);
    Duration delay() const;
    /// Program::behind().
    Duration behind() const;
    /// Program::panic().
    Duration panic();

    /// What the encoder sends, chosen input only: preview and measurements read it. Always on.
    hub::Stream &source();
    /// What is on air. Ends when the broadcast ends.
    hub::Stream &program();
    const SwitchState &state() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace belfry::air
