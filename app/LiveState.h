// LiveState: everything the Live page shows, as plain values. The page draws it and decides nothing.
#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace belfry::app {

/// What a colour may say. Every tone comes with a word; colour alone never carries a meaning.
enum class Tone {
    Quiet,    ///< off, unknown, nothing to say
    Good,     ///< green
    NeedsYou, ///< amber
    OnAir,    ///< red: going on air, on air, ending; nothing else
};

/// Where the channel stands, as far as this window knows.
enum class AirState {
    Unknown,     ///< no server has answered yet, or it is out of sight and was off air
    NotReady,    ///< off air, and something is missing before Go Live
    Ready,       ///< off air, Go Live will work
    GoingLive,   ///< Go Live was pressed; nobody sees anything yet
    OnAir,       ///< measured: viewers get picture and sound
    Interrupted, ///< on air, but nothing comes in
    Ending,
};

struct Header {
    AirState air = AirState::Unknown;
    QString word = {}; ///< "READY", "ON AIR"; translated, upper case
    Tone tone = Tone::Quiet;
    /// Since when on air, by this computer's clock (a server whose clock differs is corrected for).
    std::optional<QDateTime> onAirSince = {};
    QString title = {};                          ///< "Sunday Morning Worship"
    QString line = {};                           ///< "Our church · starts in 12 min · goes live at 10:00"
    std::optional<QDateTime> countdownTo = {}; ///< off air and a start is known: the page shows what is left
    std::optional<int> viewers = {};
    QString viewersWord = {};                    ///< "watching now", "waiting"
    std::optional<int> viewersMost = {};         ///< of this broadcast

    bool operator==(const Header &) const = default;
};

/// The one thing that is wrong and most urgent. `title` says what happened, `detail` who is affected; one button.
struct Banner {
    QString findingId = {};
    Tone tone = Tone::NeedsYou;
    QString title = {};
    QString detail = {};
    QString technical = {}; ///< for "Show details"; empty: no such button
    QString fixText = {};   ///< empty: no button ("we keep trying")
    /// The button first asks for this ("New key for Facebook"): LivePresenter::enter() takes it. Empty: it mends at once.
    QString asksFor = {};

    bool operator==(const Banner &) const = default;
};

/// Something to be done about one place: LivePresenter::doAt().
struct HopDeed {
    enum class Kind { TryAgain, PasteKey, TurnOff, TurnOn };
    Kind kind = Kind::TryAgain;
    QString text = {};

    bool operator==(const HopDeed &) const = default;
};

/// A row of "Where it goes".
struct HopRow {
    QString id = {};   ///< stable: "obs", "web", the id of a place
    QString icon = {}; ///< two or three letters: "OBS", "web"
    QString name = {};
    QString line = {};
    bool lineNeedsYou = false;
    QString pill = {};
    Tone pillTone = Tone::Quiet;
    QString preset = {};           ///< of a place: "youtube"
    std::vector<int> history = {}; ///< kb/s, a value a second, the newest last
    std::vector<HopDeed> deeds = {};

    bool operator==(const HopRow &) const = default;
};

/// "Scene  Sermon": a quiet label and a number that changes. `value` is "–" while it is not known.
struct Fact {
    QString id = {}; ///< "scene", "sending", "dropped", "computer"
    QString label = {};
    QString value = {};

    bool operator==(const Fact &) const = default;
};

enum class CheckState { Open, Done, NeedsYou };

struct CheckItem {
    QString id = {};
    QString text = {};
    CheckState state = CheckState::Open;
    QString owner = {};   ///< who sees to it; empty: measured, or anybody
    bool canTick = false; ///< a person says so: LivePresenter::tick()

    bool operator==(const CheckItem &) const = default;
};

/// The one big button.
struct MainButton {
    enum class Kind {
        GoLive,    ///< one press: LivePresenter::goLive()
        GoingLive, ///< one press cancels: LivePresenter::cancelGoLive()
        HoldToEnd, ///< held 1.5 s: LivePresenter::end()
        KeepGoing, ///< the closing slate runs; one press takes the end back: LivePresenter::keepGoing()
        Ending,    ///< does nothing
    };
    Kind kind = Kind::GoLive;
    bool enabled = false;
    QString text = {};  ///< "Go Live"
    QString small = {}; ///< "to our web page"; while going live what is being waited for; while disabled why

    bool operator==(const MainButton &) const = default;
};

/// Which picture to play, and how to call it.
struct PreviewFeed {
    QString heading = {};  ///< "What viewers will see"
    QString note = {};     ///< "private preview"
    QString tag = {};      ///< "1080p · 30 fps"; empty while unknown
    QString emptyText = {}; ///< what stands there instead while there is no picture
    QUrl url = {};         ///< a multivariant playlist; empty: nothing to play
    Secret token = {};     ///< for the Authorization header; empty: none needed

    bool operator==(const PreviewFeed &) const = default;
};

/// A button that puts a scene of OBS on.
struct SceneChoice {
    QString name = {};
    bool isOn = false;

    bool operator==(const SceneChoice &) const = default;
};

struct LiveState {
    Header header = {};
    std::optional<Banner> banner = {};
    int moreFindings = 0; ///< how many besides the one in the banner
    bool needsYou = false; ///< one of them all needs a person
    PreviewFeed preview = {};
    std::vector<Fact> facts = {};
    std::vector<SceneChoice> scenes = {};
    /// "Take back the last 20 s": LivePresenter::panic(). Empty: this broadcast has no delay.
    QString panicText = {};
    std::vector<HopRow> whereItGoes = {};
    std::vector<CheckItem> checklist = {};
    MainButton button = {};
    /// Set while the server is out of sight: "Seen 12 s ago". What is shown may then be old.
    QString staleNote = {};

    bool operator==(const LiveState &) const = default;
};

} // namespace belfry::app
