#include "update/Version.h"

#include <QList>

#include <algorithm>

namespace belfry::update {

using namespace Qt::StringLiterals;

std::optional<Version> Version::from(QStringView text)
{
    constexpr qsizetype kDigitsMost = 5;
    const QList<QStringView> parts = text.split(u'.');
    const auto isNumber = [](QStringView part) {
        return !part.isEmpty() && part.size() <= kDigitsMost && (part.size() == 1 || part.front() != u'0')
               && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), isNumber))
        return std::nullopt;
    return Version{parts[0].toInt(), parts[1].toInt(), parts[2].toInt()};
}

QString Version::text() const
{
    return u"%1.%2.%3"_s.arg(big).arg(middle).arg(small);
}

} // namespace belfry::update
