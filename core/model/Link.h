// Link: an address with a name that viewers are offered: the bulletin, giving, notes.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <vector>

namespace belfry::model {

class InputReader;

/// Value.
struct Link {
    std::string title;
    std::string url; ///< http or https

    bool operator==(const Link &) const = default;
};

inline constexpr std::size_t kLinks = 20;
inline constexpr std::size_t kLinkBytes = 2'000;

QJsonArray toJson(const std::vector<Link> &links);
/// A list that somebody sends; what is wrong in it is refused by name.
std::vector<Link> linksIn(InputReader &in, const char *key);
/// A list that was written by toJson(); what is no link in it is left out.
std::vector<Link> linksFromJson(const QJsonArray &array);

} // namespace belfry::model
