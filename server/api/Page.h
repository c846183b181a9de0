// Page: which part of a list is asked for, and the answer that says where it goes on.
#pragma once

#include "base/Result.h"
#include "http/Message.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server::api {

/// Where a list goes on: the values of the columns it is sorted by, of the last row that was given. Opaque to the
/// caller; valid for its own kind of list only, on every server and for as long as anybody keeps it. It gives nobody a
/// right: what it names is compared with, never shown.
using CursorKey = std::vector<std::string>;
/// `list` is a constant of the kind of list ("broadcasts", "channels.by_category").
std::string makeCursor(std::string_view list, const CursorKey &key);
/// InvalidInput, naming "cursor", for anything that makeCursor() did not make for this list.
Result<CursorKey> readCursor(std::string_view list, std::size_t columns, std::string_view cursor);

/// Value.
struct Page {
    static constexpr std::size_t kDefault = 50;
    static constexpr std::size_t kMax = 200;

    std::string_view list;   ///< a constant
    std::size_t limit = kDefault;
    CursorKey after;         ///< empty at the start of the list

    /// What to ask the store for: one more than is given, to know whether there is more.
    std::int64_t rowsWanted() const { return static_cast<std::int64_t>(limit) + 1; }
    bool isFirst() const { return after.empty(); }
    /// For `WHERE id < $1 ORDER BY id DESC`: before the start of a list lies what no ULID reaches, in any collation.
    std::string before() const { return after.empty() ? "ZZZZZZZZZZZZZZZZZZZZZZZZZZ" : after.front(); }
    /// For `WHERE id > $1 ORDER BY id`.
    std::string behind() const { return after.empty() ? "" : after.front(); }
};

/// `limit` (1 to 200) and `cursor` of the query; InvalidInput, naming which, for others. `columns`: how many values the
/// list's cursor has.
Result<Page> readPage(const http::Request &request, std::string_view list, std::size_t columns = 1);

/// {"items":[…],"next":"…"|null}, with an ETag. `rows` as many as there were, at most page.rowsWanted(); the last of
/// them, when it is one too many, is left out.
template<typename Row>
http::Response listAnswer(const Page &page, const std::vector<Row> &rows, const std::function<QJsonObject(const Row &)> &toJson,
                          const std::function<CursorKey(const Row &)> &keyOf);

/// The same for rows that are JSON already.
http::Response listAnswer(const QJsonArray &items, const std::string &next);

template<typename Row>
http::Response listAnswer(const Page &page, const std::vector<Row> &rows, const std::function<QJsonObject(const Row &)> &toJson,
                          const std::function<CursorKey(const Row &)> &keyOf)
{
    QJsonArray items;
    const std::size_t count = rows.size() < page.limit ? rows.size() : page.limit;
    for (std::size_t i = 0; i < count; ++i)
        items.append(toJson(rows[i]));
    const bool more = rows.size() > page.limit;
    return listAnswer(items, more ? makeCursor(page.list, keyOf(rows[count - 1])) : std::string());
}

} // namespace belfry::server::api
