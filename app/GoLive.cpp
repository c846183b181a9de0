#include "app/GoLive.h"

namespace belfry::app {
namespace {

constexpr Duration kObsStartTime{35'000}; ///< OBS itself gives up after 30 s of silence
constexpr Duration kArriveTime{12'000};   ///< from "OBS sends" to its first bytes and keyframe; 8.3 s apart by default
constexpr Duration kOnAirTime{21'000};    ///< the server answers within 15 s
constexpr Duration kEndTime{21'000};
constexpr Duration kClosingTime{40'000}; ///< the slate runs for 10 s

} // namespace

struct GoLive::Impl {
    Impl(World &w, Executor &executor, std::function<void()> notify)
        : world(w), gui(executor), changed(std::move(notify))
    {
    }

    void enter(Step next, Duration deadline, GoLiveFailure whenLate);
    void idle(GoLiveFailure why = GoLiveFailure::None, std::string words = {});
    void advance();
    void awaitObs(const Sight &sight);
    void awaitPicture(const Sight &sight);
    void awaitEnd(const Sight &sight);
    void lookAfterObs(const Sight &sight);
    void keepFailed(const std::string &words);
    void startObs();
    void putOnAir();
    /// Wraps a reply so that it counts only while this step of this attempt lasts.
    World::Reply forNow(std::function<void(Result<>)> reply);

    World &world;
    Executor &gui;
    std::function<void()> changed;
    Step step = Step::Idle;
    GoLiveFailure failure = GoLiveFailure::None;
    std::string detail;
    bool startedObs = false;
    bool obsBegan = false; ///< it was seen starting or streaming in this attempt
    bool onAirSeen = false; ///< since this window started OBS
    bool closingSeen = false;
    std::shared_ptr<int> attempt = std::make_shared<int>(0);
    Subscription deadline;
};

GoLive::GoLive(World &world, Executor &gui, std::function<void()> changed)
    : m(std::make_unique<Impl>(world, gui, std::move(changed)))
{
}

GoLive::~GoLive()
{
    ++*m->attempt;
}

GoLive::Step GoLive::step() const { return m->step; }
GoLiveFailure GoLive::failure() const { return m->failure; }
const std::string &GoLive::detail() const { return m->detail; }
bool GoLive::startedObs() const { return m->startedObs; }

void GoLive::start()
{
    if (m->step != Step::Idle)
        return;
    const Sight sight = m->world.sight();
    if (sight.onAir)
        return;
    ++*m->attempt;
    m->failure = GoLiveFailure::None;
    m->detail.clear();
    m->obsBegan = false;
    if (!sight.server)
        m->idle(GoLiveFailure::ServerAway);
    else if (sight.keyframe)
        m->putOnAir();
    else if (sight.arrives || (sight.obsStreaming && !sight.obsElsewhere))
        m->enter(Step::WaitingForPicture, kArriveTime, GoLiveFailure::NothingArrived);
    else if (!sight.obs)
        m->idle(GoLiveFailure::NobodySends);
    else if (sight.obsElsewhere)
        m->idle(GoLiveFailure::ObsElsewhere);
    else
        m->startObs();
}

void GoLive::cancel()
{
    if (m->step != Step::StartingObs && m->step != Step::WaitingForPicture && m->step != Step::PuttingOnAir)
        return;
    // While the server is putting us on air it may already have happened: then that must be taken back.
    if (m->step == Step::PuttingOnAir)
        m->world.takeOffAir(false, [](Result<>) {});
    ++*m->attempt;
    if (std::exchange(m->startedObs, false))
        m->world.stopObs();
    m->idle();
}

void GoLive::end()
{
    if (m->step != Step::Idle)
        return;
    ++*m->attempt;
    m->failure = GoLiveFailure::None;
    m->detail.clear();
    m->enter(Step::Ending, kEndTime, GoLiveFailure::EndFailed);
    m->world.takeOffAir(true, m->forNow([this](Result<> answer) {
        if (!answer) {
            m->idle(GoLiveFailure::EndFailed, answer.error().what);
            return;
        }
        m->closingSeen = false;
        m->enter(Step::Closing, kClosingTime + m->world.sight().delay, GoLiveFailure::EndFailed);
        m->awaitEnd(m->world.sight());
    }));
}

void GoLive::keepGoing()
{
    if (m->step != Step::Closing && m->step != Step::Idle)
        return;
    ++*m->attempt;
    m->failure = GoLiveFailure::None;
    m->enter(Step::Closing, kEndTime, GoLiveFailure::KeepFailed);
    m->world.keepGoing(m->forNow([this](Result<> answer) {
        if (answer)
            m->idle();
        else if (answer.error().code == ErrorCode::Conflict)
            m->idle(GoLiveFailure::TooLate, answer.error().what);
        else
            m->keepFailed(answer.error().what);
    }));
}

void GoLive::look()
{
    if (m->step == Step::StartingObs || m->step == Step::WaitingForPicture)
        m->advance();
    else if (m->step == Step::Closing)
        m->awaitEnd(m->world.sight());
    if (m->step == Step::Idle && m->startedObs)
        m->lookAfterObs(m->world.sight());
}

void GoLive::forgetFailure()
{
    if (m->failure == GoLiveFailure::None)
        return;
    m->failure = GoLiveFailure::None;
    m->detail.clear();
    m->changed();
}

void GoLive::Impl::enter(Step next, Duration time, GoLiveFailure whenLate)
{
    step = next;
    deadline = gui.after(time, [this, whenLate] {
        ++*attempt;
        const Sight sight = world.sight();
        if (step == Step::WaitingForPicture && sight.arrives)
            idle(GoLiveFailure::NoPicture);
        else
            idle(sight.server ? whenLate : GoLiveFailure::ServerAway);
    });
    changed();
}

void GoLive::Impl::idle(GoLiveFailure why, std::string words)
{
    deadline.reset();
    step = Step::Idle;
    failure = why;
    detail = std::move(words);
    changed();
}

GoLive::World::Reply GoLive::Impl::forNow(std::function<void(Result<>)> reply)
{
    return [weak = std::weak_ptr<int>(attempt), number = *attempt, reply = std::move(reply)](Result<> answer) {
        const auto now = weak.lock();
        if (now && *now == number)
            reply(std::move(answer));
    };
}

void GoLive::Impl::startObs()
{
    startedObs = true;
    onAirSeen = false;
    enter(Step::StartingObs, kObsStartTime, GoLiveFailure::ObsDidNotStart);
    world.startObs(forNow([this](Result<> answer) {
        if (answer || step != Step::StartingObs)
            return;
        startedObs = false;
        idle(GoLiveFailure::ObsDidNotStart, answer.error().what);
    }));
    advance();
}

void GoLive::Impl::advance()
{
    const Sight sight = world.sight();
    if (sight.onAir) { // another window was quicker
        ++*attempt;
        idle();
    } else if (step == Step::StartingObs) {
        awaitObs(sight);
    } else if (step == Step::WaitingForPicture) {
        awaitPicture(sight);
    }
}

void GoLive::Impl::awaitObs(const Sight &sight)
{
    obsBegan |= sight.obsStarting || sight.obsStreaming;
    if (sight.keyframe && sight.server) {
        putOnAir();
    } else if (sight.obsStreaming) {
        enter(Step::WaitingForPicture, kArriveTime, GoLiveFailure::NothingArrived);
    } else if (!sight.obs || (obsBegan && !sight.obsStarting)) {
        startedObs = false;
        ++*attempt;
        idle(GoLiveFailure::ObsDidNotStart);
    }
}

void GoLive::Impl::awaitPicture(const Sight &sight)
{
    if (sight.keyframe && sight.server) {
        putOnAir();
    } else if (startedObs && sight.obs && !sight.obsStreaming && !sight.obsStarting) {
        startedObs = false;
        ++*attempt;
        idle(GoLiveFailure::ObsDidNotStart);
    }
}

void GoLive::Impl::awaitEnd(const Sight &sight)
{
    if (!sight.server)
        return;
    if (sight.onAir) {
        // The slate came and went, and we are still on air: somebody in another window said "Keep going".
        if (std::exchange(closingSeen, sight.closing) && !sight.closing) {
            ++*attempt;
            idle();
        }
        return;
    }
    ++*attempt;
    // Only what we started: somebody else's OBS may be recording or rehearsing on.
    if (std::exchange(startedObs, false) && sight.stopsObs)
        world.stopObs();
    idle(failure == GoLiveFailure::KeepFailed ? GoLiveFailure::TooLate : GoLiveFailure::None);
}

// The service may end by itself or in another window, and OBS be stopped by hand.
void GoLive::Impl::lookAfterObs(const Sight &sight)
{
    if (sight.obs && !sight.obsStreaming && !sight.obsStarting) {
        startedObs = false;
    } else if (sight.server && sight.onAir) {
        onAirSeen = true;
    } else if (sight.server && onAirSeen) {
        startedObs = false;
        if (sight.stopsObs)
            world.stopObs();
    }
}

void GoLive::Impl::keepFailed(const std::string &words)
{
    ++*attempt;
    const Sight sight = world.sight();
    if (sight.server && !sight.onAir) {
        idle(GoLiveFailure::TooLate, words);
        return;
    }
    failure = GoLiveFailure::KeepFailed;
    detail = words;
    closingSeen = sight.closing;
    enter(Step::Closing, kClosingTime + sight.delay, GoLiveFailure::EndFailed);
}

void GoLive::Impl::putOnAir()
{
    enter(Step::PuttingOnAir, kOnAirTime, GoLiveFailure::ServerAway);
    world.putOnAir(forNow([this](Result<> answer) {
        if (answer)
            idle();
        else if (answer.error().code == ErrorCode::Conflict)
            idle(GoLiveFailure::NoPicture, answer.error().what);
        else if (answer.error().code == ErrorCode::Unreachable || answer.error().code == ErrorCode::Timeout)
            idle(GoLiveFailure::ServerAway, answer.error().what);
        else
            idle(GoLiveFailure::ServerSaidNo, answer.error().what);
    }));
}

} // namespace belfry::app
