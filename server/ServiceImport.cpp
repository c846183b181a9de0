#include "server/ServiceImport.h"

#include "model/Json.h"
#include "schedule/Calendar.h"
#include "server/ImportWalk.h"
#include "store/ChecklistStore.h"
#include "store/ServiceStore.h"

#include <map>
#include <optional>

namespace belfry::server {
namespace {

using namespace Qt::StringLiterals;
using Days = std::map<model::LocalDate, model::ServiceChange>;

/// Takes the list out of the object, and puts it over what differs already.
Result<> readDays(QJsonObject &object, const std::string &path, Days &days)
{
    return eachOf(object, u"changes"_s, path + '.', [&days](QJsonObject day, const std::string &where) -> Result<> {
        const auto date = model::localDateFrom(model::toUtf8(day.take(u"occurrence"_s).toString()));
        if (!date)
            return fail(ErrorCode::InvalidInput, where + ".occurrence: must be a day like 2026-11-22");
        model::ServiceChange change;
        change.occurrence = *date;
        if (const auto read = model::apply(change, day); !read)
            return at(where, read.error());
        days[*date] = change;
        return Done();
    });
}

Result<WallTime> lastOf(const model::Service &service, const Days &days)
{
    schedule::Plan plan{service, {}};
    for (const auto &[date, change] : days)
        plan.changes.push_back(change);
    const auto calendar = schedule::Calendar::of(std::move(plan));
    if (!calendar)
        return calendar.error();
    return calendar->lastMoment().value_or(store::ServiceStore::kEndless);
}

Result<> writeItem(store::Database &database, model::ChecklistItem item)
{
    store::ChecklistStore items(database);
    const auto kept = items.one(item.service, item.id);
    if (!kept) {
        const auto added = items.add(item);
        return added ? Result<>(Done()) : Result<>(added.error());
    }
    item.revision = kept->revision;
    const auto revision = items.replace(item);
    return revision ? Result<>(Done()) : Result<>(revision.error());
}

Result<> importItem(store::Database &database, QJsonObject object, const std::string &service, const std::string &path)
{
    const auto id = takeId(object, path);
    if (!id)
        return id.error();
    auto item = model::newChecklistItemFromJson(object);
    if (!item)
        return at(path, item.error());
    item->id = *id;
    item->service = service;
    const auto written = writeItem(database, *std::move(item));
    return written ? written : Result<>(at(path, written.error()));
}

/// Those of the file first, in its order.
Result<> arrange(store::Database &database, const std::string &service, std::vector<std::string> order)
{
    store::ChecklistStore items(database);
    const auto all = items.of(service, std::nullopt);
    if (!all)
        return all.error();
    for (const auto &[item, tick] : *all) {
        if (std::find(order.begin(), order.end(), item.id) == order.end())
            order.push_back(item.id);
    }
    return items.arrange(service, order);
}

struct Draft {
    model::Service service;
    Days days;
    std::optional<std::int64_t> keptAt; ///< its revision, when it is here already
};

Result<> write(store::Database &database, Draft draft)
{
    store::ServiceStore services(database);
    const auto last = lastOf(draft.service, draft.days);
    if (!last)
        return last.error();
    if (draft.keptAt) {
        draft.service.revision = *draft.keptAt;
        const auto revision = services.replace(draft.service, *last);
        if (!revision)
            return revision.error();
        draft.service.revision = *revision;
    } else if (const auto added = services.add(draft.service, *last); !added) {
        return added;
    }
    for (const auto &[date, change] : draft.days) {
        const auto revision = services.change(draft.service, change, *last);
        if (!revision)
            return revision.error();
        draft.service.revision = *revision;
    }
    return Done();
}

} // namespace

Result<> importService(store::Database &database, QJsonObject object, const std::string &channel, const std::string &path, WallTime now,
                       ImportReport &report)
{
    const auto id = takeId(object, path);
    if (!id)
        return id.error();
    store::ServiceStore services(database);
    Draft draft;
    const auto kept = services.one(*id);
    if (kept && kept->channel != channel)
        return fail(ErrorCode::InvalidInput, path + ".id: is that of another channel's service");
    if (kept) {
        const auto changes = services.changesOf(*id);
        if (!changes)
            return changes.error();
        for (const model::ServiceChange &change : *changes)
            draft.days[change.occurrence] = change;
        draft.keptAt = kept->revision;
    }
    if (const auto read = readDays(object, path, draft.days); !read)
        return read;
    const QJsonValue checklist = object.take(u"checklist"_s);
    auto service = model::newServiceFromJson(object);
    if (!service)
        return at(path, service.error());
    draft.service = *std::move(service);
    draft.service.id = *id;
    draft.service.channel = channel;
    draft.service.madeAt = kept ? kept->madeAt : now;
    if (const auto written = write(database, draft); !written)
        return at(path, written.error());
    ++(kept ? report.changed : report.made);

    std::vector<std::string> order;
    QJsonObject list{{u"checklist"_s, checklist}};
    const auto items = eachOf(list, u"checklist"_s, path + '.', [&](const QJsonObject &item, const std::string &where) {
        order.push_back(model::toUtf8(item["id"_L1].toString()));
        return importItem(database, item, *id, where);
    });
    return items && !order.empty() ? arrange(database, *id, order) : items;
}

} // namespace belfry::server
