#include "ingest/IngestKey.h"

namespace belfry::ingest {
namespace {

constexpr std::string_view kApp = "live";

} // namespace

std::optional<std::string> ingestKey(std::string_view app, std::string_view name)
{
    if (!app.starts_with(kApp))
        return std::nullopt;
    std::string_view rest = app.substr(kApp.size());
    // "live?token=a" is the application with a query of its own; behind a slash "?" belongs to the key.
    if (rest.starts_with('?'))
        rest = {};
    if (!rest.empty() && !rest.starts_with('/'))
        return std::nullopt;
    while (rest.starts_with('/'))
        rest.remove_prefix(1);
    while (!name.empty() && rest.ends_with('/'))
        rest.remove_suffix(1);
    std::string key(rest);
    if (!key.empty() && !name.empty())
        key += '/';
    key += name;
    if (key.empty())
        return std::nullopt;
    return key;
}

} // namespace belfry::ingest
