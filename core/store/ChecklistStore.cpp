#include "store/ChecklistStore.h"

#include <algorithm>

namespace belfry::store {
namespace {

model::ChecklistItem itemOf(const Row &row)
{
    return {textIn(row[0]), textIn(row[1]), static_cast<int>(numberIn(row[2])), textIn(row[3]), textIn(row[4]), numberIn(row[5])};
}

Error notThere()
{
    return fail(ErrorCode::NotFound, "there is no such item on this checklist");
}

Error staleError()
{
    return fail(ErrorCode::Stale, "the item has been changed since");
}

} // namespace

Result<std::vector<ChecklistStore::Ticked>> ChecklistStore::of(const std::string &service, const std::optional<model::LocalDate> &day)
{
    const auto rows = m_database.run(
        "SELECT i.id, i.service, i.position, i.text, i.owner, i.revision, d.done_by, d.done_at FROM checklist_items i "
        "LEFT JOIN checklist_done d ON d.item = i.id AND d.occurrence = $2 WHERE i.service = $1 ORDER BY i.position, i.id",
        {service, day ? model::toText(*day) : std::string()});
    if (!rows)
        return rows.error();
    std::vector<Ticked> items;
    for (const Row &row : *rows) {
        std::optional<model::ChecklistTick> tick;
        if (const auto by = optionalTextIn(row[6]))
            tick = model::ChecklistTick{*by, timeIn(row[7])};
        items.emplace_back(itemOf(row), std::move(tick));
    }
    return items;
}

Result<model::ChecklistItem> ChecklistStore::one(const std::string &service, const std::string &id)
{
    const auto rows = m_database.run("SELECT id, service, position, text, owner, revision FROM checklist_items WHERE id = $1 AND service = $2",
                                     {id, service});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return notThere();
    return itemOf(rows->front());
}

Result<model::ChecklistItem> ChecklistStore::add(model::ChecklistItem item)
{
    const auto rows = m_database.run("SELECT COUNT(*), COALESCE(MAX(position), -1) FROM checklist_items WHERE service = $1", {item.service});
    if (!rows)
        return rows.error();
    if (numberIn(rows->front()[0]) >= static_cast<std::int64_t>(model::kChecklistItems))
        return fail(ErrorCode::Conflict, "a checklist has 100 items at most");
    item.position = static_cast<int>(numberIn(rows->front()[1])) + 1;
    item.revision = 1;
    const auto added = m_database.run("INSERT INTO checklist_items (id, service, position, text, owner) VALUES ($1, $2, $3, $4, $5)",
                                      {item.id, item.service, std::int64_t(item.position), item.text, item.owner});
    if (!added)
        return added.error();
    return item;
}

Result<std::int64_t> ChecklistStore::replace(const model::ChecklistItem &item)
{
    const auto written = m_database.run("UPDATE checklist_items SET text = $3, owner = $4, revision = revision + 1 WHERE id = $1 AND revision = $2",
                                        {item.id, item.revision, item.text, item.owner});
    if (!written)
        return written.error();
    if (m_database.changed() == 0)
        return staleError();
    return item.revision + 1;
}

Result<> ChecklistStore::remove(const std::string &service, const std::string &id, std::optional<std::int64_t> revision)
{
    const auto item = one(service, id);
    if (!item)
        return item.error();
    if (revision && item->revision != *revision)
        return staleError();
    const auto done = m_database.run("DELETE FROM checklist_items WHERE id = $1", {id});
    return done ? Result<>(Done()) : Result<>(done.error());
}

Result<> ChecklistStore::arrange(const std::string &service, const std::vector<std::string> &order)
{
    const auto rows = m_database.run("SELECT id FROM checklist_items WHERE service = $1", {service});
    if (!rows)
        return rows.error();
    const bool areAll = rows->size() == order.size() && std::all_of(rows->begin(), rows->end(), [&order](const Row &row) {
        return std::find(order.begin(), order.end(), textIn(row[0])) != order.end();
    });
    if (!areAll)
        return fail(ErrorCode::InvalidInput, "order: must be the ids of all items, each once");
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto moved = m_database.run("UPDATE checklist_items SET position = $2, revision = revision + 1 WHERE id = $1 AND position <> $2",
                                          {order[i], static_cast<std::int64_t>(i)});
        if (!moved)
            return moved.error();
    }
    return Done();
}

Result<bool> ChecklistStore::tick(const std::string &item, model::LocalDate day, const model::ChecklistTick &tick)
{
    const auto done = m_database.run("INSERT INTO checklist_done (item, occurrence, done_by, done_at) VALUES ($1, $2, $3, $4) "
                                     "ON CONFLICT (item, occurrence) DO NOTHING",
                                     {item, model::toText(day), tick.by, valueOf(tick.at)});
    if (!done)
        return done.error();
    return m_database.changed() > 0;
}

Result<bool> ChecklistStore::untick(const std::string &item, model::LocalDate day)
{
    const auto done = m_database.run("DELETE FROM checklist_done WHERE item = $1 AND occurrence = $2", {item, model::toText(day)});
    if (!done)
        return done.error();
    return m_database.changed() > 0;
}

} // namespace belfry::store
