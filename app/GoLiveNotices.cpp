#include "app/GoLiveNotices.h"

#include <cmath>

namespace belfry::app {
namespace {

Notice made(const QString &title, const QString &detail, const QString &button = {}, Fix fix = Fix::None)
{
    return Notice::made(title, detail, button, fix);
}

} // namespace

Notice GoLiveNotices::notice(const Finding &finding, const Situation &now)
{
    const QString nobody = tr("Nobody saw anything yet.");
    if (finding.id == u"golive.nobody_sends") {
        if (now.obs.reach == ObsReach::NotOpen && now.obs.onThisComputer) {
            return made(tr("OBS is not open, so there is nothing to put on air"), nobody, tr("Open OBS"), Fix::OpenObs);
        }
        return made(tr("There is nothing to put on air yet"), nobody + u' ' + tr("Start your encoder, then press again."),
                    tr("Try again"), Fix::GoLiveAgain);
    }
    if (finding.id == u"golive.obs_did_not_start") {
        return made(tr("OBS could not start sending"),
                    nobody + u' ' + tr("OBS’s own window says why. Most often the address or the network is wrong."),
                    tr("Try again"), Fix::GoLiveAgain);
    }
    if (finding.id == u"golive.nothing_arrived") {
        return made(tr("OBS says it sends, but nothing arrives"),
                    nobody + u' ' + tr("The network between OBS and the server may be blocked."), tr("Try again"),
                    Fix::GoLiveAgain);
    }
    if (finding.id == u"golive.no_picture") {
        return made(tr("No picture arrived"), nobody + u' ' + tr("Something comes in, but no picture that could be shown."),
                    tr("Try again"), Fix::GoLiveAgain);
    }
    if (finding.id == u"golive.server_away") {
        return made(tr("The server did not answer"), tr("Look at the state above: it shows whether we are on air."),
                    tr("Try again"), Fix::GoLiveAgain);
    }
    if (finding.id == u"golive.server_said_no")
        return made(tr("The server could not put us on air"), nobody, tr("Try again"), Fix::GoLiveAgain);
    if (finding.id == u"golive.end_failed") {
        return made(tr("The service could not be ended"), tr("Viewers may still be watching. Hold the button once more."),
                    tr("All right"), Fix::Dismiss);
    }
    if (finding.id == u"golive.keep_failed") {
        return made(tr("“Keep going” did not reach the server"),
                    tr("The service still ends when the closing picture is over. Press again while it shows."), tr("Keep going"),
                    Fix::KeepGoing);
    }
    if (finding.id == u"golive.too_late") {
        return made(tr("It was too late to keep going"), tr("The service has ended. Go Live begins a new broadcast."), tr("All right"),
                    Fix::Dismiss);
    }
    return ofCommand(finding, now);
}

Notice GoLiveNotices::ofCommand(const Finding &finding, const Situation &now)
{
    const QString who = now.alreadyBy.isEmpty() ? tr("Somebody in another window") : now.alreadyBy;
    if (finding.id == u"golive.already") {
        return made(tr("We were already on air"),
                    tr("%1 pressed Go Live just before. There is one broadcast.").arg(who), tr("All right"),
                    Fix::Dismiss);
    }
    if (finding.id == u"golive.already_ended") {
        return made(tr("The service had already ended"), tr("%1 ended it just before.").arg(who),
                    tr("All right"), Fix::Dismiss);
    }
    if (finding.id == u"command.failed")
        return made(tr("That did not work"), valueOf(finding, "sentence"), tr("All right"), Fix::Dismiss);
    if (finding.id == u"panic.covered") {
        Notice notice = made(tr("The last %n s are not shown", nullptr, static_cast<int>(std::lround(numberOf(finding, "seconds")))),
                             tr("Viewers see a slide in their place. What was seen before stays seen, on our web page and at every place."),
                             tr("All right"), Fix::Dismiss);
        notice.banner.tone = Tone::Quiet;
        return notice;
    }
    return {};
}

} // namespace belfry::app
