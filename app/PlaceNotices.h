// PlaceNotices: the sentences for what is wrong with a place, and with the recording.
#pragma once

#include "app/Notice.h"

#include <QCoreApplication>

namespace belfry::app {

/// As Notifier's. Stateless.
class PlaceNotices final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::PlaceNotices)
public:
    /// Of "relay.*" and "place.*"; no title when the id is not known.
    static Notice ofPlace(const Finding &finding, const Situation &now);
    /// Of "line.*".
    static Notice ofLine(const Finding &finding, const Situation &now);
    /// Of "recording.*".
    static Notice ofRecording(const Finding &finding);

private:
    static Notice ofRelay(const Finding &finding, const QString &name);
    static Notice ofWhatItTakes(const Finding &finding, const QString &name, const Situation &now);
};

} // namespace belfry::app
