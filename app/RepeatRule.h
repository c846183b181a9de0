// RepeatRule: how often a service is, as a person chooses it, and as RFC 5545 3.3.10 writes it.
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <set>

namespace belfry::app {

/// Value. Rules that other programs wrote and this one cannot show are kept as they are.
struct RepeatRule {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::RepeatRule)
public:
    enum class Kind { Once, Daily, Weekly, Fortnightly, Monthly, Custom };

    Kind kind = Kind::Once;
    std::set<int> days = {};          ///< Weekly, Fortnightly: 1 (Monday) to 7; the first day's is always one of them
    std::optional<QDate> until = {};  ///< its last day may be this one
    QString custom = {};              ///< Kind::Custom: the rule itself

    static RepeatRule parse(const QString &rule);
    /// For a service whose first day is `first`. Monthly is by its week and weekday: the first Sunday; a fifth is the last.
    QString text(const QDate &first) const;
    /// "Every Sunday", "Every month on the last Friday".
    QString words(const QDate &first) const;

    bool operator==(const RepeatRule &) const = default;
};

} // namespace belfry::app
