// Times: the server's times and the clock's, as the window reckons with them.
#pragma once

#include "base/Time.h"

#include <QDateTime>
#include <QJsonValue>

namespace belfry::app {

/// In UTC.
inline QDateTime toDateTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

/// What the API writes (RFC 3339); invalid when it is no time.
inline QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace belfry::app
