#include "app/Checklist.h"

#include "app/LivePlaceWords.h"

#include <QLocale>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

/// More than this share of frames lost is seen by viewers.
constexpr double kDroppedPercentMax = 1.0;

CheckState doneIf(bool done)
{
    return done ? CheckState::Done : CheckState::NeedsYou;
}

} // namespace

std::vector<CheckItem> Checklist::items(const Situation &now)
{
    std::vector<CheckItem> all{server(now), obs(now), aim(now), picture(now), sound(now), upload(now)};
    const LivePlaceWords::Count places = LivePlaceWords::count(now);
    if (places.on > 0 && now.inSight()) {
        all.push_back({.id = u"places"_s, .text = tr("%1 of %n places ready", nullptr, places.on).arg(QLocale().toString(places.well)),
                       .state = doneIf(places.well == places.on)});
    }
    if (now.day) {
        for (const Duty &task : now.day->tasks) {
            all.push_back({.id = u"task/"_s + task.id, .text = task.text, .state = task.done ? CheckState::Done : CheckState::Open,
                           .owner = task.owner, .canTick = now.inSight()});
        }
    }
    return all;
}

CheckItem Checklist::server(const Situation &now)
{
    CheckItem item{.id = u"server"_s, .text = tr("Web page is ready"), .state = doneIf(now.inSight())};
    if (now.connection.link == LinkState::Connecting) {
        item.text = tr("Looking for the server");
        item.state = CheckState::Open;
    } else if (!now.inSight()) {
        item.text = tr("Server is out of sight");
    }
    return item;
}

CheckItem Checklist::obs(const Situation &now)
{
    if (now.obsSends())
        return {.id = u"obs"_s, .text = tr("OBS is sending"), .state = CheckState::Done};
    if (now.obsConnected())
        return {.id = u"obs"_s, .text = tr("OBS is open"), .state = CheckState::Done};
    if (now.arrives())
        return {.id = u"obs"_s, .text = tr("An encoder is sending"), .state = CheckState::Done};
    if (now.obs.reach == ObsReach::Connecting)
        return {.id = u"obs"_s, .text = tr("Looking for OBS"), .state = CheckState::Open};
    const QString text = now.obs.reach == ObsReach::NotOpen ? tr("OBS is not open") : tr("OBS does not let us in");
    return {.id = u"obs"_s, .text = text, .state = CheckState::NeedsYou};
}

CheckItem Checklist::aim(const Situation &now)
{
    CheckItem item{.id = u"aim"_s, .text = tr("OBS sends to us"), .state = CheckState::Open};
    if (now.obs.aim == ObsAim::Ours || (now.obs.aim == ObsAim::Untold && now.arrives())) {
        item.state = CheckState::Done;
    } else if (now.arrives() && !now.obsSends()) { // another encoder, or an OBS we do not see
        item.text = tr("The stream comes to us");
        item.state = CheckState::Done;
    } else if (now.obs.aim == ObsAim::Elsewhere) {
        item.text = tr("OBS would send elsewhere");
        item.state = CheckState::NeedsYou;
    }
    return item;
}

CheckItem Checklist::picture(const Situation &now)
{
    CheckItem item{.id = u"picture"_s, .text = tr("Picture arrives"), .state = CheckState::Open};
    if (now.pictureArrives()) {
        item.state = CheckState::Done;
    } else if (now.onAir() && now.inSight()) {
        item.text = tr("No picture arrives");
        item.state = CheckState::NeedsYou;
    }
    return item;
}

CheckItem Checklist::sound(const Situation &now)
{
    // The server knows that sound is sent; only OBS's meters know that it is not silence.
    CheckItem item{.id = u"sound"_s, .text = tr("Sound is heard"), .state = CheckState::Open};
    if (now.obsConnected() && now.soundHeard) {
        item.state = doneIf(*now.soundHeard);
        if (!*now.soundHeard)
            item.text = tr("No sound is heard");
    } else if (!now.obsConnected() && now.arrives()) {
        item.text = now.ingest()->audio ? tr("Sound arrives") : tr("No sound arrives");
        item.state = doneIf(now.ingest()->audio.has_value());
    }
    return item;
}

CheckItem Checklist::upload(const Situation &now)
{
    CheckItem item{.id = u"upload"_s, .text = tr("Upload is steady"), .state = CheckState::Open};
    if (!now.obsSends() || !now.inSight())
        return item;
    const bool steady = now.obs.stream == obs::StreamState::Started && now.obs.droppedPercent.value_or(0) <= kDroppedPercentMax;
    item.state = doneIf(steady);
    if (!steady)
        item.text = tr("Upload is not steady");
    return item;
}

} // namespace belfry::app
