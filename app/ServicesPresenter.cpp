#include "app/ServicesPresenter.h"

#include "app/Notifier.h"
#include "app/Times.h"

#include <QLocale>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

QString pathOf(const QString &service, const QString &what = {})
{
    return u"/api/v1/services/%1%2"_s.arg(service, what);
}

QDate mondayOf(const QDate &date)
{
    return date.addDays(1 - date.dayOfWeek());
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

} // namespace

ServicesPresenter::ServicesPresenter(ServerTalk &server, Executor &gui, QObject *parent)
    : QObject(parent), m_server(server), m_gui(gui), m_zone(QString::fromLatin1(QTimeZone::systemTimeZoneId()))
{
    m_monday = mondayOf(now().toLocalTime().date());
    tick();
}

ServicesPresenter::~ServicesPresenter() = default;

QDateTime ServicesPresenter::now() const
{
    return toDateTime(m_gui.clock().wall());
}

void ServicesPresenter::tick()
{
    refresh();
    m_timer = m_gui.after(kTick, [this] { tick(); });
}

void ServicesPresenter::setInSight(bool inSight)
{
    if (std::exchange(m_isInSight, inSight) != inSight && inSight)
        load();
}

void ServicesPresenter::setTimeZone(const QString &zone)
{
    if (!zone.isEmpty() && zone != u"UTC") // UTC is what a channel has that nobody has set
        m_zone = zone;
}

void ServicesPresenter::load()
{
    if (!m_isInSight)
        return;
    loadPlaces();
    m_server.ask("GET", u"/api/v1/channels/%1/services?limit=200"_s.arg(m_server.channel()), {},
                 [self = QPointer(this), load = ++m_loads](Result<QJsonObject> answer) {
                     if (self && answer && load == self->m_loads)
                         self->tookServices(*answer);
                 });
}

void ServicesPresenter::loadPlaces()
{
    m_server.ask("GET", u"/api/v1/channels/%1/destinations"_s.arg(m_server.channel()), {}, [self = QPointer(this)](Result<QJsonObject> answer) {
        if (!self || !answer)
            return;
        self->m_places.clear();
        for (const QJsonValue &place : (*answer)[u"items"].toArray())
            self->m_places.push_back({place[u"id"].toString(), place[u"name"].toString()});
        self->refresh();
    });
}

void ServicesPresenter::tookServices(const QJsonObject &list)
{
    m_services.clear();
    for (const QJsonValue &value : list[u"items"].toArray()) {
        PlannedService service = serviceFrom(value.toObject());
        if (!m_removing || m_removing->id != service.id)
            m_services.push_back(std::move(service));
    }
    std::erase_if(m_days, [this](const auto &its) { return !find(its.first); });
    m_isLoaded = true;
    if (m_editing && !m_editing->id.isEmpty() && !find(m_editing->id))
        m_editing.reset();
    loadDays();
    refresh();
}

void ServicesPresenter::loadDays()
{
    // The week that is shown and what comes, whichever is earlier and later.
    const QDateTime here = now().toLocalTime();
    const QDate first = std::min(m_monday, mondayOf(here.date()));
    const QDate last = std::max(m_monday.addDays(7), here.date().addDays(7 * kListWeeks));
    const QString span = u"/occurrences?from=%1&to=%2"_s.arg(stamp(first.startOfDay()), stamp(std::min(last, first.addDays(399)).startOfDay()));
    for (const PlannedService &service : m_services) {
        m_server.ask("GET", pathOf(service.id, span), {}, [self = QPointer(this), id = service.id, load = m_loads](Result<QJsonObject> answer) {
            if (!self || !answer || load != self->m_loads)
                return;
            std::vector<PlannedDay> &days = self->m_days[id];
            days.clear();
            for (const QJsonValue &day : (*answer)[u"items"].toArray())
                days.push_back(dayFrom(day.toObject()));
            self->refresh();
        });
    }
}

void ServicesPresenter::showWeek(bool isWeek)
{
    m_isWeek = isWeek;
    refresh();
}

void ServicesPresenter::step(int weeks)
{
    showWeekOf(m_monday.addDays(7 * weeks));
}

void ServicesPresenter::showWeekOf(const QDate &date)
{
    m_monday = mondayOf(date.isValid() ? date : now().toLocalTime().date());
    ++m_loads;
    loadDays();
    refresh();
}

ServiceDraft ServicesPresenter::draftOf(const PlannedService &service, const QString &dayName, bool isOneDay) const
{
    ServiceDraft draft = service.plan;
    const PlannedDay *day = isOneDay ? findDay(service.id, dayName) : nullptr;
    if (day) {
        draft.title = day->title;
        draft.date = day->startsLocal.date();
        draft.time = day->startsLocal.time();
        draft.minutes = static_cast<int>(day->startsAt.secsTo(day->endsAt) / 60);
    }
    return draft;
}

void ServicesPresenter::open(const QString &id, const QString &day)
{
    const PlannedService *service = find(id);
    if (!service || (m_editing && m_editing->id == id && m_editing->day == day))
        return;
    m_editing = Editing{.id = id, .day = day, .draft = draftOf(*service, day, false), .busy = {}, .message = {},
                        .session = ++m_sessions, .version = ++m_versions};
    openTasks();
    refresh();
}

void ServicesPresenter::add()
{
    QDate sunday = now().toLocalTime().date();
    sunday = sunday.addDays(7 - sunday.dayOfWeek());
    if (m_monday > sunday)
        sunday = m_monday.addDays(6);
    ServiceDraft draft{.title = tr("Sunday worship"), .date = sunday, .time = QTime(10, 0), .timeZone = m_zone};
    draft.repeat = {.kind = RepeatRule::Kind::Weekly, .days = {7}};
    m_editing = Editing{.id = {}, .day = {}, .draft = std::move(draft), .busy = {}, .message = {},
                        .session = ++m_sessions, .version = ++m_versions};
    refresh();
}

void ServicesPresenter::closeEditor()
{
    m_editing.reset();
    refresh();
}

void ServicesPresenter::editOneDay(bool isOneDay)
{
    const PlannedService *service = m_editing ? find(m_editing->id) : nullptr;
    if (!service || m_editing->day.isEmpty() || m_editing->isOneDay == isOneDay)
        return;
    m_editing->isOneDay = isOneDay;
    m_editing->draft = draftOf(*service, m_editing->day, isOneDay);
    m_editing->version = ++m_versions;
    refresh();
}

void ServicesPresenter::draftChanged(const ServiceDraft &draft)
{
    if (!m_editing)
        return;
    m_editing->draft = draft;
    refresh();
}

void ServicesPresenter::save(const ServiceDraft &draft)
{
    if (!m_editing || !m_editing->busy.isEmpty())
        return;
    m_editing->draft = draft;
    const PlannedService *service = find(m_editing->id);
    const quint64 session = m_editing->session;
    const auto taken = [self = QPointer(this), session, isNew = !service](Result<QJsonObject> answer) {
        if (self)
            self->tookSaved(session, answer, isNew);
    };
    if (!service) {
        m_editing->busy = tr("Saving…");
        refresh();
        m_server.ask("POST", u"/api/v1/channels/%1/services"_s.arg(m_server.channel()), toJson(draft), taken);
        return;
    }
    const ServiceDraft before = draftOf(*service, m_editing->day, m_editing->isOneDay);
    const QJsonObject changes = m_editing->isOneDay ? dayChangesOf(before, draft) : changesOf(before, draft);
    if (changes.isEmpty()) {
        tellEditor(session, tr("Nothing was changed."), Tone::Quiet);
        return;
    }
    m_editing->busy = tr("Saving…");
    refresh();
    const QString path = m_editing->isOneDay ? pathOf(service->id, u"/occurrences/"_s + m_editing->day) : pathOf(service->id);
    m_server.ask("PATCH", path, changes, taken);
}

void ServicesPresenter::tookSaved(quint64 session, const Result<QJsonObject> &answer, bool isNew)
{
    const bool isStill = m_editing && m_editing->session == session;
    if (isStill)
        m_editing->busy.clear();
    if (!answer) {
        tellEditor(session, Notifier::refusal(answer.error()), Tone::NeedsYou);
        return;
    }
    if (isNew) {
        const PlannedService made = serviceFrom(*answer);
        m_services.push_back(made);
        if (isStill) {
            m_editing->id = made.id;
            m_editing->day = made.plan.date.toString(Qt::ISODate);
            openTasks();
        }
    } else if (isStill && !m_editing->isOneDay) {
        for (PlannedService &service : m_services)
            if (service.id == m_editing->id)
                service = serviceFrom(*answer);
    }
    tellEditor(session, tr("Saved."), Tone::Good);
    load();
}

void ServicesPresenter::askOfDay(const QByteArray &verb, const QJsonObject &body)
{
    if (!m_editing || m_editing->id.isEmpty() || m_editing->day.isEmpty())
        return;
    m_server.ask(verb, pathOf(m_editing->id, u"/occurrences/"_s + m_editing->day), body,
                 [self = QPointer(this), session = m_editing->session](Result<QJsonObject> answer) {
                     if (!self)
                         return;
                     if (!answer)
                         self->tellEditor(session, Notifier::refusal(answer.error()), Tone::NeedsYou);
                     self->load();
                 });
}

void ServicesPresenter::leaveOut(bool isLeftOut)
{
    askOfDay("PATCH", {{u"skipped"_s, isLeftOut}});
}

void ServicesPresenter::asPlanned()
{
    askOfDay("DELETE", {});
    if (m_editing && m_editing->isOneDay)
        editOneDay(false);
}

void ServicesPresenter::remove()
{
    const PlannedService *service = m_editing ? find(m_editing->id) : nullptr;
    if (!service)
        return;
    if (!m_isInSight) {
        tellEditor(m_editing->session, tr("The server is out of sight: nothing was removed."), Tone::NeedsYou);
        return;
    }
    const QString id = service->id, title = service->plan.title; // the plan may change
    if (m_removing)
        finishRemoval();
    m_removing.emplace(Removing{id, title, m_gui.after(kUndoTime, [this] { finishRemoval(); })});
    m_days.erase(m_removing->id);
    std::erase_if(m_services, [this](const PlannedService &one) { return one.id == m_removing->id; });
    m_editing.reset();
    refresh();
}

void ServicesPresenter::undoRemove()
{
    m_removing.reset();
    load();
    refresh();
}

void ServicesPresenter::finishRemoval()
{
    const QString id = m_removing->id, name = m_removing->name;
    m_removing.reset();
    refresh();
    m_server.ask("DELETE", pathOf(id), {}, [self = QPointer(this), name](Result<QJsonObject> answer) {
        if (!self)
            return;
        if (!answer && answer.error().code != ErrorCode::NotFound)
            self->m_message = self->tr("%1 was not removed. %2").arg(name, Notifier::refusal(answer.error()));
        self->load();
        self->refresh();
    });
}

void ServicesPresenter::openTasks()
{
    m_editing->tasks = std::make_unique<ServiceTasks>(
        m_server, m_editing->id, m_editing->day, [this] { refresh(); },
        [this, session = m_editing->session](const QString &sentence) { tellEditor(session, sentence, Tone::NeedsYou); });
    m_editing->tasks->load();
}

ServiceTasks *ServicesPresenter::tasks()
{
    return m_editing ? m_editing->tasks.get() : nullptr;
}

void ServicesPresenter::happened(const QString &event, const QJsonObject &data)
{
    if (!event.startsWith(u"service.") && event != u"checklist.changed")
        return;
    const QString title = data[u"title"].toString();
    const QString service = data[u"service"].toString(), day = data[u"occurrence"].toString();
    // A service that people start by hand is announced to who follows the channel, not to them.
    const PlannedService *planned = find(service);
    const bool isForOthers = event == u"service.soon" && planned && planned->plan.goesLive == GoesLive::ByHand;
    if (const QString words = ServiceWords::reminder(event, dayFrom(data)); !words.isEmpty() && !isForOthers) {
        Q_EMIT attentionWanted(title, words);
        Q_EMIT reminded(title, words);
    }
    const bool isOver = event == u"service.over_time", isEnding = event == u"service.ending";
    if ((isOver || isEnding) && m_askedAbout.insert(service + day + event).second) {
        m_overTime = OverTime{.service = service, .day = day, .title = isOver ? tr("%1 runs over").arg(title) : tr("%1 ends soon").arg(title),
                              .text = isOver ? tr("Its planned end has passed. It stays on air until you end it.")
                                             : tr("It ends by itself at %1. While there is sound it goes on a little longer.")
                                                   .arg(ServiceWords::clock(dayFrom(data).endsAt.toLocalTime().time()))};
        Q_EMIT attentionWanted(m_overTime->title, m_overTime->text);
    }
    if (event == u"service.ended")
        m_overTime.reset();
    if (event == u"checklist.changed") {
        if (m_editing && m_editing->tasks)
            m_editing->tasks->load();
    } else {
        load();
    }
    refresh();
}

void ServicesPresenter::extend(int minutes)
{
    if (!m_overTime)
        return;
    const OverTime asked = *m_overTime;
    m_overTime.reset();
    refresh();
    m_server.ask("POST", pathOf(asked.service, u"/occurrences/%1/extend"_s.arg(asked.day)), {{u"minutes"_s, minutes}},
                 [self = QPointer(this), asked](Result<QJsonObject> answer) {
                     if (!self)
                         return;
                     if (!answer) { // asked where it was answered: what was wanted has not come about
                         self->m_overTime = asked;
                         self->m_overTime->text = Notifier::refusal(answer.error());
                     }
                     // It may be said again once the new end is near.
                     for (const char *event : {"service.over_time", "service.ending"})
                         self->m_askedAbout.erase(asked.service + asked.day + QString::fromLatin1(event));
                     self->load();
                     self->refresh();
                 });
}

void ServicesPresenter::letBe()
{
    m_overTime.reset();
    refresh();
}

const PlannedService *ServicesPresenter::find(const QString &id) const
{
    const auto found = std::find_if(m_services.begin(), m_services.end(), [&](const auto &one) { return one.id == id; });
    return found == m_services.end() ? nullptr : &*found;
}

const PlannedDay *ServicesPresenter::findDay(const QString &service, const QString &day) const
{
    const auto its = m_days.find(service);
    if (its == m_days.end())
        return nullptr;
    const auto found = std::find_if(its->second.begin(), its->second.end(), [&](const auto &one) { return one.day == day; });
    return found == its->second.end() ? nullptr : &*found;
}

const PlannedDay *ServicesPresenter::nextDay() const
{
    const PlannedDay *next = nullptr;
    for (const auto &[service, days] : m_days)
        for (const PlannedDay &day : days)
            if (!day.isSkipped && day.startsAt > now() && (!next || day.startsAt < next->startsAt))
                next = &day;
    return next;
}

std::vector<PlannedDay> ServicesPresenter::shownDays() const
{
    const QDateTime from = m_isWeek ? m_monday.startOfDay() : now();
    const QDateTime to = m_isWeek ? m_monday.addDays(7).startOfDay() : now().addDays(7 * kListWeeks);
    std::vector<PlannedDay> shown;
    for (const auto &[service, days] : m_days)
        for (const PlannedDay &day : days)
            if (day.endsAt > from && day.startsAt < to)
                shown.push_back(day);
    std::stable_sort(shown.begin(), shown.end(), [](const auto &a, const auto &b) { return a.startsAt < b.startsAt; });
    return shown;
}

void ServicesPresenter::tellEditor(quint64 session, const QString &message, Tone tone)
{
    if (m_editing && m_editing->session == session) {
        m_editing->message = message;
        m_editing->messageTone = tone;
    }
    refresh();
}

QString ServicesPresenter::conflictOf(const Editing &editing) const
{
    const auto own = m_days.find(editing.id);
    const std::vector<PlannedDay> mine = daysOf(editing.draft, own == m_days.end() || editing.isOneDay ? std::vector<PlannedDay>() : own->second);
    for (const auto &[service, days] : m_days)
        if (service != editing.id)
            if (const QString words = ServiceWords::conflict(mine, days); !words.isEmpty())
                return words;
    return {};
}

std::optional<ServiceEditorState> ServicesPresenter::editorNow() const
{
    if (!m_editing)
        return std::nullopt;
    ServiceEditorState editor{.id = m_editing->id, .day = m_editing->day, .isOneDay = m_editing->isOneDay, .draft = m_editing->draft,
                              .tasks = m_editing->tasks ? m_editing->tasks->tasks() : std::vector<ServiceTask>(), .busy = m_editing->busy, .message = m_editing->message,
                              .messageTone = m_editing->messageTone, .version = m_editing->version};
    const QDate date = QDate::fromString(m_editing->day, Qt::ISODate);
    if (date.isValid())
        editor.dayWord = QLocale().toString(date, tr("dddd, d MMMM", "weekday, day and month"));
    if (const PlannedDay *day = findDay(m_editing->id, m_editing->day)) {
        editor.isSkipped = day->isSkipped;
        editor.isChanged = day->isChanged;
    }
    editor.timeNote = ServiceWords::timeNote(m_editing->draft.date, m_editing->draft.time, m_editing->draft.timeZone);
    editor.conflict = conflictOf(*m_editing);
    return editor;
}

void ServicesPresenter::refresh()
{
    ServicesState next{.isLoaded = m_isLoaded, .isWeek = m_isWeek, .weekStart = m_monday, .weekWord = ServiceWords::weekWord(m_monday),
                       .places = m_places, .message = m_message, .overTime = m_overTime};
    const std::vector<PlannedDay> days = shownDays();
    for (const PlannedDay &day : days)
        next.rows.push_back(ServiceWords::row(day, find(day.service), days, now()));
    if (const PlannedDay *day = nextDay()) {
        next.next = ServiceWords::next(*day, now());
        next.countdownTo = day->startsAt;
    }
    next.editor = editorNow();
    if (m_removing)
        next.removedName = m_removing->name;
    if (next == m_state)
        return;
    m_state = std::move(next);
    Q_EMIT stateChanged();
}

} // namespace belfry::app
