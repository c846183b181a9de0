// PlaceReason: why a place is not reached, in words.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace belfry::app {

/// One table for the reasons of docs/relays.md, and for one it does not know. Stateless.
class PlaceReason final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::PlaceReason)
public:
    /// A few words for a row: "Key refused".
    static QString inShort(const QString &reason);
    /// A sentence or two: what to do about it.
    static QString toDo(const QString &reason, const QString &place);
    /// It is the key that was not taken.
    static bool isKey(const QString &reason);
};

} // namespace belfry::app
