#include "app/Notifier.h"

#include "app/GoLiveNotices.h"
#include "app/ObsNotices.h"
#include "app/PlaceNotices.h"

#include <QLocale>

#include <cmath>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

Notice made(const QString &title, const QString &detail, const QString &button = {}, Fix fix = Fix::None)
{
    return Notice::made(title, detail, button, fix);
}

Notice withSteps(Notice notice, const QString &button, const QString &steps)
{
    notice.banner.fixText = button;
    notice.fix = Fix::ShowSteps;
    notice.steps = steps;
    return notice;
}

QString textOf(const Finding &finding, const char *key)
{
    return valueOf(finding, key);
}

/// What is to be done stands in the details; the button shows what is meant.
Notice shownAtTheMeter(Notice notice, const QString &steps)
{
    notice.banner.fixText = Notifier::tr("Show the meter");
    notice.banner.technical = steps;
    notice.fix = Fix::ShowMeter;
    return notice;
}

QString secondsOf(const Finding &finding)
{
    return QLocale().toString(numberOf(finding, "seconds"), 'f', 1);
}

} // namespace

Notice Notifier::notice(const Finding &finding, const Situation &now)
{
    const QString area = finding.id.section(u'.', 0, 0);
    Notice notice;
    if (finding.id.contains(u"keyframes") && area != u"place")
        notice = ofKeyframes(finding, now);
    else if (area == u"server")
        notice = ofServer(finding, now);
    else if (area == u"obs")
        notice = ofObs(finding, now);
    else if (area == u"ingest")
        notice = ofIngest(finding, now);
    else if (area == u"store" || area == u"cluster" || area == u"schedule")
        notice = ofTheServers(finding, now);
    else if (area == u"sound" || area == u"picture")
        notice = ofWatching(finding, now);
    else if (area == u"relay" || area == u"place")
        notice = PlaceNotices::ofPlace(finding, now);
    else if (area == u"line")
        notice = PlaceNotices::ofLine(finding, now);
    else if (area == u"recording")
        notice = PlaceNotices::ofRecording(finding);
    else
        notice = GoLiveNotices::notice(finding, now);
    if (notice.banner.title.isEmpty())
        notice = made(tr("Something needs a look"), tr("The server reports “%1”. Viewers may not be affected.").arg(finding.id));
    notice.banner.findingId = finding.key();
    if (!finding.technical.isEmpty())
        notice.banner.technical = finding.technical;
    return notice;
}

Notice Notifier::ofServer(const Finding &finding, const Situation &now)
{
    if (finding.id == u"server.signed_out") {
        return made(tr("Nobody is signed in at this window any more"),
                    tr("What is on air goes on, and viewers are not affected. Nothing can be changed here until somebody signs in."),
                    tr("Sign in again"), Fix::OpenSettings);
    }
    if (finding.id == u"server.refused" && now.connection.rights.isKnown) {
        return made(tr("This account does not run services"), now.connection.rights.whoElse(Right::SeeOperations), tr("Open Settings"), Fix::OpenSettings);
    }
    if (finding.id == u"server.refused") {
        return made(tr("The server does not let this window in"),
                    tr("Viewers are not affected. Sign in in Settings, or enter the owner’s token there."),
                    tr("Open Settings"), Fix::OpenSettings);
    }
    if (finding.id == u"server.no_channel") {
        return made(tr("This window’s channel is not there any more"),
                    tr("Somebody may have removed it. In Settings > Church, choose which channel this window runs."), tr("Open Settings"),
                    Fix::OpenSettings);
    }
    if (finding.id == u"server.not_started") {
        return made(tr("Belfry’s server could not be started on this computer"),
                    tr("Nobody can watch until it runs. We try again every few seconds."), tr("Try again now"),
                    Fix::TryServerAgain);
    }
    if (finding.id == u"server.port_taken") {
        return made(tr("Another program stands where Belfry’s server should be"),
                    tr("Nobody can watch until it is closed. Restart this computer if you do not know which it is; we try again every few "
                       "seconds."),
                    tr("Try again now"), Fix::TryServerAgain);
    }
    if (finding.id == u"server.certificate") {
        return made(tr("The server’s certificate is not valid"),
                    tr("Browsers refuse the web page, too. Whoever looks after the server must renew it; also look whether this computer’s "
                       "date is right."),
                    tr("Try again now"), Fix::TryServerAgain);
    }
    if (finding.id == u"server.clock_off") {
        return withSteps(made(tr("This computer and the server do not agree what time it is"),
                              tr("They are %1 minutes apart, so services may start at the wrong time.")
                                  .arg(QLocale().toString(std::abs(numberOf(finding, "minutes")), 'f', 0))),
                         tr("Show me where"),
                         tr("Open this computer’s settings for date and time.\nSwitch on “Set time automatically”.\nDo the same on the "
                            "server."));
    }
    const QString keepTrying = now.connection.onThisComputer
                                   ? tr("It is being started again by itself.")
                                   : tr("Check this computer’s network; we keep trying.");
    return made(tr("We can’t see the server"),
                (now.onAir() ? tr("Viewers may be fine: it was on air when we last saw it.")
                             : tr("It was off air when we last saw it.")) + u' ' + keepTrying,
                tr("Try again now"), Fix::TryServerAgain);
}

Notice Notifier::ofObs(const Finding &finding, const Situation &now)
{
    if (now.obs.isOpening && (finding.id == u"obs.not_open" || finding.id == u"obs.closed")) {
        Notice notice = made(tr("OBS is opening"), finding.id == u"obs.closed"
                                                       ? tr("Viewers wait for the picture. That OBS shows its window takes a few seconds.")
                                                       : tr("That it shows its window takes a few seconds."));
        notice.banner.tone = Tone::Quiet;
        return notice;
    }
    if (finding.id == u"obs.not_open") {
        Notice notice = made(tr("OBS is not open"),
                             tr("Nothing can go out yet; the web page shows when we start. If OBS is open, switch on "
                                "Tools > WebSocket Server Settings > Enable WebSocket server."));
        if (now.obs.onThisComputer) {
            notice.banner.fixText = tr("Open OBS");
            notice.fix = Fix::OpenObs;
        }
        return notice;
    }
    if (finding.id == u"obs.closed") {
        return made(tr("OBS closed itself"), tr("Viewers wait for the picture. They go on by themselves when OBS sends again."),
                    now.obs.onThisComputer ? tr("Open OBS") : QString(), now.obs.onThisComputer ? Fix::OpenObs : Fix::None);
    }
    if (finding.id == u"obs.stopped" && now.obs.aim == ObsAim::Elsewhere) {
        return made(tr("OBS stopped sending, and would now send somewhere else"),
                    tr("Viewers wait for the picture. Set OBS up for us again, then press “Send again”."), tr("Set up OBS for me"),
                    Fix::SetUpObs);
    }
    if (finding.id == u"obs.stopped") {
        return made(tr("OBS stopped sending"), tr("Viewers wait for the picture. They go on by themselves when OBS sends again."),
                    tr("Send again"), Fix::StartObsStream);
    }
    if (finding.id == u"obs.reconnecting") {
        return made(tr("OBS lost its way to the server"),
                    tr("Viewers wait for the picture. OBS keeps trying by itself; check the internet connection."));
    }
    if (const Notice trouble = ObsNotices::notice(finding, now); !trouble.banner.title.isEmpty())
        return trouble;
    const Notice door = ofObsDoor(finding);
    return door.banner.title.isEmpty() ? ofObsAim(finding) : door;
}

Notice Notifier::ofObsDoor(const Finding &finding)
{
    const QString askWhere = tr("It stands in OBS under Tools > WebSocket Server Settings > Show Connect Info.");
    if (finding.id == u"obs.password") {
        return made(tr("OBS asks for its password"), tr("Belfry cannot see or start OBS until then. %1").arg(askWhere),
                    tr("Enter the password"), Fix::EnterObsPassword);
    }
    if (finding.id == u"obs.password_wrong") {
        return made(tr("OBS did not accept the password"), tr("Belfry cannot see or start OBS until then. %1").arg(askWhere),
                    tr("Enter the password"), Fix::EnterObsPassword);
    }
    if (finding.id == u"obs.kicked") {
        return made(tr("Someone in OBS ended Belfry’s connection"),
                    tr("What OBS sends goes on. Belfry does not come back until you say so."), tr("Connect again"),
                    Fix::TryObsAgain);
    }
    if (finding.id == u"obs.unsupported") {
        return made(tr("This OBS cannot talk with Belfry"),
                    tr("OBS 28 or newer is needed. You can still start the stream in OBS yourself."), tr("Try again"),
                    Fix::TryObsAgain);
    }
    return {};
}

Notice Notifier::ofObsAim(const Finding &finding)
{
    const QString where = textOf(finding, "where");
    if (finding.id == u"obs.sends_elsewhere") {
        return made(tr("OBS is sending somewhere else"),
                    tr("It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming "
                       "in OBS.").arg(where.isEmpty() ? tr("another place") : where));
    }
    if (finding.id == u"obs.elsewhere") {
        return made(tr("OBS would send somewhere else"),
                    (where.isEmpty() ? tr("It is not set up for our server, so nobody would see anything on our web page.")
                                     : tr("It is set to %1, so nobody would see anything on our web page.").arg(where))
                        + u' ' + tr("What is set now is kept and can be put back."),
                    tr("Set up OBS for me"), Fix::SetUpObs);
    }
    return {};
}

Notice Notifier::ofKeyframes(const Finding &finding, const Situation &now)
{
    if (finding.id == u"obs.keyframes_next_time") {
        Notice notice = made(tr("The picture needs long to start for viewers"),
                             tr("It is mended from OBS’s next start. Starting OBS’s stream anew takes a few seconds, in which viewers see "
                                "our slide."),
                             tr("Start it anew now"), Fix::RestartObsStream);
        notice.banner.tone = Tone::Quiet;
        return notice;
    }
    Notice notice = made(tr("The picture needs long to start for viewers"),
                         tr("OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.")
                             .arg(secondsOf(finding)));
    if (now.obsConnected() && now.obs.keyframesCanBeSet) {
        notice.banner.fixText = tr("Set it to 2 s");
        notice.fix = Fix::SetKeyframes;
        return notice;
    }
    return withSteps(std::move(notice), tr("Show me where"),
                     tr("In OBS, open Settings > Output.\nSet Output Mode to Advanced.\nOn the tab Streaming, set "
                        "Keyframe Interval to 2 s.\nPress OK. It counts from the next time OBS starts to stream."));
}

Notice Notifier::ofIngest(const Finding &finding, const Situation &now)
{
    if (finding.id == u"ingest.none") {
        return made(tr("Nothing is coming in"),
                    tr("Viewers wait for the picture. They go on by themselves when it is sent again."));
    }
    if (finding.id == u"ingest.no_video") {
        return withSteps(made(tr("No picture is coming in"), tr("Viewers would only hear the sound.")), tr("Show me where"),
                         tr("In OBS, look whether the right scene is chosen and shows a picture.\nIn Settings > Output, "
                            "choose an encoder for the video."));
    }
    if (finding.id == u"ingest.no_audio") {
        return withSteps(made(tr("No sound is coming in"), tr("Viewers see the picture and hear nothing.")),
                         tr("Show me where"),
                         tr("In OBS, open Settings > Audio.\nChoose the sound desk under Mic/Auxiliary Audio.\nIn the "
                            "Audio Mixer, look that its level moves."));
    }
    if (finding.id == u"ingest.unplayable_codec") {
        Notice notice = made(tr("Some viewers cannot see this picture"),
                             tr("It is sent as %1, which many phones and computers cannot show.").arg(textOf(finding, "codec")));
        if (now.obsConnected() && now.obs.h264CanBeSet) {
            notice.fix = Fix::SendH264;
            notice.banner.fixText = tr("Send H.264");
            return notice;
        }
        return withSteps(std::move(notice), tr("Show me where"),
                         tr("In OBS, stop the stream.\nOpen Settings > Output.\nChoose an encoder that says x264 or "
                            "H.264.\nPress OK and start again."));
    }
    if (finding.id == u"ingest.slate_apart") {
        Notice notice = withSteps(made(tr("If the picture drops out, players will start anew"),
                              tr("The slide that stands in for a lost picture does not fit the way OBS sends, so viewers may see a short "
                                 "pause when it comes and when it goes.")),
                                  tr("Show me where"),
                                  tr("In OBS, stop the stream.\nOpen Settings > Output.\nChoose an encoder that says x264 or "
                                     "H.264.\nPress OK and start again."));
        notice.banner.tone = Tone::Quiet; // nothing is wrong yet
        return notice;
    }
    if (finding.id == u"ingest.two_encoders") {
        return made(tr("Two encoders are sending"),
                    tr("Viewers see the one at %1. The one at %2 waits and steps in if the first stops.")
                        .arg(textOf(finding, "active"), textOf(finding, "standby")),
                    tr("Switch to the other"), Fix::SwitchEncoder);
    }
    if (finding.id == u"ingest.held") {
        return made(tr("Two encoders take turns"),
                    tr("They swapped too often, so the present one stays on air. Stop one of them."));
    }
    if (finding.id == u"ingest.delay_short") {
        return made(tr("Viewers are less far behind than you wanted"),
                    tr("The picture has so much data that only %1 of %2 seconds fit into the server, and only so much can be taken back.")
                        .arg(textOf(finding, "seconds"), textOf(finding, "wanted")));
    }
    if (finding.id == u"ingest.upload_slow")
        return ObsNotices::ofUpload(finding, now);
    return {};
}

Notice Notifier::ofTheServers(const Finding &finding, const Situation &now)
{
    if (finding.id == u"store.away") {
        return made(tr("Settings can’t be saved right now"),
                    tr("The server can’t reach its database. Viewers are not affected, and Go Live and End work. "
                       "What happens on air is kept and saved as soon as the database is back."));
    }
    if (finding.id == u"cluster.away") {
        return made(tr("This server is on its own right now"),
                    tr("It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back."));
    }
    if (finding.id == u"schedule.no_ingest") {
        const bool isOurs = now.obs.aim == ObsAim::Ours || now.obs.aim == ObsAim::Untold;
        const bool canSend = now.obsConnected() && now.obs.stream == obs::StreamState::Stopped && isOurs;
        return made(tr("The service should be on air, and nothing is coming in"),
                    tr("“%1” goes on air by itself as soon as something is sent.").arg(textOf(finding, "service")),
                    canSend ? tr("Send now") : tr("Go Live"), canSend ? Fix::StartObsStream : Fix::GoLiveAgain);
    }
    return {};
}

Notice Notifier::ofWatching(const Finding &finding, const Situation &now)
{
    const QString atTheDesk = tr("Look whether the sound desk is on and its level moves.\nIn OBS, look at the Audio Mixer: the sound "
                                 "desk must not be muted.\nIn Settings > Audio, choose the sound desk under Mic/Auxiliary Audio.");
    if (finding.id == u"sound.none") {
        return withSteps(made(tr("No sound is heard"), tr("Viewers see the picture and hear nothing.")), tr("Check the sound desk"),
                         atTheDesk);
    }
    if (finding.id == u"sound.clipping") {
        return shownAtTheMeter(made(tr("The sound is too loud"), tr("Viewers hear it distorted.")),
                         tr("On the sound desk, turn down what goes to the stream.\nOr in OBS, in the Audio Mixer, pull the fader down "
                            "until its level stays out of the red."));
    }
    if (finding.id == u"sound.one_sided") {
        return shownAtTheMeter(made(tr("Sound comes from one side only"),
                              textOf(finding, "side") == u"left" ? tr("Viewers with headphones hear it on the left alone.")
                                                                 : tr("Viewers with headphones hear it on the right alone.")),
                         tr("Look whether both cables from the sound desk are plugged in.\nWhere there is only one: in OBS, open the "
                            "Audio Mixer’s menu > Advanced Audio Properties, and tick Mono."));
    }
    if (finding.id == u"picture.black") {
        Notice notice = withSteps(made(tr("The picture is black"), tr("Viewers only hear the sound.")), tr("Show me where"),
                                  tr("In OBS, choose the scene that shows the camera.\nLook whether the camera is on and its cap is off."));
        ObsNotices::offerScene(notice, now);
        return notice;
    }
    if (finding.id == u"picture.frozen") {
        Notice notice = withSteps(made(tr("The picture stands still"), tr("Viewers hear the sound. If it is a slide, all is well.")),
                                  tr("Show me where"),
                                  tr("In OBS, choose the scene that shows the camera.\nIf the camera’s picture stands still there, too, pull "
                                     "its plug and put it in again."));
        ObsNotices::offerScene(notice, now);
        return notice;
    }
    return {};
}

QString Notifier::sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
        return tr("There was no answer. Check the connection and try again.");
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        return tr("The password or token was not accepted.");
    case ErrorCode::Conflict:
        return tr("OBS cannot do that right now. Look at its own window, then try again.");
    case ErrorCode::Unavailable:
    case ErrorCode::Closed:
        return tr("OBS or the server is away right now. Try again when it is back.");
    case ErrorCode::NotFound:
        return tr("It is not there any more. Somebody may have removed it.");
    case ErrorCode::Busy:
        return tr("OBS still works on the last press. Wait a moment.");
    case ErrorCode::Unsupported:
        return tr("OBS does not let that be set from here. In OBS, look under Settings > Output.");
    default:
        return tr("Try again. If it stays so, ask whoever looks after this computer.");
    }
}

QString Notifier::ofSetUp(const Error &error)
{
    return error.code == ErrorCode::Conflict ? tr("OBS is streaming right now. Stop the stream in OBS, then press again.") : sentence(error);
}

QString Notifier::obsNotOpened()
{
    return tr("OBS could not be opened from here. Open it yourself: Belfry sees it at once.");
}

QString Notifier::refusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Conflict:
    case ErrorCode::NotFound:
        return QString::fromStdString(error.what); // the server words it for people
    case ErrorCode::Stale:
        return tr("Somebody else has changed it in the meantime. Look at it again, then save.");
    case ErrorCode::Forbidden:
        return tr("Your account may look at this, but not change it.");
    default:
        return sentence(error);
    }
}

QString Notifier::sentence(const client::ApiAnswer &answer)
{
    if (!answer.error)
        return {};
    const QString said = QString::fromStdString(answer.problem.detail);
    switch (answer.error->code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::Closed:
        return tr("The server did not answer, so nothing was changed. Try again when it is back.");
    case ErrorCode::Unauthorized:
        return tr("The server does not accept this window’s token.");
    case ErrorCode::Forbidden:
        return tr("This needs somebody with more rights.");
    case ErrorCode::NotFound:
        return tr("It is not there any more. Somebody may have removed it.");
    case ErrorCode::Stale:
        return tr("Somebody else has changed this meanwhile. Look at it as it is now, then change it again.");
    case ErrorCode::TooMany:
        return tr("That was too much at once. Wait a moment, then try again.");
    case ErrorCode::TooLarge:
        return said.isEmpty() ? tr("That is too large.") : said;
    case ErrorCode::Unavailable:
        return tr("The server cannot save this right now. Try again in a minute.");
    case ErrorCode::InvalidInput:
    case ErrorCode::Conflict:
        if (!said.isEmpty())
            return said;
        break;
    default:
        break;
    }
    return tr("The server could not do that. Try again; if it stays so, ask whoever looks after it.");
}

} // namespace belfry::app
