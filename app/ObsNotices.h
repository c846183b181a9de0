// ObsNotices: the sentences for what OBS counts and hears itself.
#pragma once

#include "app/Notice.h"

#include <QCoreApplication>

namespace belfry::app {

/// As Notifier's. Stateless.
class ObsNotices final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::ObsNotices)
public:
    /// No title when the id is not one of them.
    static Notice notice(const Finding &finding, const Situation &now);
    /// Of the upload, whoever noticed: with the number to set.
    static Notice ofUpload(const Finding &finding, const Situation &now);
    /// The picture stands still or is black: another scene shows the camera.
    static void offerScene(Notice &notice, const Situation &now);

private:
    static Notice ofSound(const Finding &finding);
    static Notice ofLoad(const Finding &finding);
};

} // namespace belfry::app
