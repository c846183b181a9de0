#include "air/Switch.h"

#include "air/CatchUp.h"
#include "air/Input.h"
#include "air/Line.h"
#include "base/Assert.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace belfry::air {
namespace {

constexpr Duration kTakeoverSilence{700};
constexpr Duration kSwapWindow{30'000};
constexpr std::size_t kSwapsBeforeHold = 3;
// So long without a silence that would have been a swap: the trouble is over.
constexpr Duration kCalm{120'000};
// An encoder whose frames come as they like has another rate every few seconds: it is none of its own.
constexpr Duration kSteadyRate{10'000};

} // namespace

class Switch::Impl final : Input::World, Program::World {
public:
    Impl(Executor &home, Switch::World &world, const std::string &channel)
        : m_home(home), m_world(world), m_source(channel + "/source"),
          m_program(home, static_cast<Program::World &>(*this), channel + "/program")
    {
    }

    void addInput(InputId id, hub::Stream &stream)
    {
        BELFRY_ASSERT(m_home.isHere());
        removeInput(id);
        m_inputs.push_back(std::make_unique<Input>(id, stream, static_cast<Input::World &>(*this), m_home.clock()));
        if (!m_active)
            activate(*m_inputs.back());
        tell();
    }

    void removeInput(InputId id)
    {
        BELFRY_ASSERT(m_home.isHere());
        const auto found = std::find_if(m_inputs.begin(), m_inputs.end(), [id](const auto &i) { return i->id() == id; });
        if (found == m_inputs.end())
            return;
        const bool wasActive = found->get() == m_active;
        m_inputs.erase(found);
        m_swaps.clear();
        m_held = false;
        m_swapWanted = m_swapWanted && m_inputs.size() > 1;
        if (wasActive)
            activateNext();
        tell();
    }

    void goLive()
    {
        if (m_onAir == OnAir::Off)
            m_onAir = OnAir::Starting;
        tell();
    }

    void goLive(const KeptProgram &kept, SlateKind kind)
    {
        if (m_onAir == OnAir::Off) {
            m_onAir = OnAir::Lost;
            m_joinWanted = true;
            m_shownFrom = m_home.clock().now();
            m_program.begin(kept, kind);
        }
        tell();
    }

    void end()
    {
        m_onAir = OnAir::Off;
        m_lossTimer.reset();
        m_program.end();
        tell();
    }

    void swap() { m_swapWanted = m_inputs.size() > 1; }

    void hold(SlateKind kind)
    {
        m_program.hold(kind);
        tell();
    }

    Duration holdBehind(SlateKind kind)
    {
        const Duration seenIn = m_program.holdBehind(kind);
        tell();
        return seenIn;
    }

    void release(SlateKind kind)
    {
        m_program.release(kind);
        m_shownFrom = m_home.clock().now();
        tell();
    }

    Duration panic()
    {
        const Duration covered = m_program.panic();
        m_shownFrom = m_home.clock().now();
        tell();
        return covered;
    }

    hub::Stream &source() { return m_source; }
    Program &program() { return m_program; }
    const SwitchState &state() const { return m_state; }

private:
    void inputTracks(Input &input) override;
    void inputPacket(Input &input, const media::Packet &packet) override;
    void inputBroken(Input &input) override;
    void programShows() override;
    void learn(const media::Tracks &tracks);

    bool isRunning() const { return m_onAir == OnAir::On || m_onAir == OnAir::Lost; }
    bool mayStepIn();
    bool isOverdue();
    void countSwap();
    bool stepInAtOnce(Input &input);
    void letGo();
    bool hasOtherRate();
    void activate(Input &input);
    void activateNext();
    void join(const media::Packet &first, Duration behind = Duration(0));
    void write(const media::Packet &packet, bool isEntry, std::optional<Duration> behind = std::nullopt);
    void putOnAir();
    void checkLoss();
    void lose();
    void tell();

    Executor &m_home;
    Switch::World &m_world;
    hub::Stream m_source;
    Program m_program;
    ProgramTracks m_fitted;     ///< of the active input
    bool m_slateWanted = false; ///< to be told
    MediaTime m_toldFrame{0};
    bool m_isRateNew = false;      ///< nothing was measured when it was told
    MediaTime m_rate{0};           ///< another one
    std::optional<TimePoint> m_rateSince; ///< how long it has had that
    Line m_line;
    std::vector<std::unique_ptr<Input>> m_inputs; ///< in the order they came
    Input *m_active = nullptr;
    bool m_joinWanted = false; ///< the active input's next entry packet begins a new stretch
    bool m_swapWanted = false;
    std::deque<TimePoint> m_swaps; ///< by silence, in the last 30 s
    bool m_held = false;
    TimePoint m_restlessAt;        ///< while held: the last silence of the active input
    OnAir m_onAir = OnAir::Off;
    TimePoint m_flowedAt;          ///< the last packet of the program
    TimePoint m_shownFrom;         ///< what came before is not to be shown
    Subscription m_lossTimer;
    Subscription m_tellLater;
    SwitchState m_state;           ///< as told
};

void Switch::Impl::inputTracks(Input &input)
{
    if (&input != m_active || m_joinWanted)
        return; // told when it joins
    m_source.setTracks(input.tracks());
    learn(input.tracks());
}

void Switch::Impl::learn(const media::Tracks &tracks)
{
    if (m_fitted.video && tracks.video && m_fitted.video->sameConfig(*tracks.video))
        m_fitted.tracks.audio = tracks.audio;
    else
        m_fitted = fitted(tracks);
    m_slateWanted = m_isRateNew = true;
    m_program.tracks(m_fitted);
}

// The program is in the middle of it.
void Switch::Impl::programShows()
{
    if (!m_tellLater)
        m_tellLater = m_home.after(Duration(0), [this] { tell(); });
}

void Switch::Impl::inputBroken(Input &input)
{
    if (&input != m_active)
        return;
    m_joinWanted = true;
    m_program.broken();
}

void Switch::Impl::inputPacket(Input &input, const media::Packet &packet)
{
    const bool isEntry = input.isEntry(packet);
    letGo();
    if (&input != m_active) {
        if (!m_swapWanted && isOverdue() && stepInAtOnce(input)) { // with this packet
            countSwap();
            tell();
            return;
        }
        if (!isEntry || !mayStepIn())
            return;
        activate(input);
    }
    if (m_joinWanted) {
        if (!isEntry)
            return;
        join(packet);
    }
    write(packet, isEntry);
    tell();
}

void Switch::Impl::write(const media::Packet &packet, bool isEntry, std::optional<Duration> behind)
{
    const auto placed = m_line.place(packet, m_home.clock().now());
    if (!placed)
        return;
    m_source.write(*placed);
    if (m_onAir == OnAir::Starting && isEntry)
        putOnAir();
    m_flowedAt = m_home.clock().now();
    m_program.packet(*placed, isEntry, behind);
    if (hasOtherRate())
        m_slateWanted = true; // a restart is to go on at the source's pace
}

// Only what came while everybody might see it: not from before Go Live, a panic, or the end of a slate that was held.
bool Switch::Impl::stepInAtOnce(Input &input)
{
    if (m_onAir != OnAir::On || m_program.showing() != Showing::Source || input.keyAt() < m_shownFrom)
        return false;
    const auto silence = std::chrono::duration_cast<Duration>(m_home.clock().now() - m_flowedAt);
    const auto caught = catchUp(input.sinceKey(), silence);
    if (!caught)
        return false;
    activate(input);
    join(caught->packets.front(), caught->behind);
    for (const media::Packet &packet : caught->packets)
        write(packet, input.isEntry(packet), caught->behind);
    return true;
}

// Silence counts only while the Switch does not hold. But a slate is nobody's service: what is lost is taken over, held or not.
bool Switch::Impl::isOverdue()
{
    const auto silence = m_active->silence();
    if (silence < kTakeoverSilence)
        return false;
    m_restlessAt = m_home.clock().now();
    return !m_held || m_onAir == OnAir::Lost || silence >= m_active->lossAfter();
}

// A person's word counts at once.
bool Switch::Impl::mayStepIn()
{
    if (m_swapWanted)
        return true;
    if (!isOverdue())
        return false;
    countSwap();
    return true;
}

void Switch::Impl::countSwap()
{
    if (m_held)
        return;
    const TimePoint now = m_home.clock().now();
    std::erase_if(m_swaps, [now](TimePoint at) { return now - at > kSwapWindow; });
    m_swaps.push_back(now);
    m_held = m_swaps.size() >= kSwapsBeforeHold;
}

// Three swaps at the beginning say nothing of the sermon.
void Switch::Impl::letGo()
{
    if (!m_held || m_home.clock().now() - m_restlessAt < kCalm)
        return;
    m_held = false;
    m_swaps.clear();
}

bool Switch::Impl::hasOtherRate()
{
    const auto isOther = [](MediaTime a, MediaTime b) { return std::max(a - b, b - a) * 50 > b; };
    const MediaTime rate = m_program.frame();
    if (m_slateWanted || !isOther(rate, m_toldFrame)) {
        m_rateSince.reset();
        return false;
    }
    if (std::exchange(m_isRateNew, false))
        return true;
    const TimePoint now = m_home.clock().now();
    if (!m_rateSince || isOther(rate, m_rate)) {
        m_rate = rate;
        m_rateSince = now;
    }
    return now - *m_rateSince >= kSteadyRate;
}

void Switch::Impl::activate(Input &input)
{
    m_active = &input;
    m_joinWanted = true;
    m_swapWanted = false;
}

void Switch::Impl::activateNext()
{
    m_active = nullptr;
    const auto speaking = std::find_if(m_inputs.begin(), m_inputs.end(),
                                       [](const auto &input) { return input->silence() < kTakeoverSilence; });
    if (speaking != m_inputs.end())
        activate(**speaking);
    else if (!m_inputs.empty())
        activate(*m_inputs.front());
    else if (m_onAir == OnAir::On)
        lose();
    if (m_onAir == OnAir::On)
        m_program.broken();
    if (m_active)
        stepInAtOnce(*m_active);
}

void Switch::Impl::join(const media::Packet &first, Duration behind)
{
    m_joinWanted = false;
    if (m_line.hasBegun())
        m_source.markDiscontinuity();
    m_program.broken();
    m_line.join(first, m_home.clock().now() - behind);
    m_source.setTracks(m_active->tracks());
    learn(m_active->tracks());
    if (m_onAir == OnAir::Lost)
        putOnAir();
}

void Switch::Impl::putOnAir()
{
    if (std::exchange(m_onAir, OnAir::On) == OnAir::Starting) {
        m_program.begin(m_fitted);
        m_shownFrom = m_home.clock().now();
    }
    m_flowedAt = m_home.clock().now();
    checkLoss();
}

// Looks again when the silence would be a loss, so a stream that flows costs one timer in a while.
void Switch::Impl::checkLoss()
{
    const auto silence = std::chrono::duration_cast<Duration>(m_home.clock().now() - m_flowedAt);
    const Duration limit = m_active->lossAfter();
    if (silence >= limit) {
        lose();
        tell();
        return;
    }
    m_lossTimer = m_home.after(limit - silence, [this] { checkLoss(); });
}

void Switch::Impl::lose()
{
    m_onAir = OnAir::Lost;
    m_joinWanted = true;
    m_lossTimer.reset();
    m_program.lost();
}

void Switch::Impl::tell()
{
    m_tellLater.reset();
    SwitchState now;
    now.onAir = m_onAir;
    now.held = m_held;
    now.showing = m_program.showing();
    now.slateFits = m_fitted.fit || !m_fitted.tracks.video;
    if (m_active)
        now.active = m_active->id();
    const auto standby = std::find_if(m_inputs.begin(), m_inputs.end(), [this](const auto &i) { return i.get() != m_active; });
    if (standby != m_inputs.end())
        now.standby = (*standby)->id();
    const bool changed = now != m_state;
    m_state = now;
    if (std::exchange(m_slateWanted, false)) {
        m_toldFrame = m_program.frame();
        m_world.slateWanted({m_fitted, m_toldFrame});
    }
    if (changed)
        m_world.switchChanged(m_state);
}

Switch::Switch(Executor &home, World &world, std::string channel) : m_impl(std::make_unique<Impl>(home, world, channel)) {}

Switch::~Switch() = default;

void Switch::addInput(InputId id, hub::Stream &stream)
{
    m_impl->addInput(id, stream);
}

void Switch::removeInput(InputId id)
{
    m_impl->removeInput(id);
}

void Switch::goLive()
{
    m_impl->goLive();
}

void Switch::end()
{
    m_impl->end();
}

void Switch::swap()
{
    m_impl->swap();
}

hub::Stream &Switch::source()
{
    return m_impl->source();
}

void Switch::goLive(const KeptProgram &kept, SlateKind kind)
{
    m_impl->goLive(kept, kind);
}

void Switch::addSlate(SlateKind kind, const SlatePtr &slate)
{
    m_impl->program().add(kind, slate);
}

void Switch::hold(SlateKind kind)
{
    m_impl->hold(kind);
}

Duration Switch::holdBehind(SlateKind kind)
{
    return m_impl->holdBehind(kind);
}

void Switch::release(SlateKind kind)
{
    m_impl->release(kind);
}

void Switch::setDelay(Duration delay)
{
    m_impl->program().setDelay(delay);
}

Duration Switch::delay() const
{
    return m_impl->program().delay();
}

Duration Switch::behind() const
{
    return m_impl->program().behind();
}

Duration Switch::panic()
{
    return m_impl->panic();
}

hub::Stream &Switch::program()
{
    return m_impl->program().stream();
}

const SwitchState &Switch::state() const
{
    return m_impl->state();
}

} // namespace belfry::air
