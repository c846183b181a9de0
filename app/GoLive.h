// GoLive: the steps from a press to ON AIR, and back.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"

#include <functional>
#include <memory>
#include <string>

namespace belfry::app {

/// Why a Go Live or an End did not happen.
enum class GoLiveFailure {
    None,
    ObsElsewhere,     ///< OBS would send to another place: set it up first
    NobodySends,      ///< no OBS to start, and nothing arrives
    ObsDidNotStart,   ///< OBS tried and stopped again; it does not tell why
    NothingArrived,   ///< OBS says it sends, the server sees nothing
    NoPicture,        ///< something arrives, but no keyframe
    ServerAway,
    ServerSaidNo,     ///< the server's own sentence is in detail()
    EndFailed,
    KeepFailed,       ///< Keep going did not reach the server; the service still ends
    TooLate,          ///< Keep going came when the service had ended
};

/// GUI thread; owned by LivePresenter. Each wait has a deadline; two presses do nothing twice; ON AIR is what the
/// server measured, never what was asked for.
class GoLive final {
public:
    enum class Step {
        Idle,
        StartingObs,
        WaitingForPicture,
        PuttingOnAir,
        Ending,  ///< the server was told
        Closing, ///< it shows the closing slate; keepGoing() takes the end back
    };

    /// What can be seen of the world at one moment.
    struct Sight {
        bool server = false;       ///< it answers
        bool onAir = false;        ///< the server measured it
        bool closing = false;      ///< it shows the closing slate
        bool arrives = false;      ///< somebody sends to the server
        bool keyframe = false;     ///< a keyframe of whoever sends now was seen there
        bool obs = false;          ///< we are connected to OBS
        bool obsStarting = false;
        bool obsStreaming = false; ///< started, or reconnecting: it means to send
        bool obsElsewhere = false; ///< it would send to another place
        Duration delay{0};         ///< viewers are behind by so much
        bool stopsObs = true;      ///< after a service, an OBS that we started is to be stopped
    };
    /// What it needs of the world. Answers may come at once or later.
    struct World {
        using Reply = std::function<void(Result<>)>;
        virtual ~World() = default;
        virtual Sight sight() = 0;
        virtual void startObs(Reply reply) = 0;
        virtual void stopObs() = 0;
        virtual void putOnAir(Reply reply) = 0;
        /// With a closing slate first, where somebody is to see it.
        virtual void takeOffAir(bool closing, Reply reply) = 0;
        virtual void keepGoing(Reply reply) = 0;
    };

    GoLive(World &world, Executor &gui, std::function<void()> changed);
    ~GoLive();

    void start();
    void cancel();
    /// The closing slate shows, then it ends, and only then OBS is stopped.
    void end();
    /// Takes an end back while its closing slate runs, whoever said it.
    void keepGoing();
    /// The world changed: server snapshot or OBS state.
    void look();
    void forgetFailure();

    Step step() const;
    GoLiveFailure failure() const;
    const std::string &detail() const;
    /// This window started OBS's stream, so it may stop it.
    bool startedObs() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace belfry::app
