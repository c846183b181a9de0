// Version: "0.2.0", compared as numbers.
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace belfry::update {

/// Value. Three numbers of at most five digits; nothing else is a version of Belfry.
struct Version {
    int big = 0;
    int middle = 0;
    int small = 0;

    static std::optional<Version> from(QStringView text);
    QString text() const;
    auto operator<=>(const Version &) const = default;
};

} // namespace belfry::update
