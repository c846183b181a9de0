// ObsLink: what the window knows of OBS and may ask of it.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "obs/ObsSetup.h"
#include "obs/ObsState.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace belfry::obs {
class ObsClient;
}
namespace belfry::secrets {
class SecretStore;
}

namespace belfry::app {

class DeskSettings;

enum class ObsReach {
    NotOpen,        ///< nobody listens on its port
    Connecting,
    PasswordNeeded, ///< it asks for one and we have none
    PasswordWrong,  ///< it refused ours; we do not try again by ourselves
    Kicked,         ///< someone in OBS ended our session; we do not come back by ourselves
    Unsupported,    ///< what answers does not speak obs-websocket 5
    Connected,
};

/// Where OBS would send, compared with our server and key.
/// Untold: the server keeps its key from who signed in here, so that nobody here can say; what OBS sends may well come to us.
enum class ObsAim { Unknown, Ours, Elsewhere, Untold };

struct ObsLinkState {
    ObsReach reach = ObsReach::Connecting;
    bool onThisComputer = true;
    bool isOpening = false; ///< we started the program, and it has not shown itself yet
    bool everSeen = false; ///< it was connected since the window opened
    obs::StreamState stream = obs::StreamState::Stopped;
    QString scene = {};
    std::optional<double> sendingKbps = {};
    std::optional<double> droppedPercent = {};
    std::optional<double> busyPercent = {};
    ObsAim aim = ObsAim::Unknown;
    QString elsewhere = {}; ///< "YouTube - RTMPS", "rtmp://…": never the key
    bool canPutBack = false; ///< we remember what was there before
    /// Seconds between keyframes OBS is set to, where it can be known (simple mode, x264).
    std::optional<double> keyframeSeconds = {};
    bool keyframesCanBeSet = false;
    std::optional<int> bitrateKbps = {}; ///< of the picture, as OBS is set to (simple mode)
    bool bitrateCanBeSet = false;
    bool h264CanBeSet = false;           ///< it encodes as something else, and can be told
    QString account = {};                ///< OBS is signed in to a platform itself: its name; empty: no
    QStringList scenes = {};             ///< in OBS's order
    QString sceneBefore = {};            ///< the one shown before `scene`; empty: none since we are connected
    QStringList muted = {};              ///< inputs with sound that are muted
    /// Of the frames of the last seconds, in percent.
    std::optional<double> droppedNow = {};
    std::optional<double> encoderLateNow = {};
    std::optional<double> renderLateNow = {};
    QString failure = {}; ///< the technical reason, for "Show details"

    bool operator==(const ObsLinkState &) const = default;
};

/// Follows the ObsClient, finds out where OBS would send, and sets it up or puts it back. GUI thread; owned by DeskApp.
class ObsLink final : public QObject {
    Q_OBJECT
public:
    using Reply = std::function<void(Result<>)>;

    /// Starts the OBS program on this computer; none: the one that is installed.
    using StartProgram = std::function<Result<>()>;

    ObsLink(obs::ObsClient &client, DeskSettings &settings, secrets::SecretStore &secrets, Executor &gui, StartProgram start = {},
            QObject *parent = nullptr);
    ~ObsLink() override;

    const ObsLinkState &state() const { return m_state; }

    /// What OBS should send to; compared with what it is set to whenever either changes.
    void setWanted(const std::optional<obs::StreamTarget> &target);
    /// Nothing is known to compare with, nor will be: the aim is Untold.
    void setUntold();
    /// Writes server, key and, where OBS lets itself be told, a keyframe every 2 s; remembers what was there first.
    /// Conflict while OBS streams to another place: only its person may stop that.
    void setUp(Reply reply);
    void putBack(Reply reply);
    /// Only the keyframe distance.
    void setKeyframes(Reply reply);
    /// Never sends a second start while one is under way; the outcome is state().stream. Conflict while OBS would send somewhere
    /// else, Unavailable while that is not known: nothing goes out where nobody asked for it.
    void startStream(Reply reply);
    void stopStream(Reply reply);
    /// Stops and starts again as soon as it has stopped: what was set comes into force. On air the slate covers it. Timeout
    /// when OBS does not stop within 10 s. Pressed again meanwhile, it is the same restart. Refused as startStream() is, before anything is stopped.
    void restartStream(Reply reply);
    /// Sets the picture's bitrate and restarts the stream. Unsupported where OBS cannot be told.
    void lowerBitrate(int kbps, Reply reply);
    /// Encodes the picture as H.264 and restarts the stream. Unsupported where OBS cannot be told.
    void sendH264(Reply reply);
    void switchScene(const QString &scene, Reply reply);
    void unmute(const QString &input, Reply reply);
    /// Starts the OBS program on this computer, detached, unless it was in the last half minute. An error says what was looked for.
    Result<> openObs();
    void tryAgain();

Q_SIGNALS:
    void changed();

private:
    struct Impl;

    ObsLinkState m_state;
    std::unique_ptr<Impl> m;
};

} // namespace belfry::app
