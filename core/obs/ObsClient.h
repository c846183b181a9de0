// ObsClient: a conversation with the OBS on some computer that is kept up by itself.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "obs/InputLevels.h"
#include "obs/ObsState.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace belfry::obs {

struct ObsAddress {
    QString host;
    quint16 port = 4455;
    Secret password;

    bool operator==(const ObsAddress &) const = default;
};

/// Connects, identifies, comes back when OBS does, and polls what has no event. Never hammers: after a wrong password
/// it waits for another one, after being ended by a person for tryAgain(). GUI thread; owned by DeskApp.
class ObsClient final : public QObject {
    Q_OBJECT
public:
    using Reply = std::function<void(Result<QJsonObject>)>;

    static constexpr Duration kRequestTime{5'000};
    static constexpr Duration kPoll{1'000};
    static constexpr Duration kConnectTime{5'000};

    explicit ObsClient(Executor &gui, QObject *parent = nullptr);
    ~ObsClient() override;

    /// Begins, or begins anew with another address or password. Requests under way fail with Closed.
    void open(const ObsAddress &address);
    void close();
    /// Connects now, whatever the reason it is waiting.
    void tryAgain();

    const ObsAddress &address() const;
    Reach reach() const;
    /// The technical reason of the last failure, for "Show details".
    const QString &failure() const;
    StreamState stream() const;
    const QString &scene() const;
    const ObsStats &stats() const;
    /// In the order of OBS's window; empty while not connected.
    const QStringList &scenes() const;
    /// Inputs that give sound and are muted.
    QStringList muted() const;

    /// Answers once: with responseData, or Timeout, Closed, Unavailable (not identified) or what OBS said. OBS's code
    /// 207 (it is changing its scenes) is asked again a few times by itself.
    void request(const QString &type, const QJsonObject &data, Reply reply);

    /// The reply says that OBS took the request, which it always does; whether it sends is told by stream(). While a
    /// start is under way another is refused here (Conflict): OBS 29 crashes on a second one.
    void startStream(Reply reply);
    /// During a start, which OBS cannot cancel, it is sent as soon as that has succeeded.
    void stopStream(Reply reply);

Q_SIGNALS:
    void reachChanged();
    void streamChanged();
    void sceneChanged();
    void statsChanged();
    /// scenes() or muted().
    void roomChanged();
    /// At most every 50 ms.
    void levelsCame(const std::vector<belfry::obs::InputLevels> &levels);
    /// Another profile or scene collection: settings read before are old.
    void profileChanged();

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace belfry::obs
