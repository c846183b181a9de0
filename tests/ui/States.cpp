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
            {text("computer"), text("Computer"), text("31 % busy")}};
}

std::vector<CheckItem> checks()
{
    return {{text("obs"), text("OBS is sending"), CheckState::Done},
            {text("sound"), text("Sound is heard"), CheckState::Done},
            {text("picture"), text("Picture is moving"), CheckState::Done},
            {text("upload"), text("Upload is steady"), CheckState::Done},
            {text("aim"), text("OBS sends to this server"), CheckState::Done},
            {text("web"), text("The web page is ready"), CheckState::Done}};
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
    state.button = {MainButton::Kind::GoLive, true, text("Go Live"), text("to our web page")};
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
    state.whereItGoes[0].line = text("4,480 kb/s · steady for 42 min");
    state.whereItGoes[1].line = text("On air · everyone with the address");
    state.whereItGoes[1].pill = text("On air");
    state.checklist = checks();
    state.button = {MainButton::Kind::HoldToEnd, true, text("Hold to end"),
                    text("Viewers see that the service is over")};
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
