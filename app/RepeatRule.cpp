#include "app/RepeatRule.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <array>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;
using Kind = RepeatRule::Kind;

constexpr std::array<const char *, 7> kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

int dayOf(const QString &name)
{
    for (std::size_t i = 0; i < kDays.size(); ++i)
        if (name == QLatin1String(kDays[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

QString nameOf(int day)
{
    return QString::fromLatin1(kDays[static_cast<std::size_t>(day - 1)]);
}

/// 1 to 4, or -1 for a fifth.
int nthOf(const QDate &date)
{
    const int nth = (date.day() - 1) / 7 + 1;
    return nth > 4 ? -1 : nth;
}

std::optional<std::set<int>> plainDays(const QString &list)
{
    std::set<int> days;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        const int day = dayOf(name);
        if (day == 0)
            return std::nullopt;
        days.insert(day);
    }
    return days;
}

bool isMonthly(const QString &day)
{
    if (day.size() < 3 || dayOf(day.right(2)) == 0)
        return false;
    const int nth = day.chopped(2).toInt();
    return nth == -1 || (nth >= 1 && nth <= 4);
}

} // namespace

RepeatRule RepeatRule::parse(const QString &rule)
{
    if (rule.isEmpty())
        return {};
    const RepeatRule custom{.kind = Kind::Custom, .custom = rule};
    QHash<QString, QString> parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        parts[part.section(u'=', 0, 0)] = part.section(u'=', 1);
    const QString frequency = parts.take(u"FREQ"_s), interval = parts.take(u"INTERVAL"_s), by = parts.take(u"BYDAY"_s),
                  until = parts.take(u"UNTIL"_s);
    RepeatRule read;
    if (!until.isEmpty()) {
        read.until = QDate::fromString(until, u"yyyyMMdd"_s);
        if (!read.until->isValid())
            return custom;
    }
    if (parts.value(u"WKST"_s) == u"MO")
        parts.remove(u"WKST"_s);
    const int every = interval.isEmpty() ? 1 : interval.toInt();
    const auto days = plainDays(by);
    if (!parts.isEmpty())
        return custom;
    if (frequency == u"DAILY" && every == 1 && by.isEmpty()) {
        read.kind = Kind::Daily;
    } else if (frequency == u"WEEKLY" && (every == 1 || every == 2) && days) {
        read.kind = every == 1 ? Kind::Weekly : Kind::Fortnightly;
        read.days = *days;
    } else if (frequency == u"MONTHLY" && every == 1 && isMonthly(by)) {
        read.kind = Kind::Monthly;
    } else {
        return custom;
    }
    return read;
}

QString RepeatRule::text(const QDate &first) const
{
    QString rule;
    switch (kind) {
    case Kind::Once:
        return {};
    case Kind::Custom:
        return custom;
    case Kind::Daily:
        rule = u"FREQ=DAILY"_s;
        break;
    case Kind::Weekly:
    case Kind::Fortnightly: {
        std::set<int> all = days;
        all.insert(first.dayOfWeek());
        QStringList names;
        for (const int day : all)
            names << nameOf(day);
        rule = u"FREQ=WEEKLY%1;BYDAY=%2"_s.arg(kind == Kind::Fortnightly ? u";INTERVAL=2"_s : QString(), names.join(u','));
        break;
    }
    case Kind::Monthly:
        rule = u"FREQ=MONTHLY;BYDAY=%1%2"_s.arg(nthOf(first)).arg(nameOf(first.dayOfWeek()));
        break;
    }
    if (until)
        rule += u";UNTIL=%1"_s.arg(until->toString(u"yyyyMMdd"_s));
    return rule;
}

QString RepeatRule::words(const QDate &first) const
{
    const QLocale locale;
    const auto listed = [&] {
        std::set<int> all = days;
        all.insert(first.dayOfWeek());
        QStringList names;
        for (const int day : all)
            names << locale.dayName(day);
        return locale.createSeparatedList(names);
    };
    QString words;
    switch (kind) {
    case Kind::Once:
        return tr("Once");
    case Kind::Custom:
        return tr("By a rule of its own");
    case Kind::Daily:
        words = tr("Every day");
        break;
    case Kind::Weekly:
        words = tr("Every %1", "weekdays").arg(listed());
        break;
    case Kind::Fortnightly:
        words = tr("Every other week on %1", "weekdays").arg(listed());
        break;
    case Kind::Monthly: {
        const QString day = locale.dayName(first.dayOfWeek());
        const int nth = nthOf(first);
        words = nth == 1   ? tr("Every month on the first %1", "weekday").arg(day)
                : nth == 2 ? tr("Every month on the second %1", "weekday").arg(day)
                : nth == 3 ? tr("Every month on the third %1", "weekday").arg(day)
                : nth == 4 ? tr("Every month on the fourth %1", "weekday").arg(day)
                           : tr("Every month on the last %1", "weekday").arg(day);
        break;
    }
    }
    return until ? tr("%1 until %2").arg(words, locale.toString(*until, QLocale::ShortFormat)) : words;
}

} // namespace belfry::app
