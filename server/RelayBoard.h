// RelayBoard: what is known of all relays, for whoever shows it.
#pragma once

#include "model/RelayState.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace belfry::server {

/// Immutable once shown. By place; `channel` beside its state.
struct RelayTable {
    struct Row {
        std::string channel;
        model::RelayState state;
        bool isElsewhere = false; ///< another server's, as it told it last
        std::optional<bool> forNow{}; ///< on or off for this broadcast, otherwise than it is kept
    };
    std::map<std::string, Row> rows;

    /// Null for one that was never wanted here.
    const model::RelayState *find(const std::string &place) const
    {
        const auto found = rows.find(place);
        return found == rows.end() ? nullptr : &found->second.state;
    }
};
using RelayTablePtr = std::shared_ptr<const RelayTable>;

/// One writes (ctl), any thread reads the table as it was last shown.
class RelayBoard {
public:
    void show(RelayTablePtr table) { m_table.store(std::move(table)); }
    RelayTablePtr table() const { return m_table.load(); }

private:
    std::atomic<RelayTablePtr> m_table{std::make_shared<const RelayTable>()};
};

} // namespace belfry::server
