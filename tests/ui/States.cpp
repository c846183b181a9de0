#include "ui/States.h"

namespace belfry::test {

using namespace app;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::vector<Fact> facts()
{
    return {{text("scene"), text("Scene"), text("Sermon")},
            {text("sending"), text("Sending"), text("4,480 kb/s")},
            {text("dropped"), text("Dropped"), text("0.0 %")},
            {text("computer"), text("Computer"), text("31 % busy")},
            {text("recording"), text("Recording"), text("5.1 GB · 412 GB free")}};
}

std::vector<CheckItem> checks()
{
    return {{text("obs"), text("OBS is sending"), CheckState::Done},
            {text("sound"), text("Sound is heard"), CheckState::Done},
            {text("picture"), text("Picture is moving"), CheckState::Done},
            {text("upload"), text("Upload is steady"), CheckState::Done},
            {text("aim"), text("OBS sends to this server"), CheckState::Done},
            {text("web"), text("The web page is ready"), CheckState::Done},
            {text("task/1"), text("Mics checked"), CheckState::Done, text("Ana"), true},
            {text("task/2"), text("Tell the host"), CheckState::Open, text("you"), true}};
}

std::vector<int> history(int kbps)
{
    std::vector<int> values;
    for (int i = 0; i < 60; ++i)
        values.push_back(kbps + (i * 37 % 11 - 5) * kbps / 60 - (i == 41 ? kbps / 2 : 0));
    return values;
}

std::vector<HopRow> places(bool onAir)
{
    using Kind = HopDeed::Kind;
    HopRow youtube{text("01JY"), text("YT"), text("YouTube"), onAir ? text("4,476 kb/s") : text("Starts with Go Live"), false,
                   onAir ? text("Good") : text("Ready"), Tone::Good, text("youtube"), {}, {{Kind::TurnOff, text("Turn it off")}}};
    HopRow facebook{text("01JF"), text("fb"), text("Facebook"), text("Key refused · we try again every 30 s"), true, text("Refused"),
                    Tone::NeedsYou, text("facebook"), {},
                    {{Kind::TryAgain, text("Try again now")}, {Kind::PasteKey, text("Paste a new key")}, {Kind::TurnOff, text("Turn it off")}}};
    HopRow off{text("01JN"), text("Nu"), text("Nursing home TV"), text("Off for this service"), false, text("Off"), Tone::Quiet, text("rtmp"),
               {}, {{Kind::TurnOn, text("Turn it on")}}};
    if (onAir) {
        youtube.history = history(4476);
        return {youtube, facebook, off};
    }
    return {youtube, off};
}

} // namespace

LiveState noServer()
{
    LiveState state;
    state.header.air = AirState::Unknown;
    state.header.word = text("CONNECTING");
    state.header.title = text("Belfry");
    state.preview.heading = text("What viewers will see");
    state.preview.emptyText = text("Looking for the server on this computer");
    state.facts = facts();
    for (Fact &fact : state.facts)
        fact.value = text("–");
    state.whereItGoes = {
        {text("obs"), text("OBS"), text("OBS on this computer"), text("Not open"), false, text("Off"), Tone::Quiet},
        {text("web"), text("web"), text("Our web page"), text("Connecting"), false, text("–"), Tone::Quiet}};
    state.checklist = checks();
    for (CheckItem &item : state.checklist)
        item.state = CheckState::Open;
    state.button = {MainButton::Kind::GoLive, false, text("Go Live"), text("when the server answers")};
    return state;
}

LiveState ready()
{
    LiveState state = noServer();
    const QDateTime now = QDateTime::currentDateTime();
    state.header = {AirState::Ready,
                    text("READY"),
                    Tone::Good,
                    {},
                    text("Sunday Morning Worship"),
                    text("Grace Church · starts in 12 min · goes live at 10:00"),
                    now.addSecs(11 * 60 + 46)};
    state.preview = {text("What viewers will see"), text("private preview"), text("1080p · 30 fps"), {}, {}, {}};
    state.facts = facts();
    state.whereItGoes = {
        {text("obs"), text("OBS"), text("OBS on this computer"), text("4,480 kb/s · steady for 9 min"), false,
         text("Good"), Tone::Good},
        {text("web"), text("web"), text("Our web page"), text("Waits for Go Live"), false, text("Ready"), Tone::Good}};
    state.checklist = checks();
    state.checklist[4] = {text("keyframes"), text("OBS sends a key picture every 8.3 s"), CheckState::NeedsYou};
    for (HopRow &row : places(false))
        state.whereItGoes.push_back(std::move(row));
    state.scenes = {{text("Welcome"), false}, {text("Sermon"), true}, {text("Worship"), false}};
    state.header.viewers = 37;
    state.header.viewersWord = text("waiting");
    state.button = {MainButton::Kind::GoLive, true, text("Go Live"), text("to our web page and YouTube")};
    return state;
}

LiveState goingLive()
{
    LiveState state = ready();
    state.header.air = AirState::GoingLive;
    state.header.word = text("GOING LIVE");
    state.header.tone = Tone::OnAir;
    state.button = {MainButton::Kind::GoingLive, true, text("Cancel"),
                    text("Waiting for the first picture at the server")};
    return state;
}

LiveState onAir()
{
    LiveState state = ready();
    const QDateTime now = QDateTime::currentDateTime();
    state.header = {AirState::OnAir,
                    text("ON AIR"),
                    Tone::OnAir,
                    now.addSecs(-(42 * 60 + 17)),
                    text("Sunday Morning Worship"),
                    text("Grace Church · started 10:00"),
                    {}};
    state.banner = Banner{text("ingest.keyframes_far"),
                          Tone::NeedsYou,
                          text("OBS sends a whole picture only every 8.3 seconds"),
                          text("Viewers who open the page wait longer for the picture. Nothing else is affected."),
                          text("ingest.keyframes_far: keyframe interval 8.3 s, 2 s wanted"),
                          text("Set it to 2 s")};
    state.preview.heading = text("What viewers see");
    state.preview.note.clear();
    state.header.viewers = 248;
    state.header.viewersWord = text("watching now");
    state.header.viewersMost = 312;
    state.whereItGoes[0].line = text("4,480 kb/s · steady for 42 min");
    state.whereItGoes[0].history = history(4480);
    state.whereItGoes[1].line = text("248 watching · live.gracechurch.org");
    state.whereItGoes[1].pill = text("Good");
    state.whereItGoes[1].history = history(4480);
    state.whereItGoes.resize(2);
    for (HopRow &row : places(true))
        state.whereItGoes.push_back(std::move(row));
    state.scenes = {{text("Welcome"), false}, {text("Sermon"), true}, {text("Worship"), false}};
    state.checklist = checks();
    state.button = {MainButton::Kind::HoldToEnd, true, text("Hold to end"),
                    text("Viewers see that the service is over")};
    return state;
}

LiveState keyRefused()
{
    LiveState state = onAir();
    state.banner = Banner{text("relay.refused/01JF"), Tone::NeedsYou, text("Facebook does not accept our stream"),
                          text("It answered “invalid stream key”. Everyone else is still watching; nothing else is affected."),
                          text("Key refused"), text("Paste a new key"), text("New key for Facebook")};
    state.panicText = text("Take back the last 20 s");
    return state;
}

LiveState closing()
{
    LiveState state = onAir();
    state.header.air = AirState::Ending;
    state.header.word = text("ENDING");
    state.banner.reset();
    state.button = {MainButton::Kind::KeepGoing, true, text("Keep going"), text("The closing slide shows · ends in 8 s")};
    return state;
}

LiveState interrupted()
{
    LiveState state = onAir();
    state.header.air = AirState::Interrupted;
    state.header.word = text("INTERRUPTED");
    state.header.tone = Tone::NeedsYou;
    state.moreFindings = 1;
    state.banner = Banner{text("ingest.none"),
                          Tone::NeedsYou,
                          text("Nothing comes from OBS"),
                          text("Viewers wait. The service goes on by itself as soon as OBS sends again."),
                          text("ingest.none since 10:42:03"),
                          text("Start OBS's stream")};
    state.whereItGoes[0] = {
        text("obs"),  text("OBS"),   text("OBS on this computer"), text("Stopped sending 12 s ago"), true,
        text("Lost"), Tone::NeedsYou};
    state.checklist[0].state = CheckState::NeedsYou;
    state.staleNote = text("Seen 12 s ago");
    return state;
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
