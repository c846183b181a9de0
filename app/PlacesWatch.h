// PlacesWatch: the places a broadcast is copied to, and how each of them stands.
#pragma once

#include "base/Executor.h"
#include "base/Secret.h"
#include "client/ApiCall.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace belfry::app {

class ServerApi;

/// What came of trying its key, or of a test, off air. It holds for that key at that address.
struct PlaceTried {
    bool isAccepted = false;
    QString reason = {}; ///< as docs/relays.md names them
    QDateTime at = {};
    QString keyMasked = {};
    QString address = {};

    bool operator==(const PlaceTried &) const = default;
};

/// As the server knows it (docs/relays.md).
struct Place {
    QString id = {};
    QString name = {};
    QString preset = {}; ///< "youtube"
    QString keyMasked = {};
    QString address = {};
    bool isOn = true;     ///< now
    bool isForNow = false; ///< for this broadcast alone; the next time it is the other way
    QString state = {};  ///< "live"; empty: not known
    QString reason = {}; ///< "key_refused"
    QString detail = {};
    int kbps = 0;
    std::optional<QDateTime> nextTry = {};
    std::optional<QDateTime> liveSince = {};
    std::optional<PlaceTried> tried = {};

    bool operator==(const Place &) const = default;
};

struct PlacesSeen {
    bool known = false; ///< they were read
    std::vector<Place> places = {};

    const Place *find(const QString &id) const;
    bool operator==(const PlacesSeen &) const = default;
};

/// Reads the list at once and when it changes, and how they stand every two seconds while on air. What it knew last stays
/// while the server is out of sight. GUI thread; owned by DeskApp.
class PlacesWatch final : public QObject {
    Q_OBJECT
public:
    using Reply = std::function<void(const client::ApiAnswer &)>;

    /// Both must outlive it.
    PlacesWatch(ServerApi &api, Executor &gui, QObject *parent = nullptr);

    const PlacesSeen &state() const { return m_state; }
    /// From LivePresenter: how often to ask.
    void setOnAir(bool onAir);

    void tryAgain(const QString &id, Reply reply);
    void turn(const QString &id, bool on, Reply reply);
    void setKey(const QString &id, const Secret &key, Reply reply);
    /// From PlacesPresenter: what a trial learned.
    void setTried(const QString &id, const belfry::app::PlaceTried &tried);

Q_SIGNALS:
    void changed();

private:
    void readPlaces();
    void readRelays();
    void readSoon();
    void takeRelays(const QJsonObject &list);
    void askAgain();
    void set(PlacesSeen now);
    /// Reads anew when the change was taken.
    Reply then(Reply reply);

    ServerApi &m_api;
    Executor &m_gui;
    PlacesSeen m_state;
    std::map<QString, PlaceTried> m_tried;
    bool m_onAir = false;
    Subscription m_soon;
    Subscription m_poll;
};

} // namespace belfry::app
