#include "app/ServiceReport.h"

#include "app/ReportWords.h"
#include "app/Times.h"
#include "model/Json.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

constexpr std::string_view kDestinations = "destinations/";
constexpr std::size_t kAdviceMost = 5;
constexpr double kWorstShare = 0.6; ///< of the usual upload: below it a minute is worth a word

struct Words {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::ServiceReport)
};

seconds between(const QDateTime &from, const QDateTime &until)
{
    return seconds(std::max<qint64>(0, (from.msecsTo(until) + 500) / 1000));
}

QString nameOf(const ReportSource &source, const std::string &destination)
{
    const auto found = source.places.find(destination);
    return found == source.places.end() ? Words::tr("A place that was removed") : found->second;
}

QString whereOf(const ReportSource &source, const std::string &finding)
{
    const std::size_t slash = finding.find('/');
    if (slash != std::string::npos && finding.compare(slash + 1, kDestinations.size(), kDestinations) == 0)
        return nameOf(source, finding.substr(slash + 1 + kDestinations.size()));
    const std::string area = finding.substr(0, finding.find('.'));
    if (area == "sound")
        return Words::tr("Sound");
    if (area == "picture")
        return Words::tr("Picture");
    if (area == "recording")
        return Words::tr("Recording");
    return area == "store" || area == "cluster" ? Words::tr("Server") : Words::tr("From OBS");
}

std::vector<ReportTrouble> timelineOf(const ReportSource &source, const QDateTime &end)
{
    std::vector<ReportTrouble> timeline;
    for (const model::BroadcastFinding &finding : source.findings) {
        ReportTrouble trouble;
        trouble.finding = model::fromUtf8(finding.finding.substr(0, finding.finding.find('/')));
        trouble.where = whereOf(source, finding.finding);
        trouble.what = ReportWords::whatWas(finding.finding);
        trouble.began = toDateTime(finding.beganAt);
        trouble.lasted = between(trouble.began, finding.endedAt ? toDateTime(*finding.endedAt) : end);
        trouble.when = ReportWords::time(trouble.began);
        trouble.length = ReportWords::length(trouble.lasted);
        trouble.tone = finding.severity == "notice" ? Tone::Quiet : Tone::NeedsYou;
        timeline.push_back(std::move(trouble));
    }
    std::stable_sort(timeline.begin(), timeline.end(),
                     [](const ReportTrouble &a, const ReportTrouble &b) { return a.began < b.began; });
    return timeline;
}

/// How long anything was wrong, each moment once. Sorted by begin.
seconds troubledIn(const std::vector<ReportTrouble> &timeline)
{
    seconds sum{0};
    QDateTime covered;
    for (const ReportTrouble &trouble : timeline) {
        if (trouble.tone == Tone::Quiet)
            continue;
        const QDateTime until = trouble.began.addSecs(trouble.lasted.count());
        const QDateTime from = covered.isValid() && covered > trouble.began ? covered : trouble.began;
        if (until > from) {
            sum += between(from, until);
            covered = until;
        }
    }
    return sum;
}

bool isAway(const std::string &state)
{
    return state == "retrying" || state == "refused" || state == "unsteady";
}

ReportPlace placeOf(const ReportSource &source, const std::string &destination, const QDateTime &end)
{
    ReportPlace place;
    place.name = nameOf(source, destination);
    std::optional<QDateTime> awaySince;
    bool wasLive = false;
    const auto back = [&](const QDateTime &at) {
        if (awaySince)
            place.away += between(*awaySince, at);
        awaySince.reset();
    };
    for (const model::RelayChange &change : source.relays) {
        if (change.destination != destination)
            continue;
        wasLive = wasLive || change.state == "live";
        if (!isAway(change.state)) {
            back(toDateTime(change.at));
        } else if (!awaySince) {
            awaySince = toDateTime(change.at);
            ++place.times;
        }
    }
    back(end);
    if (!wasLive) {
        place.tone = Tone::NeedsYou;
        place.word = Words::tr("It never arrived there");
    } else if (place.times == 0) {
        place.word = Words::tr("Good from beginning to end");
    } else {
        place.tone = Tone::NeedsYou;
        place.word = Words::tr("Away %n times, %1 in all", nullptr, place.times).arg(ReportWords::length(place.away));
    }
    return place;
}

std::vector<ReportPlace> placesOf(const ReportSource &source, const QDateTime &end)
{
    std::vector<std::string> seen;
    for (const model::RelayChange &change : source.relays) {
        if (change.state != "off" && change.state != "idle" && std::find(seen.begin(), seen.end(), change.destination) == seen.end())
            seen.push_back(change.destination);
    }
    std::vector<ReportPlace> places;
    ReportPlace page;
    page.name = Words::tr("Our web page");
    for (const model::BroadcastFinding &finding : source.findings) {
        if (finding.finding != "ingest.none" && finding.finding != "ingest.silent")
            continue;
        page.away += between(toDateTime(finding.beganAt), finding.endedAt ? toDateTime(*finding.endedAt) : end);
        ++page.times;
    }
    if (page.times > 0) {
        page.tone = Tone::NeedsYou;
        page.word = Words::tr("Viewers saw the waiting picture %n times, %1 in all", nullptr, page.times)
                        .arg(ReportWords::length(page.away));
    } else {
        page.word = Words::tr("Good from beginning to end");
    }
    places.push_back(std::move(page));
    for (const std::string &destination : seen)
        places.push_back(placeOf(source, destination, end));
    return places;
}

void addMeasurements(ServiceReport &report, const ReportSource &source)
{
    double energy = 0;
    for (const model::BroadcastMinute &minute : source.minutes) {
        const QDateTime at = toDateTime(minute.minute);
        if (minute.viewers)
            report.viewers.push_back({at, static_cast<double>(*minute.viewers)});
        if (minute.kbps)
            report.upload.push_back({at, static_cast<double>(*minute.kbps)});
        if (minute.loudness && std::isfinite(*minute.loudness)) {
            report.loudness.push_back({at, *minute.loudness});
            energy += std::pow(10.0, *minute.loudness / 10);
        }
    }
    if (!report.loudness.empty())
        report.loudnessMean = 10 * std::log10(energy / static_cast<double>(report.loudness.size()));
    report.viewersWord = ReportWords::viewers(report.viewersMost);
    report.loudnessWord = report.loudnessMean ? ReportWords::loudness(*report.loudnessMean) : Words::tr("Not measured");
}

/// The first and the last minute are not whole ones.
QString uploadWordOf(const std::vector<ChartPoint> &upload)
{
    if (upload.size() < 3)
        return Words::tr("Not measured");
    const auto worst = std::min_element(upload.begin() + 1, upload.end() - 1,
                                        [](const ChartPoint &a, const ChartPoint &b) { return a.value < b.value; });
    std::vector<double> sorted;
    std::transform(upload.begin() + 1, upload.end() - 1, std::back_inserter(sorted), [](const ChartPoint &p) { return p.value; });
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
    const double usual = sorted[sorted.size() / 2];
    const QLocale locale;
    const QString number = locale.toString(worst->value, 'f', 0);
    if (worst->value >= usual * kWorstShare)
        return Words::tr("Steady; at least %1 kb/s, at %2").arg(number, ReportWords::time(worst->at));
    return Words::tr("Worst at %2: %1 kb/s, where %3 is usual")
        .arg(number, ReportWords::time(worst->at), locale.toString(usual, 'f', 0));
}

QStringList adviceOf(const ReportSource &source, const ServiceReport &report)
{
    struct Weight {
        QString advice;
        seconds lasted{0};
    };
    std::vector<Weight> weights;
    for (const ReportTrouble &trouble : report.timeline) {
        const QString advice = ReportWords::advice(model::toUtf8(trouble.finding));
        const bool about = std::any_of(source.places.begin(), source.places.end(),
                                       [&](const auto &place) { return place.second == trouble.where; });
        const QString whole = about && !advice.isEmpty() ? Words::tr("%1: %2", "a place, what to do").arg(trouble.where, advice) : advice;
        if (whole.isEmpty())
            continue;
        auto known = std::find_if(weights.begin(), weights.end(), [&](const Weight &w) { return w.advice == whole; });
        if (known == weights.end())
            known = weights.insert(weights.end(), Weight{whole});
        known->lasted += trouble.lasted;
    }
    std::stable_sort(weights.begin(), weights.end(), [](const Weight &a, const Weight &b) { return a.lasted > b.lasted; });
    QStringList advice;
    for (const Weight &weight : weights)
        advice << weight.advice;
    if (report.loudnessMean && *report.loudnessMean < ReportWords::kQuiet)
        advice << ReportWords::quiet();
    if (report.loudnessMean && *report.loudnessMean > ReportWords::kLoud)
        advice << ReportWords::loud();
    advice = advice.mid(0, kAdviceMost);
    return advice.isEmpty() ? QStringList{Words::tr("Nothing. It went well; do it the same way again.")} : advice;
}

} // namespace

ServiceReport reportOf(const ReportSource &source, const QDateTime &now)
{
    ServiceReport report;
    const bool over = source.broadcast.endedAt.has_value();
    report.id = model::fromUtf8(source.broadcast.id);
    report.title = model::fromUtf8(source.broadcast.title);
    report.began = toDateTime(source.broadcast.startedAt);
    report.ended = over ? toDateTime(*source.broadcast.endedAt) : now;
    report.when = ReportWords::span(report.began, report.ended, over);
    report.viewersMost = source.broadcast.viewersMost;
    report.timeline = timelineOf(source, report.ended);
    report.troubled = troubledIn(report.timeline);
    report.places = placesOf(source, report.ended);
    addMeasurements(report, source);
    report.uploadWord = uploadWordOf(report.upload);
    report.advice = adviceOf(source, report);
    const QString lasted = ReportWords::length(between(report.began, report.ended));
    if (report.troubled.count() == 0) {
        report.summary = Words::tr("%1 on air, and nothing went wrong.").arg(lasted);
    } else {
        report.tone = Tone::NeedsYou;
        report.summary = Words::tr("%1 on air; something was wrong for %2 of it.").arg(lasted, ReportWords::length(report.troubled));
    }
    return report;
}

} // namespace belfry::app
