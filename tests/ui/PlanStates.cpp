#include "ui/PlanStates.h"

namespace belfry::test {

using namespace app;
using namespace Qt::StringLiterals;

PlacesState places()
{
    PlacesState state{.isLoaded = true};
    state.presets = {{u"youtube"_s, u"YouTube"_s, u"rtmps://a.rtmps.youtube.com:443/live2"_s,
                      u"It takes a whole picture every 4 seconds or sooner, at most 51,000 kb/s of picture, and 160 kb/s of sound."_s},
                     {u"facebook"_s, u"Facebook"_s, u"rtmps://rtmp-api.facebook.com:443/rtmp/"_s,
                      u"It takes the picture as H.264, a whole picture every 4 seconds or sooner, at most 9,000 kb/s of picture, and 128 kb/s of sound."_s},
                     {u"srt"_s, u"SRT"_s, {}, {}}};
    state.rows = {
        {u"web"_s, u"web"_s, u"web"_s, u"Our web page"_s, u"live.gracechurch.org · always on"_s, {}, u"1080p"_s, u"Ready"_s, Tone::Good, true, true},
        {u"1"_s, u"youtube"_s, u"YT"_s, u"YouTube"_s, u"key ends in ··7f2a"_s, {}, u"since 3 Sep"_s, u"Key works"_s, Tone::Good, true, false},
        {u"2"_s, u"facebook"_s, u"fb"_s, u"Facebook"_s, u"key ends in ··c03d"_s, {}, u"since 12 Oct"_s, u"Key refused"_s, Tone::NeedsYou, true, false},
        {u"3"_s, u"srt"_s, u"SRT"_s, u"Nursing home TV"_s, u"srt://203.0.113.7:9000"_s, {}, u"since 12 Oct"_s, u"Not tested"_s, Tone::Quiet, false, false}};
    PlaceEditorState editor{.id = u"2"_s, .title = u"Facebook"_s, .name = u"Facebook"_s, .preset = u"facebook"_s,
                            .address = u"rtmps://rtmp-api.facebook.com:443/rtmp/"_s, .keyMasked = u"••••c03d"_s};
    editor.trial = PlaceTrial{Tone::Good, u"This key works"_s, u"We connected, were accepted, and hung up before anything was shown."_s, {}};
    editor.canTry = true;
    editor.whyNoTest = u"A test needs a picture: start the stream in OBS first."_s;
    state.editor = editor;
    return state;
}

PlacesState placesInTrouble()
{
    PlacesState state = places();
    state.removedName = u"YouTube"_s;
    state.rows.erase(state.rows.begin() + 1);
    state.editor->toDo = {u"Facebook wants a whole picture every 4 seconds or sooner, and gets one every 8.3. In OBS, set the keyframe interval to 2 s."_s,
                          u"Facebook takes at most 128 kb/s of sound, and gets 320. In OBS, set the audio bitrate lower."_s};
    state.editor->trial = PlaceTrial{Tone::NeedsYou, u"The key was refused"_s, u"Copy the stream key from Facebook once more and paste it here."_s, {}};
    state.editor->message = u"Somebody else has changed it in the meantime. Look at it again, then save."_s;
    state.editor->messageTone = Tone::NeedsYou;
    return state;
}

ServicesState week()
{
    ServicesState state{.isLoaded = true, .isWeek = true, .weekStart = QDate(2026, 11, 16), .weekWord = u"16 Nov – 22 Nov 2026"_s};
    const auto at = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 11, day), QTime(hour, minute)); };
    state.rows = {{u"B"_s, u"2026-11-18"_s, u"Midweek prayer"_s, at(18, 19, 0), at(18, 20, 0), u"19:00 – 20:00"_s, u"Wednesday, 18 November"_s, u"by hand"_s, u"Left out"_s, Tone::Quiet, true, true},
                  {u"A"_s, u"2026-11-22"_s, u"Sunday Morning Worship"_s, at(22, 10, 0), at(22, 11, 15), u"10:00 – 11:15"_s, u"Sunday, 22 November"_s, u"goes live by itself"_s, u"in 12 min"_s, Tone::Quiet, false, false},
                  {u"C"_s, u"2026-11-22"_s, u"Baptism"_s, at(22, 11, 0), at(22, 12, 0), u"11:00 – 12:00"_s, u"Sunday, 22 November"_s, u"reminds you"_s, u"Overlaps"_s, Tone::NeedsYou, false, false}};
    state.places = {{u"1"_s, u"YouTube"_s}, {u"2"_s, u"Facebook"_s}};
    state.next = u"Sunday Morning Worship starts in 12 min"_s;
    return state;
}

ServicesState serviceOpen()
{
    ServicesState state = week();
    ServiceEditorState editor{.id = u"A"_s, .day = u"2026-11-22"_s, .dayWord = u"Sunday, 22 November"_s};
    editor.draft = {.title = u"Sunday Morning Worship"_s, .description = u"With children’s church"_s, .date = QDate(2026, 11, 22), .time = QTime(10, 0),
                    .minutes = 75, .timeZone = u"Europe/Berlin"_s, .repeat = {.kind = RepeatRule::Kind::Weekly, .days = {7}},
                    .goesLive = GoesLive::ByItself, .endsByItself = true, .places = {u"1"_s}, .links = {{u"Leaflet"_s, u"https://church.example/leaflet.pdf"_s}}};
    editor.tasks = {{u"T1"_s, u"Mics checked"_s, u"Ana"_s, true, u"Ana"_s}, {u"T2"_s, u"Lyrics loaded"_s, u"Jon"_s, false, {}}, {u"T3"_s, u"Tell the host"_s, {}, false, {}}};
    editor.conflict = u"On 22/11/2026 it overlaps with Baptism at 11:00. Both would share one broadcast."_s;
    editor.version = 1;
    state.editor = editor;
    state.overTime = OverTime{u"A"_s, u"2026-11-22"_s, u"Sunday Morning Worship runs over"_s, u"Its planned end has passed. It stays on air until you end it."_s};
    return state;
}

ServicesState serviceList()
{
    ServicesState state = week();
    state.isWeek = false;
    return state;
}

FirstRunState firstRun(FirstRunStep step)
{
    FirstRunState state{.step = step, .canContinue = true, .continueText = u"Continue"_s, .church = u"Our church"_s};
    state.page = QUrl(u"http://192.168.1.20:8080/"_s);
    state.obsTone = Tone::NeedsYou;
    state.obsWord = u"OBS asks for its password"_s;
    state.obsAdvice = u"In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here."_s;
    state.obsPasswordWanted = true;
    if (step == FirstRunStep::Obs || step == FirstRunStep::DryRun)
        state.skipText = u"Do it later"_s;
    if (step == FirstRunStep::Place) {
        state.canContinue = false;
        state.skipText = u"Only our web page for now"_s;
    }
    if (step == FirstRunStep::DryRun) {
        state.run = FirstRunState::Run::Measuring;
        state.canContinue = false;
        state.continueText = u"Start the dry run"_s;
        state.secondsLeft = 62;
        state.preview.heading = u"What viewers will see"_s;
        state.preview.emptyText = u"No picture yet. It shows here as soon as OBS sends."_s;
        state.lines = {{u"upload"_s, CheckState::Done, u"Upload is steady at 4,480 kb/s"_s, {}},
                       {u"keyframes"_s, CheckState::NeedsYou, u"A whole picture comes only every 8.3 seconds"_s, u"In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture."_s},
                       {u"sound"_s, CheckState::Open, u"Sound"_s, {}},
                       {u"picture"_s, CheckState::Done, u"Picture is moving"_s, {}}};
    }
    return state;
}

FirstRunState dryRunOver(bool isGood)
{
    FirstRunState state = firstRun(FirstRunStep::DryRun);
    state.run = isGood ? FirstRunState::Run::Good : FirstRunState::Run::NeedsYou;
    state.secondsLeft = 0;
    state.canContinue = true;
    state.skipText.clear();
    state.continueText = u"To the control room"_s;
    state.lines[1].fixText = u"Set it to 2 s"_s;
    state.lines[2] = {u"sound"_s, CheckState::Done, u"Sound is heard"_s, {}};
    if (isGood)
        state.lines[1] = {u"keyframes"_s, CheckState::Done, u"A whole picture comes every 2 seconds"_s, {}};
    return state;
}

} // namespace belfry::test
