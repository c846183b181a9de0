// ChecklistStore: what is to be done before a service, and what of it is done for one of its days.
#pragma once

#include "base/Result.h"
#include "model/Checklist.h"
#include "store/Database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace belfry::store {

/// A store thread's; the Database must outlive it.
class ChecklistStore {
public:
    using Ticked = std::pair<model::ChecklistItem, std::optional<model::ChecklistTick>>;

    explicit ChecklistStore(Database &database) : m_database(database) {}

    /// By position, with what is done for `day`; nothing is when there is none.
    Result<std::vector<Ticked>> of(const std::string &service, const std::optional<model::LocalDate> &day);
    /// NotFound also when it is another service's.
    Result<model::ChecklistItem> one(const std::string &service, const std::string &id);
    /// At the end. Conflict when there are kChecklistItems already.
    Result<model::ChecklistItem> add(model::ChecklistItem item);
    /// Stale when it is not at `item.revision` any more. Answers the new revision.
    Result<std::int64_t> replace(const model::ChecklistItem &item);
    Result<> remove(const std::string &service, const std::string &id, std::optional<std::int64_t> revision);
    /// InvalidInput, naming "order", unless these are all items of the service.
    Result<> arrange(const std::string &service, const std::vector<std::string> &order);

    /// Whoever was first stays; true when that is this one.
    Result<bool> tick(const std::string &item, model::LocalDate day, const model::ChecklistTick &tick);
    /// True when it was ticked.
    Result<bool> untick(const std::string &item, model::LocalDate day);

private:
    Database &m_database;
};

} // namespace belfry::store
