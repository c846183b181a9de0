#include "app/Chapters.h"

#include "app/Notifier.h"
#include "app/ServerApi.h"
#include "app/WholeList.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

QString pathOf(const QString &recording)
{
    return u"/api/v1/recordings/"_s + recording;
}

} // namespace

Chapters::Chapters(ServerApi &api, QObject *parent) : QObject(parent), m_api(api)
{
    connect(&m_api, &ServerApi::readAnew, this, &Chapters::read);
    connect(&m_api, &ServerApi::rightsChanged, this, &Chapters::read);
}

QString Chapters::clock(int seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void Chapters::open(const QString &broadcast)
{
    if (broadcast == m_broadcast)
        return;
    m_broadcast = broadcast;
    read();
}

void Chapters::read()
{
    const quint64 round = ++m_round;
    m_recording.clear();
    m_isSending = false;
    tell({});
    if (m_broadcast.isEmpty())
        return;
    WholeList::read(m_api, m_api.inChannel(u"/recordings"_s), this, [this, round](const client::ApiAnswer &answer, const QJsonArray &items) {
        if (round != m_round)
            return;
        const auto found = std::find_if(items.begin(), items.end(), [this](const QJsonValue &item) { return item[u"broadcast"].toString() == m_broadcast; });
        if (found != items.end())
            readOne((*found)[u"id"].toString());
        else if (answer) // else the report has said that the server does not answer
            showNothing(tr("This service was not recorded, so there is nothing to give chapters to."));
    });
}

// By itself: only so it comes with what a change is judged by.
void Chapters::readOne(const QString &recording)
{
    m_api.get(pathOf(recording), this, [this, round = m_round](const client::ApiAnswer &answer) {
        if (round != m_round)
            return;
        if (answer)
            take(answer.body, answer.etag);
        else
            showNothing(Notifier::sentence(answer));
    });
}

void Chapters::take(const QJsonObject &recording, const QByteArray &etag)
{
    m_recording = recording[u"id"].toString();
    m_etag = etag;
    ChaptersState now{.isKnown = true, .seconds = static_cast<int>(recording[u"seconds"].toDouble()), .message = m_state.message,
                      .messageTone = m_state.messageTone, .saved = m_state.saved};
    const bool goesOn = recording[u"ended_at"].isNull();
    now.note = !m_api.rights().may(Right::Plan) ? m_api.rights().whoElse(Right::Plan)
               : goesOn                         ? tr("The service goes on. Chapters can be set once it is over.")
                                                : tr("Whoever watches the service later sees them beside the picture; a press goes there.");
    now.canEdit = !goesOn && m_api.rights().may(Right::Plan);
    for (const QJsonValue &chapter : recording[u"chapters"].toArray()) {
        const int at = static_cast<int>(std::lround(chapter[u"at_s"].toDouble()));
        now.rows.push_back({.title = chapter[u"title"].toString(), .seconds = at, .at = clock(at)});
    }
    tell(std::move(now));
}

bool Chapters::isGood(const QString &title, int seconds)
{
    if (title.trimmed().isEmpty())
        say(tr("A chapter needs a name, as “Sermon”."), Tone::NeedsYou);
    else if (seconds > m_state.seconds)
        say(tr("The recording is %1 long; the chapter must begin within it.").arg(clock(m_state.seconds)), Tone::NeedsYou);
    else
        return m_state.canEdit && !m_isSending;
    return false;
}

void Chapters::add(const QString &title, int seconds)
{
    if (!isGood(title, seconds))
        return;
    std::vector<ChapterRow> rows = m_state.rows;
    rows.push_back({.title = title.trimmed(), .seconds = seconds});
    send(std::move(rows), tr("Added."));
}

void Chapters::change(int row, const QString &title, int seconds)
{
    if (row < 0 || row >= std::ssize(m_state.rows) || !isGood(title, seconds))
        return;
    std::vector<ChapterRow> rows = m_state.rows;
    rows[static_cast<std::size_t>(row)] = {.title = title.trimmed(), .seconds = seconds};
    send(std::move(rows), tr("Saved."));
}

void Chapters::remove(int row)
{
    if (row < 0 || row >= std::ssize(m_state.rows) || !m_state.canEdit || m_isSending)
        return;
    std::vector<ChapterRow> rows = m_state.rows;
    rows.erase(rows.begin() + row);
    send(std::move(rows), tr("Removed."));
}

void Chapters::send(std::vector<ChapterRow> rows, const QString &success)
{
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.seconds < b.seconds; });
    QJsonArray chapters;
    for (const ChapterRow &row : rows)
        chapters.append(QJsonObject{{u"title"_s, row.title}, {u"at_s"_s, row.seconds}});
    m_isSending = true;
    m_api.patch(pathOf(m_recording), {{u"chapters"_s, chapters}}, m_etag, this, [this, success, round = m_round](const client::ApiAnswer &answer) {
        if (round != m_round)
            return;
        m_isSending = false;
        if (answer) {
            m_state.message = success;
            m_state.messageTone = Tone::Good;
            ++m_state.saved;
            take(answer.body, answer.etag);
            return;
        }
        say(Notifier::sentence(answer), Tone::NeedsYou);
        if (answer.error->code == ErrorCode::Stale)
            readOne(m_recording);
    });
}

void Chapters::say(const QString &message, Tone tone)
{
    ChaptersState now = m_state;
    now.message = message;
    now.messageTone = tone;
    tell(std::move(now));
}

void Chapters::showNothing(const QString &why)
{
    tell({.isKnown = true, .note = why});
}

void Chapters::tell(ChaptersState now)
{
    m_state = std::move(now);
    Q_EMIT stateChanged();
}

} // namespace belfry::app
