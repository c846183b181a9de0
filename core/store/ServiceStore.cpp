#include "store/ServiceStore.h"

#include "model/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace belfry::store {
namespace {

using model::localDateFrom;
using model::localTimeFrom;

constexpr std::string_view kColumns = "id, channel, title, description, category, time_zone, starts_local, minutes, recurrence, "
                                      "lead_minutes, go_live, end_automatically, links, slate, made_at, revision, last_at";

std::string linksText(const std::vector<model::Link> &links)
{
    QJsonArray list;
    for (const model::Link &link : links)
        list.append(QJsonArray{model::textValue(link.title), model::textValue(link.url)});
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<model::Link> linksFrom(const std::string &text)
{
    std::vector<model::Link> links;
    const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString(text)).array();
    for (const QJsonValue &one : list)
        links.push_back({model::toUtf8(one.toArray().at(0).toString()), model::toUtf8(one.toArray().at(1).toString())});
    return links;
}

model::GoLiveBy goLiveFrom(const std::string &word)
{
    for (const auto by : {model::GoLiveBy::Remind, model::GoLiveBy::Automatic}) {
        if (name(by) == word)
            return by;
    }
    return model::GoLiveBy::Manual;
}

model::Service serviceOf(const Row &row)
{
    model::Service service;
    service.id = textIn(row[0]);
    service.channel = textIn(row[1]);
    service.title = textIn(row[2]);
    service.description = textIn(row[3]);
    service.category = textIn(row[4]);
    service.timeZone = textIn(row[5]);
    service.startsLocal = localTimeFrom(textIn(row[6])).value_or(model::LocalTime());
    service.minutes = static_cast<int>(numberIn(row[7]));
    service.recurrence = textIn(row[8]);
    service.leadMinutes = static_cast<int>(numberIn(row[9]));
    service.goLive = goLiveFrom(textIn(row[10]));
    service.endAutomatically = truthIn(row[11]);
    service.links = linksFrom(textIn(row[12]));
    service.slate = textIn(row[13]);
    service.madeAt = timeIn(row[14]);
    service.revision = numberIn(row[15]);
    return service;
}

model::ServiceChange changeOf(const Row &row)
{
    model::ServiceChange change;
    change.occurrence = localDateFrom(textIn(row[0])).value_or(model::LocalDate());
    change.skipped = truthIn(row[1]);
    if (const auto starts = optionalTextIn(row[2]))
        change.startsLocal = localTimeFrom(*starts);
    if (!std::holds_alternative<std::monostate>(row[3]))
        change.minutes = static_cast<int>(numberIn(row[3]));
    change.title = optionalTextIn(row[4]);
    return change;
}

Value textOrNull(const std::optional<std::string> &text)
{
    return text ? Value(*text) : Value();
}

// The day before, in any zone.
std::string dayText(WallTime time)
{
    const auto days = std::chrono::floor<std::chrono::days>(time.time_since_epoch()) - std::chrono::days(1);
    return model::toText(model::LocalDate(std::max(days, std::chrono::days(0))));
}

Error staleError()
{
    return fail(ErrorCode::Stale, "the service has been changed since");
}

} // namespace

Result<std::vector<KeptService>> ServiceStore::read(const std::string &where, const Values &values)
{
    const auto rows = m_database.run("SELECT " + std::string(kColumns) + " FROM services WHERE " + where, values);
    if (!rows)
        return rows.error();
    std::vector<KeptService> kept;
    for (const Row &row : *rows) {
        kept.push_back({serviceOf(row), {}, timeIn(row[16])});
        if (const auto done = readPlaces(kept.back().service); !done)
            return done.error();
    }
    return kept;
}

Result<> ServiceStore::readPlaces(model::Service &service)
{
    const auto rows = m_database.run("SELECT destination FROM service_destinations WHERE service = $1 ORDER BY destination", {service.id});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        service.places.push_back(textIn(row[0]));
    return Done();
}

Result<> ServiceStore::writePlaces(const model::Service &service)
{
    const auto cleared = m_database.run("DELETE FROM service_destinations WHERE service = $1", {service.id});
    if (!cleared)
        return cleared.error();
    for (const std::string &place : service.places) {
        const auto added = m_database.run("INSERT INTO service_destinations (service, destination) "
                                          "SELECT $1, id FROM destinations WHERE id = $2 AND channel = $3",
                                          {service.id, place, service.channel});
        if (!added)
            return added.error();
        if (m_database.changed() == 0)
            return fail(ErrorCode::InvalidInput, "places: there is no place " + place + " of this channel");
    }
    return Done();
}

Result<> ServiceStore::add(const model::Service &service, WallTime lastAt)
{
    const auto added = m_database.run(
        "INSERT INTO services (id, channel, title, description, category, time_zone, starts_local, minutes, recurrence, lead_minutes, "
        "go_live, end_automatically, links, slate, made_at, last_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        {service.id, service.channel, service.title, service.description, service.category, service.timeZone,
         model::toText(service.startsLocal), std::int64_t(service.minutes), service.recurrence, std::int64_t(service.leadMinutes),
         std::string(name(service.goLive)), valueOf(service.endAutomatically), linksText(service.links), service.slate,
         valueOf(service.madeAt), valueOf(lastAt)});
    return added ? writePlaces(service) : Result<>(added.error());
}

Result<model::Service> ServiceStore::one(const std::string &id)
{
    auto found = read("id = $1", {id});
    if (!found)
        return found.error();
    if (found->empty())
        return fail(ErrorCode::NotFound, "there is no service \"" + id + "\"");
    return std::move(found->front().service);
}

Result<std::int64_t> ServiceStore::replace(const model::Service &service, WallTime lastAt)
{
    const auto written = m_database.run(
        "UPDATE services SET title = $3, description = $4, category = $5, time_zone = $6, starts_local = $7, minutes = $8, recurrence = $9, "
        "lead_minutes = $10, go_live = $11, end_automatically = $12, links = $13, slate = $14, last_at = $15, revision = revision + 1 "
        "WHERE id = $1 AND revision = $2",
        {service.id, service.revision, service.title, service.description, service.category, service.timeZone,
         model::toText(service.startsLocal), std::int64_t(service.minutes), service.recurrence, std::int64_t(service.leadMinutes),
         std::string(name(service.goLive)), valueOf(service.endAutomatically), linksText(service.links), service.slate, valueOf(lastAt)});
    if (!written)
        return written.error();
    if (m_database.changed() == 0)
        return staleError();
    if (const auto done = writePlaces(service); !done)
        return done.error();
    return service.revision + 1;
}

Result<> ServiceStore::remove(const std::string &id, std::optional<std::int64_t> revision)
{
    const auto there = m_database.run("SELECT revision FROM services WHERE id = $1", {id});
    if (!there)
        return there.error();
    if (there->empty())
        return fail(ErrorCode::NotFound, "there is no service \"" + id + "\"");
    if (revision && numberIn(there->front()[0]) != *revision)
        return staleError();
    const auto done = m_database.run("DELETE FROM services WHERE id = $1", {id});
    return done ? Result<>(Done()) : Result<>(done.error());
}

Result<std::vector<model::Service>> ServiceStore::ofChannel(const std::string &channel, const std::string &after, std::int64_t most)
{
    auto kept = read("channel = $1 AND id > $2 ORDER BY id LIMIT $3", {channel, after, most});
    if (!kept)
        return kept.error();
    std::vector<model::Service> services;
    for (KeptService &one : *kept)
        services.push_back(std::move(one.service));
    return services;
}

Result<std::vector<KeptService>> ServiceStore::withChanges(Result<std::vector<KeptService>> services, WallTime since)
{
    if (!services)
        return services.error();
    for (KeptService &one : *services) {
        // A day that was moved counts by where it is now.
        const auto rows = m_database.run("SELECT occurrence, skipped, starts_local, minutes, title FROM service_changes "
                                         "WHERE service = $1 AND (occurrence >= $2 OR starts_local >= $2) ORDER BY occurrence",
                                         {one.service.id, dayText(since)});
        if (!rows)
            return rows.error();
        for (const Row &row : *rows)
            one.changes.push_back(changeOf(row));
    }
    return services;
}

Result<std::vector<KeptService>> ServiceStore::aheadOf(const std::string &channel, WallTime time)
{
    return withChanges(read("channel = $1 AND last_at >= $2 ORDER BY last_at, id", {channel, valueOf(time)}), time);
}

Result<std::vector<KeptService>> ServiceStore::ahead(const std::string &category, WallTime time, const ServicePlace &place, std::int64_t most)
{
    if (category.empty()) {
        return withChanges(read("(last_at, id) > ($1, $2) ORDER BY last_at, id LIMIT $3", {valueOf(place.lastAt), place.id, most}), time);
    }
    return withChanges(read("category = $1 AND (last_at, id) > ($2, $3) ORDER BY last_at, id LIMIT $4",
                            {category, valueOf(place.lastAt), place.id, most}),
                       time);
}

Result<std::vector<model::ServiceChange>> ServiceStore::changesOf(const std::string &service)
{
    const auto rows = m_database.run("SELECT occurrence, skipped, starts_local, minutes, title FROM service_changes "
                                     "WHERE service = $1 ORDER BY occurrence",
                                     {service});
    if (!rows)
        return rows.error();
    std::vector<model::ServiceChange> changes;
    for (const Row &row : *rows)
        changes.push_back(changeOf(row));
    return changes;
}

Result<std::int64_t> ServiceStore::change(const model::Service &service, const model::ServiceChange &change, WallTime lastAt)
{
    const auto raised = m_database.run("UPDATE services SET last_at = $3, revision = revision + 1 WHERE id = $1 AND revision = $2",
                                       {service.id, service.revision, valueOf(lastAt)});
    if (!raised)
        return raised.error();
    if (m_database.changed() == 0)
        return staleError();
    const std::string day = model::toText(change.occurrence);
    const auto done =
        change.isNothing()
            ? m_database.run("DELETE FROM service_changes WHERE service = $1 AND occurrence = $2", {service.id, day})
            : m_database.run("INSERT INTO service_changes (service, occurrence, skipped, starts_local, minutes, title) "
                             "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (service, occurrence) DO UPDATE SET skipped = excluded.skipped, "
                             "starts_local = excluded.starts_local, minutes = excluded.minutes, title = excluded.title",
                             {service.id, day, valueOf(change.skipped),
                              change.startsLocal ? Value(model::toText(*change.startsLocal)) : Value(),
                              change.minutes ? Value(std::int64_t(*change.minutes)) : Value(), textOrNull(change.title)});
    if (!done)
        return done.error();
    return service.revision + 1;
}

Result<bool> ServiceStore::note(const model::ServiceDeed &deed)
{
    // A service that was removed meanwhile remembers nothing.
    const auto noted = m_database.run("INSERT INTO service_deeds (service, occurrence, starts_at, deed, until_at, at, done_by, broadcast) "
                                      "SELECT id, $2, $3, $4, $5, $6, $7, $8 FROM services WHERE id = $1 ON CONFLICT DO NOTHING",
                                      {deed.service, model::toText(deed.day), valueOf(deed.startsAt), std::string(name(deed.kind)),
                                       valueOf(deed.until), valueOf(deed.at), deed.by, deed.broadcast});
    if (!noted)
        return noted.error();
    return m_database.changed() > 0;
}

Result<std::vector<model::ServiceDeed>> ServiceStore::deedsOf(const std::string &channel, model::LocalDate since)
{
    const auto rows = m_database.run(
        "SELECT d.service, d.occurrence, d.starts_at, d.deed, d.until_at, d.at, d.done_by, d.broadcast FROM services s "
        "JOIN service_deeds d ON d.service = s.id WHERE s.channel = $1 AND d.occurrence >= $2 ORDER BY d.at",
        {channel, model::toText(since)});
    if (!rows)
        return rows.error();
    std::vector<model::ServiceDeed> deeds;
    for (const Row &row : *rows) {
        const auto kind = model::deedNamed(textIn(row[3]));
        const auto day = localDateFrom(textIn(row[1]));
        if (!kind || !day)
            continue;
        deeds.push_back({*kind, textIn(row[0]), *day, timeIn(row[2]), timeIn(row[4]), timeIn(row[5]), textIn(row[6]), textIn(row[7])});
    }
    return deeds;
}

} // namespace belfry::store
