#include "app/PlacesPresenter.h"

#include "app/Notifier.h"
#include "app/PlaceReason.h"
#include "app/PlacesPageWords.h"
#include "app/PlacesShown.h"
#include "app/Times.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

QString pathOf(const QString &id, const QString &what = {})
{
    return u"/api/v1/destinations/%1%2"_s.arg(id, what);
}

} // namespace

PlacesPresenter::PlacesPresenter(ServerTalk &server, Executor &gui, QObject *parent)
    : QObject(parent), m_server(server), m_gui(gui)
{
    refresh();
}

PlacesPresenter::~PlacesPresenter() = default;

void PlacesPresenter::see(const PlacesSight &sight)
{
    if (sight == m_known.sight)
        return;
    const bool cameBack = sight.inSight && !m_known.sight.inSight;
    m_known.sight = sight;
    if (cameBack) {
        loadPresets();
        load();
    }
    refresh();
}

void PlacesPresenter::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    if (isLookedAt)
        load();
    else
        m_timer.reset();
}

void PlacesPresenter::load()
{
    if (!m_known.sight.inSight || m_isAsking)
        return;
    m_isAsking = true;
    m_server.ask("GET", u"/api/v1/channels/%1/destinations"_s.arg(m_server.channel()), {},
                 [self = QPointer(this), changes = m_changes](Result<QJsonObject> answer) {
                     if (!self)
                         return;
                     self->m_isAsking = false;
                     if (answer && changes == self->m_changes)
                         self->took(*answer);
                     if (self->m_isLookedAt)
                         self->m_timer = self->m_gui.after(kLookEvery, [self] { self->load(); });
                 });
}

void PlacesPresenter::loadPresets()
{
    m_server.ask("GET", u"/api/v1/destination-presets"_s, {}, [self = QPointer(this)](Result<QJsonObject> answer) {
        if (!self || !answer)
            return;
        self->m_known.presets.clear();
        for (const QJsonValue &value : (*answer)[u"items"].toArray()) {
            const QJsonObject preset = value.toObject();
            self->m_known.presets.push_back({.id = preset[u"id"].toString(),
                                             .name = preset[u"name"].toString(),
                                             .address = preset[u"address"].toString(),
                                             .rules = PlacesPageWords::rules(preset)});
        }
        self->refresh();
    });
}

void PlacesPresenter::took(const QJsonObject &list)
{
    m_known.kept.clear();
    for (const QJsonValue &value : list[u"items"].toArray()) {
        KeptPlace kept = KeptPlace::from(value.toObject());
        if (!m_removing || m_removing->place.id != kept.id)
            m_known.kept.push_back(std::move(kept));
    }
    m_known.isLoaded = true;
    // Gone elsewhere while it was open here.
    if (m_known.open && !m_known.open->id.isEmpty() && !m_known.find(m_known.open->id))
        m_known.open.reset();
    refresh();
}

void PlacesPresenter::open(const QString &id)
{
    if ((m_known.open && m_known.open->id == id && !id.isEmpty()) || !m_known.find(id))
        return;
    m_known.open = OpenPlace{.id = id, .busy = {}, .message = {}, .session = ++m_sessions};
    refresh();
}

void PlacesPresenter::add()
{
    m_known.open = OpenPlace{.id = {}, .busy = {}, .message = {}, .session = ++m_sessions};
    refresh();
}

void PlacesPresenter::closeEditor()
{
    m_known.open.reset();
    refresh();
}

void PlacesPresenter::save(const PlaceDraft &draft)
{
    saveThen(draft, {});
}

void PlacesPresenter::saveThen(const PlaceDraft &draft, Then then)
{
    if (!m_known.open || !m_known.open->busy.isEmpty())
        return;
    const KeptPlace *kept = m_known.find(m_known.open->id);
    QJsonObject body = kept || m_known.sight.newPlacesOn ? QJsonObject() : QJsonObject{{u"is_on"_s, false}};
    const QString name = draft.name.trimmed(), address = draft.address.trimmed();
    if (!kept || name != kept->name)
        body[u"name"_s] = name;
    if (!kept || draft.preset != kept->preset)
        body[u"preset"_s] = draft.preset;
    if (!address.isEmpty() && (!kept || address != kept->address))
        body[u"address"_s] = address;
    if (!draft.key.empty())
        body[u"key"_s] = QString::fromStdString(draft.key.reveal());
    if (kept && body.isEmpty()) {
        if (then)
            then(kept->id);
        else
            tellEditor(m_known.open->session, tr("Nothing was changed."), Tone::Quiet);
        return;
    }
    const bool isNew = !kept;
    if (kept && (body.contains(u"key"_s) || body.contains(u"address"_s) || body.contains(u"preset"_s)))
        m_known.tried.erase(kept->id); // it was about another one
    const QString id = kept ? kept->id : QString();
    m_known.open->busy = tr("Saving…");
    m_known.open->message.clear();
    refresh();
    ++m_changes;
    const QString path = isNew ? u"/api/v1/channels/%1/destinations"_s.arg(m_server.channel()) : pathOf(id);
    m_server.ask(isNew ? "POST" : "PATCH", path, body,
                 [self = QPointer(this), session = m_known.open->session, isNew, then = std::move(then)](Result<QJsonObject> answer) {
                     if (!self)
                         return;
                     const bool isStill = self->m_known.open && self->m_known.open->session == session;
                     if (isStill)
                         self->m_known.open->busy.clear();
                     if (!answer) {
                         self->tellEditor(session, Notifier::refusal(answer.error()), Tone::NeedsYou);
                         return;
                     }
                     const QString saved = (*answer)[u"id"].toString();
                     if (isStill && isNew)
                         self->m_known.open->id = saved;
                     self->keep(KeptPlace::from(*answer));
                     self->tellEditor(session, self->tr("Saved."), Tone::Good);
                     if (isNew)
                         Q_EMIT self->added(saved);
                     self->load();
                     if (then && isStill)
                         then(saved);
                 });
}

void PlacesPresenter::tryKey(const PlaceDraft &draft)
{
    saveThen(draft, [this](const QString &id) { tryNow(id, u"/try"_s, tr("Trying the key…")); });
}

void PlacesPresenter::sendTest()
{
    if (m_known.open && !m_known.open->id.isEmpty() && m_known.open->busy.isEmpty())
        tryNow(m_known.open->id, u"/test"_s, tr("Sending a test to this place alone…"));
}

void PlacesPresenter::tryNow(const QString &id, const QString &what, const QString &busy)
{
    const quint64 session = m_known.open->session;
    m_known.open->busy = busy;
    m_known.open->message.clear();
    refresh();
    m_server.ask("POST", pathOf(id, what), {}, [self = QPointer(this), session, id, what](Result<QJsonObject> answer) {
        if (!self)
            return;
        if (self->m_known.open && self->m_known.open->session == session)
            self->m_known.open->busy.clear();
        if (answer)
            self->showTrial(id, *answer, what == u"/test");
        else
            self->tellEditor(session, Notifier::refusal(answer.error()), Tone::NeedsYou);
        self->refresh();
    }, ServerTalk::kLong);
}

void PlacesPresenter::showTrial(const QString &id, const QJsonObject &answer, bool wasSent)
{
    const KeptPlace *place = m_known.find(id);
    if (!place)
        return;
    m_known.tried[id] = TriedPlace{.trial = PlacesPageWords::trial(answer, place->name, wasSent),
                                   .isAccepted = answer[u"accepted"].toBool(),
                                   .isKey = PlaceReason::isKey(answer[u"reason"].toString())};
    Q_EMIT tried(id, {.isAccepted = answer[u"accepted"].toBool(),
                      .reason = answer[u"reason"].toString(),
                      .at = toDateTime(m_gui.clock().wall()),
                      .keyMasked = place->keyMasked,
                      .address = place->address});
}

void PlacesPresenter::turn(const QString &id, bool on)
{
    const auto place = std::find_if(m_known.kept.begin(), m_known.kept.end(), [&](const KeptPlace &kept) { return kept.id == id; });
    if (place == m_known.kept.end() || place->isOn == on)
        return;
    if (!m_known.sight.inSight) {
        tell(tr("The server is out of sight: nothing was switched."));
        return;
    }
    place->isOn = on;
    ++m_changes;
    m_known.message.clear();
    refresh();
    sendSwitch(id, on);
}

// One after the other: what was pressed last is what holds.
void PlacesPresenter::sendSwitch(const QString &id, bool on)
{
    const auto [under, isFirst] = m_switching.try_emplace(id);
    if (!isFirst) {
        under->second = on;
        return;
    }
    m_server.ask("PUT", pathOf(id, u"/switch"_s), {{u"is_on"_s, on}}, [self = QPointer(this), id](Result<QJsonObject> answer) {
        if (!self)
            return;
        ++self->m_changes;
        const std::optional<bool> next = self->m_switching.extract(id).mapped();
        if (!answer && answer.error().code != ErrorCode::NotFound)
            self->tell(Notifier::refusal(answer.error()));
        if (next)
            self->sendSwitch(id, *next);
        else
            self->load(); // as it really is
    });
}

void PlacesPresenter::move(const QString &id, int row)
{
    const auto from = std::find_if(m_known.kept.begin(), m_known.kept.end(), [&](const KeptPlace &kept) { return kept.id == id; });
    if (from == m_known.kept.end())
        return;
    const auto to = m_known.kept.begin() + std::clamp<std::ptrdiff_t>(row, 0, std::ssize(m_known.kept) - 1);
    if (from == to)
        return;
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    ++m_changes;
    refresh();
    QJsonArray order;
    for (const KeptPlace &kept : m_known.kept)
        order.append(kept.id);
    if (m_removing)
        order.append(m_removing->place.id);
    m_server.ask("PUT", u"/api/v1/channels/%1/destinations/order"_s.arg(m_server.channel()), {{u"order"_s, order}},
                 [self = QPointer(this)](Result<QJsonObject> answer) {
                     if (!self)
                         return;
                     ++self->m_changes;
                     if (!answer)
                         self->tell(Notifier::refusal(answer.error()));
                     self->load();
                 });
}

void PlacesPresenter::remove(const QString &id)
{
    const KeptPlace *found = m_known.find(id);
    if (!found)
        return;
    if (!m_known.sight.inSight) {
        tell(tr("The server is out of sight: nothing was removed."));
        return;
    }
    const KeptPlace place = *found; // the list may change
    if (m_removing)
        finishRemoval();
    m_removing.emplace(Removing{place, m_gui.after(kUndoTime, [this] { finishRemoval(); })});
    std::erase_if(m_known.kept, [&](const KeptPlace &kept) { return kept.id == place.id; });
    if (m_known.open && m_known.open->id == place.id)
        m_known.open.reset();
    m_known.message.clear();
    ++m_changes;
    if (place.isOn)
        sendSwitch(place.id, false);
    refresh();
}

void PlacesPresenter::undoRemove()
{
    if (!m_removing)
        return;
    const KeptPlace place = m_removing->place;
    m_removing.reset();
    ++m_changes;
    if (place.isOn)
        sendSwitch(place.id, true);
    else
        load();
    refresh();
}

void PlacesPresenter::finishRemoval()
{
    const KeptPlace place = m_removing->place;
    m_removing.reset();
    refresh();
    m_server.ask("DELETE", pathOf(place.id), {}, [self = QPointer(this), place](Result<QJsonObject> answer) {
        if (!self)
            return;
        ++self->m_changes;
        if (!answer && answer.error().code != ErrorCode::NotFound)
            self->tell(self->tr("%1 was switched off, but not removed. %2").arg(place.name, Notifier::refusal(answer.error())));
        self->load();
    });
}

void PlacesPresenter::tell(const QString &message)
{
    m_known.message = message;
    refresh();
}

void PlacesPresenter::tellEditor(quint64 session, const QString &message, Tone tone)
{
    if (m_known.open && m_known.open->session == session) {
        m_known.open->message = message;
        m_known.open->messageTone = tone;
    }
    refresh();
}

void PlacesPresenter::keep(KeptPlace kept)
{
    const auto at = std::find_if(m_known.kept.begin(), m_known.kept.end(), [&](const KeptPlace &one) { return one.id == kept.id; });
    if (at == m_known.kept.end())
        m_known.kept.push_back(std::move(kept));
    else
        *at = std::move(kept);
}

void PlacesPresenter::refresh()
{
    m_known.removedName = m_removing ? m_removing->place.name : QString();
    PlacesState next = PlacesShown::of(m_known);
    if (next == m_state)
        return;
    m_state = std::move(next);
    Q_EMIT stateChanged();
}

} // namespace belfry::app
