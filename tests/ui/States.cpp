#include "ui/States.h"

#include "app/LiveWords.h"
#include "app/Notifier.h"
#include "unit/app/Scene.h"

namespace belfry::test {

using namespace app;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

WallTime wallTime(const QDateTime &time)
{
    return WallTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::vector<int> history(int kbps)
{
    std::vector<int> values;
    for (int i = 0; i < 60; ++i)
        values.push_back(kbps + (i * 37 % 11 - 5) * kbps / 60 - (i == 41 ? kbps / 2 : 0));
    return values;
}

Place place(const char *id, const char *name, const char *preset, const char *state, const char *reason = "")
{
    return {.id = text(id), .name = text(name), .preset = text(preset), .isOn = true, .state = text(state), .reason = text(reason)};
}

/// A Sunday at twelve minutes to ten: OBS sends, Facebook's key was tried and refused.
Scene beforeTheService()
{
    Scene s;
    s.now = QDateTime::currentDateTimeUtc();
    s.receiving();
    s.channel().nextStart = wallTime(s.now.addSecs(11 * 60 + 46));
    s.channel().ingest->publisher->since = wallTime(s.now.addSecs(-9 * 60));
    s.obs.scene = text("Sermon");
    s.obs.scenes = {text("Welcome"), text("Sermon"), text("Worship")};
    s.obs.droppedPercent = 0;
    s.obs.busyPercent = 31;
    s.obs.keyframesCanBeSet = true;
    s.places.known = true;
    s.places.places = {place("01JY", "YouTube", "youtube", "idle"), place("01JF", "Facebook", "facebook", "idle"),
                       place("01JN", "Nursing home TV", "rtmp", "off")};
    s.places.places[0].tried = PlaceTried{.isAccepted = true, .at = s.now.addSecs(-150)};
    s.places.places[1].tried = PlaceTried{.isAccepted = false, .reason = text("key_refused"), .at = s.now.addSecs(-60)};
    s.places.places[2].isOn = false;
    s.day = {.viewers = 37, .freeBytes = 412'000'000'000, .service = text("A"), .day = text("2026-11-22"),
             .title = text("Sunday Morning Worship"), .starts = s.now.addSecs(11 * 60 + 46), .ends = s.now.addSecs(100 * 60),
             .goesLiveItself = true, .leadMinutes = 10,
             .tasks = {{text("1"), text("Mics checked"), text("Ana"), true}, {text("2"), text("Tell the host"), text("you"), false}}};
    return s;
}

/// For 42 minutes; what is tried does not count any more, and YouTube has it.
Scene inTheService(double keyframeSeconds = 2.0)
{
    Scene s = beforeTheService();
    s.receiving(keyframeSeconds);
    s.onAir();
    s.channel().startedAt = wallTime(s.now.addSecs(-(42 * 60 + 17)));
    s.channel().ingest->publisher->since = wallTime(s.now.addSecs(-42 * 60));
    s.places.places[0].state = text("live");
    s.places.places[0].kbps = 4476;
    s.places.places[1].state = text("refused");
    s.places.places[1].reason = text("key_refused");
    s.day.viewers = 248;
    s.day.viewersMost = 312;
    s.day.recordedBytes = 5'100'000'000;
    s.day.onAirTitle = s.day.title;
    s.day.isOnAirs = true;
    s.day.starts = s.now.addSecs(-42 * 60);
    s.day.ends = s.now.addSecs(48 * 60);
    return s;
}

/// As LivePresenter shows it.
LiveState stateOf(const Scene &scene)
{
    const Situation now = scene.situation();
    LiveState state = LiveWords::page(now);
    const std::vector<Finding> all = findings(now);
    if (!all.empty()) {
        state.banner = Notifier::notice(all.front(), now).banner;
        state.moreFindings = static_cast<int>(all.size()) - 1;
        for (const Finding &finding : all)
            state.needsYou = state.needsYou || Notifier::notice(finding, now).banner.tone == Tone::NeedsYou;
    }
    for (HopRow &row : state.whereItGoes) {
        if (now.onAir() && row.pillTone == Tone::Good)
            row.history = history(4480);
    }
    return state;
}

} // namespace

LiveState noServer()
{
    Scene s;
    s.connection = {};
    s.obs = {};
    s.soundHeard.reset();
    return stateOf(s);
}

LiveState ready()
{
    return stateOf(beforeTheService());
}

LiveState goingLive()
{
    Scene s = beforeTheService();
    s.step = GoLive::Step::WaitingForPicture;
    return stateOf(s);
}

LiveState onAir()
{
    return stateOf(inTheService(8.3));
}

LiveState keyRefused()
{
    Scene s = inTheService();
    s.channel().ingest->delaySeconds = 20;
    s.serverSays("relay.refused", {{"reason", std::string("key_refused")}, {"detail", std::string("invalid stream key")}}, "destinations/01JF");
    return stateOf(s);
}

LiveState closing()
{
    Scene s = inTheService();
    s.step = GoLive::Step::Closing;
    s.channel().ingest->showing = "closing";
    s.closingUntil = s.now.addSecs(8);
    return stateOf(s);
}

LiveState interrupted()
{
    Scene s = inTheService();
    s.lost();
    s.obs.stream = obs::StreamState::Stopped;
    s.channel().startedAt = wallTime(s.now.addSecs(-(42 * 60 + 17)));
    s.serverSays("relay.refused", {{"reason", std::string("key_refused")}, {"detail", std::string("invalid stream key")}}, "destinations/01JF");
    return stateOf(s);
}

SettingsState settings()
{
    SettingsState state;
    state.serverWord = text("Connected");
    state.church = text("Grace Church");
    state.title = text("Sunday Morning Worship");
    state.nextStart = QDateTime(QDate(2026, 11, 22), QTime(10, 0));
    state.canEditChannel = true;
    state.publishServer = text("rtmp://192.168.1.20:1935/live");
    state.publishKeyMasked = text("••••7f2a");
    state.obsHost = text("127.0.0.1");
    state.obsPort = 4455;
    state.hasObsPassword = true;
    state.obsWord = text("Connected");
    state.canSetUpObs = true;
    state.secretsWord = text("In the system keychain");
    return state;
}

} // namespace belfry::test
