#include "app/PlacesPresenter.h"

#include "app/PlacesWords.h"

#include <QJsonArray>
#include <QLocale>
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
    if (sight == m_sight)
        return;
    const bool cameBack = sight.inSight && !m_sight.inSight;
    m_sight = sight;
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
    if (!m_sight.inSight || m_isAsking)
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
        self->m_presets.clear();
        for (const QJsonValue &value : (*answer)[u"items"].toArray()) {
            const QJsonObject preset = value.toObject();
            self->m_presets.push_back({.id = preset[u"id"].toString(),
                                       .name = preset[u"name"].toString(),
                                       .address = preset[u"address"].toString(),
                                       .rules = PlacesWords::rules(preset)});
        }
        self->refresh();
    });
}

void PlacesPresenter::took(const QJsonObject &list)
{
    m_kept.clear();
    for (const QJsonValue &value : list[u"items"].toArray()) {
        Kept kept = keptFrom(value.toObject());
        if (!m_removing || m_removing->place.id != kept.id)
            m_kept.push_back(std::move(kept));
    }
    m_isLoaded = true;
    // Gone elsewhere while it was open here.
    if (m_editing && !m_editing->id.isEmpty() && !find(m_editing->id))
        m_editing.reset();
    refresh();
}

void PlacesPresenter::open(const QString &id)
{
    if ((m_editing && m_editing->id == id && !id.isEmpty()) || !find(id))
        return;
    m_editing = Editing{.id = id, .busy = {}, .message = {}, .session = ++m_sessions};
    refresh();
}

void PlacesPresenter::add()
{
    m_editing = Editing{.id = {}, .busy = {}, .message = {}, .session = ++m_sessions};
    refresh();
}

void PlacesPresenter::closeEditor()
{
    m_editing.reset();
    refresh();
}

void PlacesPresenter::save(const PlaceDraft &draft)
{
    saveThen(draft, {});
}

void PlacesPresenter::saveThen(const PlaceDraft &draft, Then then)
{
    if (!m_editing || !m_editing->busy.isEmpty())
        return;
    const Kept *kept = find(m_editing->id);
    QJsonObject body = kept || m_sight.newPlacesOn ? QJsonObject() : QJsonObject{{u"is_on"_s, false}};
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
            tellEditor(m_editing->session, tr("Nothing was changed."), Tone::Quiet);
        return;
    }
    const bool isNew = !kept;
    if (kept && (body.contains(u"key"_s) || body.contains(u"address"_s) || body.contains(u"preset"_s)))
        m_tried.erase(kept->id); // it was about another one
    const QString id = kept ? kept->id : QString();
    m_editing->busy = tr("Saving…");
    m_editing->message.clear();
    refresh();
    ++m_changes;
    const QString path = isNew ? u"/api/v1/channels/%1/destinations"_s.arg(m_server.channel()) : pathOf(id);
    m_server.ask(isNew ? "POST" : "PATCH", path, body,
                 [self = QPointer(this), session = m_editing->session, isNew, then = std::move(then)](Result<QJsonObject> answer) {
                     if (!self)
                         return;
                     const bool isStill = self->m_editing && self->m_editing->session == session;
                     if (isStill)
                         self->m_editing->busy.clear();
                     if (!answer) {
                         self->tellEditor(session, PlacesWords::sentence(answer.error()), Tone::NeedsYou);
                         return;
                     }
                     const QString saved = (*answer)[u"id"].toString();
                     if (isStill && isNew)
                         self->m_editing->id = saved;
                     self->keep(keptFrom(*answer));
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
    if (m_editing && !m_editing->id.isEmpty() && m_editing->busy.isEmpty())
        tryNow(m_editing->id, u"/test"_s, tr("Sending a test to this place alone…"));
}

void PlacesPresenter::tryNow(const QString &id, const QString &what, const QString &busy)
{
    const quint64 session = m_editing->session;
    m_editing->busy = busy;
    m_editing->message.clear();
    refresh();
    m_server.ask("POST", pathOf(id, what), {}, [self = QPointer(this), session, id, what](Result<QJsonObject> answer) {
        if (!self)
            return;
        if (self->m_editing && self->m_editing->session == session)
            self->m_editing->busy.clear();
        if (answer)
            self->showTrial(id, *answer, what == u"/test");
        else
            self->tellEditor(session, PlacesWords::sentence(answer.error()), Tone::NeedsYou);
        self->refresh();
    }, ServerTalk::kLong);
}

void PlacesPresenter::showTrial(const QString &id, const QJsonObject &answer, bool wasSent)
{
    const Kept *place = find(id);
    if (!place)
        return;
    m_tried[id] = Tried{.trial = PlacesWords::trial(answer, place->name, wasSent),
                        .isAccepted = answer[u"accepted"].toBool(),
                        .isKey = answer[u"reason"].toString().contains(u"key"),
                        .at = now()};
}

void PlacesPresenter::turn(const QString &id, bool on)
{
    const auto place = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.id == id; });
    if (place == m_kept.end() || place->isOn == on)
        return;
    if (!m_sight.inSight) {
        tell(tr("The server is out of sight: nothing was switched."));
        return;
    }
    place->isOn = on;
    ++m_changes;
    m_message.clear();
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
            self->tell(PlacesWords::sentence(answer.error()));
        if (next)
            self->sendSwitch(id, *next);
        else
            self->load(); // as it really is
    });
}

void PlacesPresenter::move(const QString &id, int row)
{
    const auto from = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.id == id; });
    if (from == m_kept.end())
        return;
    const auto to = m_kept.begin() + std::clamp<std::ptrdiff_t>(row, 0, std::ssize(m_kept) - 1);
    if (from == to)
        return;
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    ++m_changes;
    refresh();
    QJsonArray order;
    for (const Kept &kept : m_kept)
        order.append(kept.id);
    if (m_removing)
        order.append(m_removing->place.id);
    m_server.ask("PUT", u"/api/v1/channels/%1/destinations/order"_s.arg(m_server.channel()), {{u"order"_s, order}},
                 [self = QPointer(this)](Result<QJsonObject> answer) {
                     if (!self)
                         return;
                     ++self->m_changes;
                     if (!answer)
                         self->tell(PlacesWords::sentence(answer.error()));
                     self->load();
                 });
}

void PlacesPresenter::remove(const QString &id)
{
    const Kept *found = find(id);
    if (!found)
        return;
    if (!m_sight.inSight) {
        tell(tr("The server is out of sight: nothing was removed."));
        return;
    }
    const Kept place = *found; // the list may change
    if (m_removing)
        finishRemoval();
    m_removing.emplace(Removing{place, m_gui.after(kUndoTime, [this] { finishRemoval(); })});
    std::erase_if(m_kept, [&](const Kept &kept) { return kept.id == place.id; });
    if (m_editing && m_editing->id == place.id)
        m_editing.reset();
    m_message.clear();
    ++m_changes;
    if (place.isOn)
        sendSwitch(place.id, false);
    refresh();
}

void PlacesPresenter::undoRemove()
{
    if (!m_removing)
        return;
    const Kept place = m_removing->place;
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
    const Kept place = m_removing->place;
    m_removing.reset();
    refresh();
    m_server.ask("DELETE", pathOf(place.id), {}, [self = QPointer(this), place](Result<QJsonObject> answer) {
        if (!self)
            return;
        ++self->m_changes;
        if (!answer && answer.error().code != ErrorCode::NotFound)
            self->tell(self->tr("%1 was switched off, but not removed. %2").arg(place.name, PlacesWords::sentence(answer.error())));
        self->load();
    });
}

void PlacesPresenter::tell(const QString &message)
{
    m_message = message;
    refresh();
}

void PlacesPresenter::tellEditor(quint64 session, const QString &message, Tone tone)
{
    if (m_editing && m_editing->session == session) {
        m_editing->message = message;
        m_editing->messageTone = tone;
    }
    refresh();
}

void PlacesPresenter::keep(Kept kept)
{
    const auto at = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &one) { return one.id == kept.id; });
    if (at == m_kept.end())
        m_kept.push_back(std::move(kept));
    else
        *at = std::move(kept);
}

PlacesPresenter::Kept PlacesPresenter::keptFrom(const QJsonObject &place)
{
    return {.id = place[u"id"].toString(),
            .name = place[u"name"].toString(),
            .preset = place[u"preset"].toString(),
            .address = place[u"address"].toString(),
            .keyMasked = place[u"key"].toString(),
            .isOn = place[u"is_on"].toBool(),
            .madeAt = QDateTime::fromString(place[u"made_at"].toString(), Qt::ISODateWithMs),
            .relay = place[u"relay"].toObject()};
}

const PlacesPresenter::Kept *PlacesPresenter::find(const QString &id) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.id == id; });
    return found == m_kept.end() ? nullptr : &*found;
}

QDateTime PlacesPresenter::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_gui.clock().wall().time_since_epoch().count(), Qt::UTC);
}

PlaceRow PlacesPresenter::webRow() const
{
    PlaceRow row{.id = u"web"_s, .preset = u"web"_s, .badge = PlacesWords::badge(u"web"_s), .name = tr("Our web page"), .isFixed = true};
    row.line = m_sight.page.isEmpty() ? tr("always on") : tr("%1 · always on").arg(m_sight.page);
    row.note = m_sight.picture;
    row.pill = !m_sight.inSight ? tr("Unknown") : m_sight.isOnAir ? tr("Good") : tr("Ready");
    row.pillTone = m_sight.inSight ? Tone::Good : Tone::Quiet;
    return row;
}

PlaceRow PlacesPresenter::rowOf(const Kept &place) const
{
    PlaceRow row{.id = place.id, .preset = place.preset, .badge = PlacesWords::badge(place.preset), .name = place.name, .isOn = place.isOn};
    const QString key = PlacesWords::keyEnds(place.keyMasked);
    const bool hasOwnAddress = std::none_of(m_presets.begin(), m_presets.end(),
                                            [&](const PlacePreset &preset) { return preset.address == place.address; });
    row.line = key.isEmpty() ? place.address : hasOwnAddress ? u"%1 · %2"_s.arg(place.address, key) : key;
    if (place.madeAt.isValid())
        row.note = tr("since %1").arg(QLocale().toString(place.madeAt.toLocalTime().date(), tr("d MMM", "day and month")));
    setPill(row, place);
    return row;
}

void PlacesPresenter::setPill(PlaceRow &row, const Kept &place) const
{
    const auto say = [&row](Tone tone, const QString &word) {
        row.pillTone = tone;
        row.pill = word;
    };
    const QString state = place.isOn ? place.relay[u"state"].toString() : u"off"_s;
    if (state == u"live") {
        row.note = tr("%1 kb/s").arg(QLocale().toString(place.relay[u"kbps"].toInteger()));
        return say(Tone::Good, tr("Good"));
    }
    if (state == u"unsteady")
        return say(Tone::NeedsYou, tr("Unsteady"));
    if (state == u"refused")
        return say(Tone::NeedsYou, tr("Key refused"));
    if (state == u"retrying")
        return say(Tone::NeedsYou, tr("Trying again"));
    if (state == u"connecting" || state == u"handshaking" || state == u"publishing")
        return say(Tone::Quiet, tr("Connecting"));
    if (place.isOn && !toDoOf(place).isEmpty())
        return say(Tone::NeedsYou, tr("Needs you"));
    const auto tried = m_tried.find(place.id);
    if (tried == m_tried.end())
        return say(Tone::Quiet, place.preset == u"srt" ? tr("Ready") : tr("Not tested"));
    if (tried->second.isAccepted)
        return say(Tone::Good, tr("Key works"));
    say(Tone::NeedsYou, tried->second.isKey ? tr("Key refused") : tr("No way through"));
}

QStringList PlacesPresenter::toDoOf(const Kept &place) const
{
    QStringList all;
    for (const model::Finding &finding : m_sight.findings) {
        if (finding.about != "destinations/" + place.id.toStdString())
            continue;
        if (const QString text = PlacesWords::toDo(finding, place.name); !text.isEmpty())
            all << text;
    }
    return all;
}

std::optional<PlaceEditorState> PlacesPresenter::editorNow() const
{
    if (!m_editing)
        return std::nullopt;
    PlaceEditorState editor{.id = m_editing->id, .busy = m_editing->busy, .message = m_editing->message, .messageTone = m_editing->messageTone};
    const Kept *place = find(m_editing->id);
    if (!place) {
        editor.title = tr("A new place");
        editor.preset = m_presets.empty() ? QString() : m_presets.front().id;
        editor.name = m_presets.empty() ? QString() : m_presets.front().name;
        editor.canTry = editor.busy.isEmpty();
        editor.whyNoTest = tr("Save it first.");
        return editor;
    }
    editor.title = editor.name = place->name;
    editor.preset = place->preset;
    editor.address = place->address;
    editor.keyMasked = place->keyMasked;
    if (const auto tried = m_tried.find(place->id); tried != m_tried.end())
        editor.trial = tried->second.trial;
    editor.toDo = toDoOf(*place);
    const bool isCarried = place->isOn && m_sight.isOnAir;
    editor.canTry = editor.busy.isEmpty() && !isCarried && place->preset != u"srt";
    if (isCarried)
        editor.whyNoTest = tr("It is on air: its state says how it does.");
    else if (!m_sight.pictureArrives)
        editor.whyNoTest = tr("A test needs a picture: start the stream in OBS first.");
    editor.canSendTest = editor.busy.isEmpty() && editor.whyNoTest.isEmpty();
    return editor;
}

void PlacesPresenter::refresh()
{
    PlacesState next{.isLoaded = m_isLoaded, .presets = m_presets, .message = m_message};
    next.rows.push_back(webRow());
    for (const Kept &place : m_kept)
        next.rows.push_back(rowOf(place));
    next.editor = editorNow();
    if (m_removing)
        next.removedName = m_removing->place.name;
    if (next == m_state)
        return;
    m_state = std::move(next);
    Q_EMIT stateChanged();
}

} // namespace belfry::app
