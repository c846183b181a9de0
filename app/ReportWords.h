// ReportWords: what a report says of each kind of Finding, afterwards, and what to do about it before the next service.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <string>
#include <string_view>

namespace belfry::app {

/// Stateless; in the language that is chosen when it is asked.
class ReportWords final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::ReportWords)
public:
    static constexpr double kQuiet = -24; ///< LUFS
    static constexpr double kLoud = -12;

    /// "No sound was heard". One it does not know (a newer server) is shown by its id.
    static QString whatWas(const std::string &finding);
    /// "Check the sound desk's cable …"; empty when there is nothing a person could do.
    static QString advice(const std::string &finding);
    static bool knows(const std::string &finding);

    /// "45 s", "12 min", "1 h 28 min".
    static QString length(std::chrono::seconds time);
    /// "Sunday, 22 November 2026, 10:00 to 11:28"
    static QString span(const QDateTime &began, const QDateTime &ended, bool over);
    static QString time(const QDateTime &at);
    static QString viewers(std::int64_t most);
    static QString loudness(double lufs);
    static QString quiet();
    static QString loud();

private:
    struct Row;
    static const Row *rowOf(const std::string &finding);
};

} // namespace belfry::app
