#include "app/LiveWords.h"

#include "app/Checklist.h"
#include "app/LivePlaceWords.h"
#include "app/Times.h"

#include "model/Json.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView kDot = u" · ";
constexpr qint64 kDueSeconds = 3600; ///< what goes live now is the service that begins by then

QString unknown()
{
    return u"–"_s;
}

/// A time of the server's clock as this computer's clock shows it.
QDateTime byOurClock(WallTime time, const Situation &now)
{
    return toDateTime(time - now.connection.clockAhead);
}

QString clockText(const QDateTime &time)
{
    // The C locale's short form has seconds, which nobody says.
    const QString form = QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
    return QLocale().toString(time.toLocalTime().time(), form);
}

std::optional<QDateTime> nextStart(const Situation &now)
{
    if (!now.channel() || !now.channel()->nextStart || now.onAir())
        return std::nullopt;
    const QDateTime start = toDateTime(*now.channel()->nextStart);
    return start > now.now ? std::optional(start) : std::nullopt;
}

/// At the server, of all that comes in; else as OBS counts it.
std::optional<double> sendingKbps(const Situation &now)
{
    if (now.arrives()) {
        const model::Ingest &in = *now.ingest();
        const auto video = in.video ? in.video->kbps : std::nullopt;
        const auto audio = in.audio ? in.audio->kbps : std::nullopt;
        if (video || audio)
            return video.value_or(0) + audio.value_or(0);
    }
    return now.obs.sendingKbps;
}

QString kbpsText(double kbps)
{
    return LiveWords::tr("%1 kb/s").arg(QLocale().toString(static_cast<qint64>(std::llround(kbps))));
}

Tone toneOf(AirState air)
{
    switch (air) {
    case AirState::GoingLive:
    case AirState::OnAir:
    case AirState::Interrupted:
    case AirState::Ending:
        return Tone::OnAir;
    case AirState::Ready:
        return Tone::Good;
    case AirState::NotReady:
        return Tone::NeedsYou;
    case AirState::Unknown:
        break;
    }
    return Tone::Quiet;
}

} // namespace

LiveState LiveWords::page(const Situation &now)
{
    return {.header = header(now),
            .preview = preview(now),
            .facts = facts(now),
            .scenes = scenes(now),
            .panicText = panic(now),
            .whereItGoes = whereItGoes(now),
            .checklist = Checklist::items(now),
            .button = button(now),
            .staleNote = staleNote(now)};
}

AirState LiveWords::airOf(const Situation &now)
{
    if (!now.inSight())
        return AirState::Unknown;
    if (now.step == GoLive::Step::Ending || now.step == GoLive::Step::Closing || now.isClosing() || now.isPlayingOut())
        return AirState::Ending;
    if (now.onAir())
        return now.channel()->state == model::ChannelState::Interrupted ? AirState::Interrupted : AirState::OnAir;
    if (now.step != GoLive::Step::Idle || now.channel()->state == model::ChannelState::Starting)
        return AirState::GoingLive;
    return now.ready() ? AirState::Ready : AirState::NotReady;
}

QString LiveWords::wordOf(AirState air, const Situation &now)
{
    switch (air) {
    case AirState::Unknown:
        if (now.connection.link == LinkState::Connecting)
            return tr("CONNECTING");
        return now.onAir() ? tr("LAST SEEN ON AIR") : tr("NO CONNECTION");
    case AirState::NotReady:
        return tr("NOT READY");
    case AirState::Ready:
        return tr("READY");
    case AirState::GoingLive:
        return tr("GOING LIVE");
    case AirState::OnAir:
        return tr("ON AIR");
    case AirState::Interrupted:
        return tr("ON AIR, NO PICTURE");
    case AirState::Ending:
        return tr("ENDING");
    }
    return {};
}

// What is on air has the title it began with, be it over its time; off air the next service of the day counts.
QString LiveWords::titleOf(const Situation &now)
{
    if (!now.channel())
        return tr("Belfry");
    if (now.day && now.onAir() && !now.day->onAirTitle.isEmpty())
        return now.day->onAirTitle;
    const bool isDue = now.day && !now.day->title.isEmpty() && (!now.onAir() || now.day->starts <= now.now.addSecs(kDueSeconds));
    return isDue ? now.day->title : model::fromUtf8(now.channel()->title);
}

QString LiveWords::lineOf(const Situation &now)
{
    QStringList parts;
    if (!now.channel())
        return {};
    parts << model::fromUtf8(now.channel()->church);
    if (now.onAir() && now.channel()->startedAt)
        parts << tr("started %1").arg(clockText(byOurClock(*now.channel()->startedAt, now)));
    if (now.onAir() && now.day && now.day->ends.isValid() && now.day->isOnAirs)
        parts << tr("planned end %1").arg(clockText(now.day->ends));
    if (const auto start = nextStart(now)) {
        const qint64 minutes = (now.now.secsTo(*start) + 59) / 60;
        if (minutes < 100)
            parts << tr("starts in %n min", nullptr, static_cast<int>(minutes));
        const bool today = start->toLocalTime().date() == now.now.toLocalTime().date();
        const QString when = today ? clockText(*start) : QLocale().toString(start->toLocalTime(), QLocale::ShortFormat);
        const bool isByItself = now.day && now.day->goesLiveItself && now.day->starts == *start;
        parts << (isByItself ? tr("goes live at %1") : tr("planned for %1")).arg(when);
    }
    return parts.join(kDot.toString());
}

Header LiveWords::header(const Situation &now)
{
    const AirState air = airOf(now);
    Header header{.air = air, .word = wordOf(air, now), .tone = toneOf(air), .line = lineOf(now)};
    header.title = titleOf(now);
    if (air == AirState::Unknown && now.onAir())
        header.tone = Tone::NeedsYou;
    const bool clockRuns = air == AirState::OnAir || air == AirState::Interrupted || air == AirState::Ending;
    if (clockRuns && now.channel()->startedAt)
        header.onAirSince = byOurClock(*now.channel()->startedAt, now);
    header.countdownTo = nextStart(now);
    if (now.inSight() && now.day) {
        header.viewers = now.day->viewers;
        header.viewersWord = now.onAir() ? tr("watching now") : tr("waiting");
        header.viewersMost = now.onAir() ? now.day->viewersMost : std::nullopt;
    }
    return header;
}

QString LiveWords::whyNotReady(const Situation &now)
{
    if (now.connection.link == LinkState::Connecting)
        return tr("looking for the server");
    if (!now.inSight())
        return tr("the server is out of sight");
    if (now.obs.reach == ObsReach::Connecting)
        return tr("looking for OBS");
    if (!now.obsConnected())
        return now.obs.reach == ObsReach::NotOpen ? tr("OBS is not open") : tr("OBS does not let us in");
    if (now.obs.aim == ObsAim::Elsewhere)
        return now.obsSends() ? tr("OBS is sending somewhere else") : tr("OBS would send somewhere else");
    if (now.obs.aim == ObsAim::Unknown)
        return tr("looking at OBS");
    return tr("OBS is busy for a moment");
}

MainButton LiveWords::button(const Situation &now)
{
    using Kind = MainButton::Kind;
    if (now.isPlayingOut()) {
        const qint64 left = std::max<qint64>(1, now.now.secsTo(*now.slateDueAt));
        return {.kind = Kind::KeepGoing, .enabled = true, .text = tr("Keep going"),
                .small = tr("Viewers are still seeing the last %n s", nullptr, static_cast<int>(left))};
    }
    if (now.inSight() && now.step != GoLive::Step::Ending && (now.isClosing() || now.step == GoLive::Step::Closing)) {
        const qint64 left = now.closingUntil ? now.now.secsTo(*now.closingUntil) : 0;
        return {.kind = Kind::KeepGoing, .enabled = now.isClosing(), .text = tr("Keep going"),
                .small = left > 0 ? tr("The closing slide shows · ends in %n s", nullptr, static_cast<int>(left))
                                  : tr("The closing slide shows · ends in a moment")};
    }
    // On air is on air, even before the answer to our own Go Live is here.
    const bool done = now.onAir() && now.step != GoLive::Step::Ending;
    switch (done ? GoLive::Step::Idle : now.step) {
    case GoLive::Step::StartingObs:
        return {.kind = Kind::GoingLive, .enabled = true, .text = tr("Going live…"), .small = tr("OBS is starting · press to stop")};
    case GoLive::Step::WaitingForPicture:
        return {.kind = Kind::GoingLive, .enabled = true, .text = tr("Going live…"), .small = tr("waiting for the picture · press to stop")};
    case GoLive::Step::PuttingOnAir:
        return {.kind = Kind::GoingLive, .enabled = true, .text = tr("Going live…"), .small = tr("opening the web page · press to stop")};
    case GoLive::Step::Ending:
        return {.kind = Kind::Ending, .enabled = false, .text = tr("Ending…"), .small = tr("one moment")};
    case GoLive::Step::Closing:
    case GoLive::Step::Idle:
        break;
    }
    if (now.onAir()) {
        return {.kind = Kind::HoldToEnd, .enabled = now.inSight(), .text = tr("Hold to end"),
                .small = now.inSight() ? tr("Viewers see the closing slide, then it ends") : tr("the server is out of sight")};
    }
    const bool ready = now.ready();
    return {.kind = Kind::GoLive, .enabled = ready, .text = tr("Go Live"),
            .small = ready ? LivePlaceWords::where(now) : whyNotReady(now)};
}

QString LiveWords::lasting(qint64 seconds)
{
    if (seconds < 60)
        return tr("since a moment ago");
    if (seconds < 3600)
        return tr("steady for %n min", nullptr, static_cast<int>(seconds / 60));
    return tr("steady for %1 h %2 min").arg(QLocale().toString(seconds / 3600), QLocale().toString(seconds % 3600 / 60));
}

HopRow LiveWords::obsRow(const Situation &now)
{
    HopRow row{.id = u"obs"_s, .icon = tr("OBS")};
    row.name = now.obs.onThisComputer ? tr("OBS on this computer") : tr("OBS on another computer");
    if (!now.obsConnected() && now.arrives()) {
        row.icon = tr("in");
        row.name = tr("Our encoder");
    }
    if (now.arrives()) {
        QStringList parts;
        if (const auto kbps = sendingKbps(now))
            parts << kbpsText(*kbps);
        if (now.ingest()->publisher)
            parts << lasting(byOurClock(now.ingest()->publisher->since, now).secsTo(now.now));
        row.line = parts.join(kDot.toString());
        const QString trouble = troubleOf(now);
        row.pill = trouble.isEmpty() ? tr("Good") : trouble;
        row.pillTone = trouble.isEmpty() ? Tone::Good : Tone::NeedsYou;
        return row;
    }
    row.lineNeedsYou = true;
    row.pillTone = Tone::NeedsYou;
    if (!now.obsConnected()) {
        const bool looking = now.obs.reach == ObsReach::Connecting;
        row.line = looking ? tr("Looking for it") : now.obs.reach == ObsReach::NotOpen ? tr("Not open") : tr("It does not let us in");
        row.pill = looking ? tr("Wait") : tr("Fix");
        row.lineNeedsYou = !looking;
        row.pillTone = looking ? Tone::Quiet : Tone::NeedsYou;
    } else if (now.obs.aim == ObsAim::Elsewhere) {
        row.line = now.obsSends() ? tr("Sends somewhere else") : tr("Would send somewhere else");
        row.pill = tr("Fix");
    } else if (now.obs.stream == obs::StreamState::Reconnecting) {
        row.line = tr("Lost its way to the server · keeps trying");
        row.pill = tr("Waiting");
    } else {
        row.line = now.obs.stream == obs::StreamState::Stopped ? tr("Open · starts with Go Live") : tr("Starting");
        row.lineNeedsYou = false;
        row.pill = tr("Ready");
        row.pillTone = Tone::Good;
    }
    return row;
}

HopRow LiveWords::webRow(const Situation &now)
{
    HopRow row{.id = u"web"_s, .icon = tr("web"), .name = tr("Our web page"), .line = toldPage(now.connection).value_or(now.connection.address).authority()};
    if (!now.inSight()) {
        row.line = now.connection.link == LinkState::Connecting ? tr("Looking for the server") : tr("Out of sight");
        row.lineNeedsYou = now.connection.link != LinkState::Connecting;
        row.pill = tr("Unknown");
        return row;
    }
    const bool waits = now.onAir() && now.channel()->state == model::ChannelState::Interrupted;
    if (now.day && now.day->viewers) {
        const QString watching = now.onAir() ? tr("%n watching", nullptr, *now.day->viewers) : tr("%n waiting", nullptr, *now.day->viewers);
        row.line = watching + kDot.toString() + row.line;
    }
    const QString trouble = now.onAir() && !waits ? troubleOf(now) : QString();
    row.pill = waits ? tr("Waiting") : !trouble.isEmpty() ? trouble : now.onAir() ? tr("Good") : tr("Ready");
    row.pillTone = waits || !trouble.isEmpty() ? Tone::NeedsYou : Tone::Good;
    return row;
}

QString LiveWords::troubleOf(const Situation &now)
{
    static constexpr QStringView kNoSound[] = {u"obs.muted", u"obs.no_sound", u"obs.no_sound_source", u"ingest.no_audio", u"sound.none"};
    static constexpr QStringView kNoPicture[] = {u"ingest.no_video", u"picture.black"};
    static constexpr QStringView kSlow[] = {u"obs.upload_slow", u"ingest.upload_slow"};
    static constexpr QStringView kBusy[] = {u"obs.computer_busy", u"obs.graphics_busy"};
    const std::vector<Finding> all = findings(now);
    const auto says = [&all](const auto &ids) {
        return std::any_of(all.begin(), all.end(), [&ids](const Finding &finding) {
            return std::find(std::begin(ids), std::end(ids), finding.id) != std::end(ids);
        });
    };
    if (says(kNoPicture))
        return tr("No picture");
    if (says(kNoSound))
        return tr("No sound");
    if (says(kSlow))
        return tr("Slow");
    return says(kBusy) ? tr("Busy") : QString();
}

std::vector<HopRow> LiveWords::whereItGoes(const Situation &now)
{
    std::vector<HopRow> rows{obsRow(now), webRow(now)};
    for (HopRow &row : LivePlaceWords::rows(now))
        rows.push_back(std::move(row));
    return rows;
}

std::vector<Fact> LiveWords::facts(const Situation &now)
{
    const auto percent = [](std::optional<double> value, int digits) {
        return value ? tr("%1 %").arg(QLocale().toString(*value, 'f', digits)) : unknown();
    };
    const auto kbps = sendingKbps(now);
    std::vector<Fact> all{{u"scene"_s, tr("Scene"), now.obs.scene.isEmpty() ? unknown() : now.obs.scene},
            {u"sending"_s, tr("Sending"), kbps ? kbpsText(*kbps) : unknown()},
            {u"dropped"_s, tr("Dropped"), percent(now.obs.droppedPercent, 1)},
            {u"computer"_s, tr("Computer"),
             now.obs.busyPercent ? tr("%1 busy").arg(percent(now.obs.busyPercent, 0)) : unknown()}};
    if (now.day && now.day->freeBytes) {
        const QLocale locale;
        const auto size = [&](qint64 bytes) { return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); };
        const QString kept = now.day->recordedBytes ? size(*now.day->recordedBytes) : tr("off");
        all.push_back({u"recording"_s, tr("Recording"), tr("%1 · %2 free").arg(kept, size(*now.day->freeBytes))});
    }
    return all;
}

std::vector<SceneChoice> LiveWords::scenes(const Situation &now)
{
    std::vector<SceneChoice> all;
    if (!now.obsConnected())
        return all;
    for (const QString &scene : now.obs.scenes)
        all.push_back({scene, scene == now.obs.scene});
    return all;
}

QString LiveWords::panic(const Situation &now)
{
    if (!now.inSight() || !now.onAir() || !now.ingest() || now.ingest()->delaySeconds < 1)
        return {};
    return tr("Take back the last %n s", nullptr, static_cast<int>(now.ingest()->delaySeconds));
}

std::map<QString, int> LiveWords::rates(const Situation &now)
{
    std::map<QString, int> all;
    all[u"obs"_s] = now.arrives() ? static_cast<int>(std::lround(sendingKbps(now).value_or(0))) : 0;
    if (now.onAir() && now.inSight())
        all[u"web"_s] = now.channel()->state == model::ChannelState::OnAir ? all[u"obs"_s] : 0;
    if (now.places && now.onAir()) {
        for (const Place &place : now.places->places) {
            if (place.isOn)
                all[place.id] = place.kbps;
        }
    }
    return all;
}

PreviewFeed LiveWords::preview(const Situation &now)
{
    PreviewFeed feed;
    const bool onAir = now.onAir();
    feed.heading = onAir ? tr("What viewers see") : tr("What viewers will see");
    feed.note = onAir ? tr("on air") : tr("private preview");
    if (now.arrives() && now.ingest()->video) {
        const model::VideoLine &video = *now.ingest()->video;
        feed.tag = tr("%1p").arg(video.height);
        if (video.fps)
            feed.tag += kDot.toString() + tr("%1 fps").arg(QLocale().toString(*video.fps, 'g', 4));
    }
    if (!now.inSight())
        feed.emptyText = tr("The server is out of sight.");
    else if (!now.arrives()) // what arrives is shown as soon as it is decoded, and the card says so
        feed.emptyText = onAir ? tr("Nothing is coming in. Viewers wait.") : tr("No picture yet. It shows here as soon as OBS sends.");
    return feed;
}

QString LiveWords::staleNote(const Situation &now)
{
    if (now.inSight() || !now.channel() || !now.connection.seenAt.isValid())
        return {};
    const qint64 seconds = now.connection.seenAt.secsTo(now.now);
    if (seconds < 120)
        return tr("Seen %n s ago", nullptr, static_cast<int>(seconds));
    return tr("Seen %n min ago", nullptr, static_cast<int>(seconds / 60));
}

} // namespace belfry::app
