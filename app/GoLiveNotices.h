// GoLiveNotices: what came of Go Live, End and other presses, in sentences.
#pragma once

#include "app/Notice.h"

#include <QCoreApplication>

namespace belfry::app {

/// As Notifier's. Stateless.
class GoLiveNotices final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::GoLiveNotices)
public:
    /// No title when the id is not one of them.
    static Notice notice(const Finding &finding, const Situation &now);

private:
    static Notice ofCommand(const Finding &finding, const Situation &now);
};

} // namespace belfry::app
