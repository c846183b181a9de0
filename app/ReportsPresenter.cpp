#include "app/ReportsPresenter.h"

#include "app/Notifier.h"
#include "app/ReportWords.h"
#include "app/Times.h"
#include "app/WholeList.h"
#include "model/Json.h"

#include <QLocale>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kTrendReports = 12; ///< so many of the newest are looked at for the trends
constexpr int kTrendMonths = 12;
constexpr qsizetype kFileNameMost = 80;

template<typename T>
void appendAll(std::vector<T> &into, const QJsonArray &items, Result<T> (*read)(const QJsonObject &))
{
    for (const QJsonValue &item : items) {
        if (auto value = read(item.toObject()))
            into.push_back(std::move(*value));
    }
}

} // namespace

/// One report on its way: three lists, one after the other.
struct ReportsPresenter::Reading {
    ReportSource source;
    QString id;
    quint64 round = 0;
    std::optional<client::ApiAnswer> fault = {};
};

ReportsPresenter::ReportsPresenter(ServerApi &api, QObject *parent) : QObject(parent), m_api(api)
{
    connect(&m_api, &ServerApi::readAnew, this, &ReportsPresenter::forget);
    connect(&m_api, &ServerApi::happened, this, [this](const client::ServerEvent &event) {
        if (!event.event.startsWith(u"broadcast."))
            return;
        m_stale = true;
        if (m_shown)
            readList();
    });
}

ReportsPresenter::~ReportsPresenter() = default;

QString ReportsPresenter::fileName() const
{
    if (!m_state.report)
        return u"Belfry.pdf"_s;
    QString name = m_state.report->began.toLocalTime().toString(u"yyyy-MM-dd "_s) + m_state.report->title.left(kFileNameMost);
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    return name.trimmed() + u".pdf"_s;
}

void ReportsPresenter::setShown(bool shown)
{
    m_shown = shown;
    if (m_shown && m_stale)
        readList();
    else if (m_shown)
        readNext();
}

void ReportsPresenter::open(const QString &broadcast)
{
    m_message.clear();
    m_selected = broadcast;
    std::erase(m_unreadable, broadcast);
    refresh();
    readNext();
}

void ReportsPresenter::saved(const QString &file, bool done)
{
    m_message = done ? tr("Saved as %1").arg(file) : tr("It could not be saved as %1. Choose another folder.").arg(file);
    refresh();
}

// Another server, or one that has been away: nothing of before counts.
void ReportsPresenter::forget()
{
    ++m_round;
    m_reading.clear();
    m_reports.clear();
    m_unreadable.clear();
    m_stale = true;
    if (m_shown)
        readList();
}

void ReportsPresenter::readList()
{
    m_stale = false;
    for (const model::Broadcast &broadcast : m_broadcasts) {
        if (!broadcast.endedAt)
            m_reports.erase(model::fromUtf8(broadcast.id)); // it has gone on since
    }
    const quint64 round = ++m_round;
    m_reading.clear();
    m_api.get(m_api.inChannel(u"/broadcasts"_s), QUrlQuery{{u"limit"_s, u"200"_s}}, this,
              [this, round](const client::ApiAnswer &answer) {
                  if (round != m_round)
                      return;
                  if (answer) {
                      m_message.clear();
                      tookList(answer.body[u"items"].toArray());
                  } else {
                      m_stale = true;
                      m_message = Notifier::sentence(answer);
                      refresh();
                  }
              });
}

void ReportsPresenter::tookList(const QJsonArray &items)
{
    m_broadcasts.clear();
    appendAll(m_broadcasts, items, model::broadcastFromJson);
    const bool known = std::any_of(m_broadcasts.begin(), m_broadcasts.end(), [this](const model::Broadcast &b) {
        return model::fromUtf8(b.id) == m_selected;
    });
    if (!known) {
        const auto over = std::find_if(m_broadcasts.begin(), m_broadcasts.end(), [](const auto &b) { return b.endedAt.has_value(); });
        m_selected = over != m_broadcasts.end() ? model::fromUtf8(over->id)
                           : m_broadcasts.empty()     ? QString()
                                                      : model::fromUtf8(m_broadcasts.front().id);
    }
    refresh();
    readPlaces();
}

// Their names only: a report is worth reading without them.
void ReportsPresenter::readPlaces()
{
    WholeList::read(m_api, m_api.inChannel(u"/destinations"_s), this,
                    [this, round = m_round](const client::ApiAnswer &, const QJsonArray &items) {
                        if (round != m_round)
                            return;
                        m_places.clear();
                        for (const QJsonValue &item : items)
                            m_places[model::toUtf8(item[u"id"].toString())] = item[u"name"].toString();
                        readNext();
                    });
}

// The one that is looked at first, then what the trends need.
void ReportsPresenter::readNext()
{
    if (!m_shown || !m_reading.isEmpty())
        return;
    const auto wanted = [this](const QString &id) {
        return !m_reports.contains(id) && std::find(m_unreadable.begin(), m_unreadable.end(), id) == m_unreadable.end();
    };
    if (!m_selected.isEmpty() && wanted(m_selected)) {
        readReport(m_selected);
        return;
    }
    for (std::size_t i = 0; i < std::min(m_broadcasts.size(), kTrendReports); ++i) {
        const QString id = model::fromUtf8(m_broadcasts[i].id);
        if (m_broadcasts[i].endedAt && wanted(id)) {
            readReport(id);
            return;
        }
    }
}

void ReportsPresenter::readReport(const QString &broadcast)
{
    const auto found = std::find_if(m_broadcasts.begin(), m_broadcasts.end(),
                                    [&](const model::Broadcast &b) { return model::fromUtf8(b.id) == broadcast; });
    if (found == m_broadcasts.end())
        return;
    m_reading = broadcast;
    auto reading = std::make_shared<Reading>();
    reading->source.broadcast = *found;
    reading->source.places = m_places;
    reading->id = broadcast;
    reading->round = m_round;
    const QString path = u"/api/v1/broadcasts/%1/"_s.arg(broadcast);
    const auto keep = [reading](const client::ApiAnswer &answer) {
        if (!answer)
            reading->fault = answer;
        return bool(answer);
    };
    WholeList::read(m_api, path + u"findings", this, [this, path, keep, reading](const auto &first, const QJsonArray &findings) {
        if (!keep(first))
            return took(reading);
        appendAll(reading->source.findings, findings, model::broadcastFindingFromJson);
        WholeList::read(m_api, path + u"relays", this, [this, path, keep, reading](const auto &second, const QJsonArray &relays) {
            if (!keep(second))
                return took(reading);
            appendAll(reading->source.relays, relays, model::relayChangeFromJson);
            WholeList::read(m_api, path + u"minutes", this, [this, keep, reading](const auto &third, const QJsonArray &minutes) {
                appendAll(reading->source.minutes, minutes, model::broadcastMinuteFromJson);
                keep(third);
                took(reading);
            });
        });
    });
}

void ReportsPresenter::took(const std::shared_ptr<Reading> &reading)
{
    if (reading->round != m_round)
        return;
    m_reading.clear();
    if (reading->fault) {
        m_unreadable.push_back(reading->id);
        if (reading->id == m_selected)
            m_message = Notifier::sentence(*reading->fault);
    } else {
        m_reports[reading->id] = reportOf(reading->source, QDateTime::currentDateTimeUtc());
    }
    refresh();
    readNext();
}

std::vector<TrendMonth> ReportsPresenter::monthsNow() const
{
    std::vector<TrendMonth> months; // the newest first, as the list is
    std::vector<std::pair<int, int>> looked; // how many reports and loudnesses a month's sums are made of
    for (const model::Broadcast &broadcast : m_broadcasts) {
        const QDate day = toDateTime(broadcast.startedAt).toLocalTime().date();
        const QDate first(day.year(), day.month(), 1);
        if (months.empty() || months.back().first != first) {
            if (static_cast<int>(months.size()) == kTrendMonths)
                break;
            TrendMonth month;
            month.name = QLocale().toString(first, u"MMM yyyy"_s);
            month.first = first;
            months.push_back(month);
            looked.emplace_back();
        }
        TrendMonth &month = months.back();
        month.viewers += static_cast<double>(broadcast.viewersMost);
        ++month.services;
        const auto report = m_reports.find(model::fromUtf8(broadcast.id));
        if (report == m_reports.end())
            continue;
        month.troubledMinutes = month.troubledMinutes.value_or(0) + static_cast<double>(report->second.troubled.count()) / 60;
        ++looked.back().first;
        if (report->second.loudnessMean) {
            month.loudness = month.loudness.value_or(0) + *report->second.loudnessMean;
            ++looked.back().second;
        }
    }
    for (std::size_t i = 0; i < months.size(); ++i) {
        months[i].viewers /= months[i].services;
        if (months[i].troubledMinutes)
            *months[i].troubledMinutes /= looked[i].first;
        if (months[i].loudness)
            *months[i].loudness /= looked[i].second;
    }
    std::reverse(months.begin(), months.end());
    return months;
}

void ReportsPresenter::refresh()
{
    ReportsState now;
    now.selected = m_selected;
    now.message = m_message;
    for (const model::Broadcast &broadcast : m_broadcasts) {
        const QDateTime began = toDateTime(broadcast.startedAt);
        ReportRow row{model::fromUtf8(broadcast.id), model::fromUtf8(broadcast.title), {}, !broadcast.endedAt};
        const QString day = QLocale().toString(began.toLocalTime().date(), QLocale::ShortFormat);
        if (row.onAir) {
            row.line = tr("%1 · on air", "a day").arg(day);
        } else {
            const auto lasted = std::chrono::seconds(began.secsTo(toDateTime(*broadcast.endedAt)));
            row.line = u"%1 · %2 · %3"_s.arg(day, ReportWords::length(lasted),
                                             tr("%n people", nullptr, static_cast<int>(broadcast.viewersMost)));
        }
        now.services.push_back(std::move(row));
    }
    if (const auto report = m_reports.find(now.selected); report != m_reports.end())
        now.report = report->second;
    now.months = monthsNow();
    if (now == m_state)
        return;
    m_state = std::move(now);
    Q_EMIT stateChanged();
}

} // namespace belfry::app
