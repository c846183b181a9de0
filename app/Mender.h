// Mender: does what a banner's button promises, and what is pressed at a place.
#pragma once

#include "app/Notice.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QObject>

#include <functional>

namespace belfry::client {
struct ApiAnswer;
}

namespace belfry::app {

class ServerApi;

/// Each deed ends in done(), with a sentence when it did not work. GUI thread; owned by LivePresenter.
class Mender final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Connection &connection;
        ObsLink &obs;
        ServerApi &api;
        PlacesWatch &places;
        DayWatch &day;
    };
    /// All of them must outlive it.
    explicit Mender(const Parts &parts, QObject *parent = nullptr);

    /// False for what is the page's or the presenter's to do.
    bool mend(const Notice &notice);
    void setKey(const QString &place, const Secret &key);
    void doAt(const QString &place, HopDeed::Kind deed);
    void tick(const QString &task, bool done);
    void switchScene(const QString &scene);
    void setUpObs();
    void putObsBack();
    /// Once at a time.
    void panic();
    bool coversNow() const { return m_coversNow; }

Q_SIGNALS:
    /// A deed is over; empty: it was done. `technical` is what was answered, for "Show details".
    void done(const QString &failure, const QString &technical = {});
    /// panic() took back so much.
    void covered(double seconds);

private:
    void openObs();
    std::function<void(Result<>)> obsReply();
    std::function<void(Result<>)> setUpReply();
    std::function<void(const client::ApiAnswer &)> apiReply();

    Parts m_parts;
    bool m_coversNow = false;
};

} // namespace belfry::app
