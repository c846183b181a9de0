// Companion: the belfry-server on this computer that belongs to the window's user.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "client/CompanionFile.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <optional>

namespace belfry::client {

/// Finds it through companion.json and /healthz; when nobody answers, starts one, detached, and waits until it does.
/// Whether another one lives is the server's to decide (it holds the lock): a start too many prints the first's address
/// and ends. Killing the window changes nothing for it. GUI thread; owned by DeskApp.
class Companion final {
public:
    /// What it needs of the world. Replies may come at once or later.
    struct World {
        virtual ~World() = default;
        virtual Result<CompanionFile> readFile() = 0;
        virtual void check(const CompanionFile &found, std::function<void(bool answers)> reply) = 0;
        /// The process id; it runs on when this program ends.
        virtual Result<qint64> launch() = 0;
        /// What the one that was launched last said before it ended, in one line; empty while it said nothing.
        virtual QByteArray lastWords() = 0;
        virtual void terminate(qint64 pid) = 0;
    };
    /// The one this window started, now or in an earlier run of it.
    struct Own {
        qint64 pid = 0;
        QByteArray mark = {};

        bool operator==(const Own &) const = default;
    };
    using Reply = std::function<void(Result<CompanionFile>)>;

    static constexpr Duration kStartTime{20'000};
    static constexpr Duration kLookPause{150};

    Companion(World &world, Executor &gui) : m_world(world), m_gui(gui) {}

    /// One at a time: another find() before the reply takes its place. Errors: what launch() said, or Timeout with the
    /// last words of the one that was launched.
    void find(Reply reply);
    void stopLooking();

    const std::optional<Own> &own() const { return m_own; }
    /// From the settings of an earlier run.
    void setOwn(const std::optional<Own> &own) { m_own = own; }
    /// Ends it if it is ours and still the same run. Otherwise does nothing.
    void endIfOwn();

private:
    void look();
    void judge(const CompanionFile &found, bool answers);
    void launchOrWait();
    void finish(Result<CompanionFile> result);

    World &m_world;
    Executor &m_gui;
    Reply m_reply;
    quint64 m_search = 0; ///< answers for an earlier search are dropped
    std::optional<TimePoint> m_launchedAt;
    qint64 m_launchedPid = 0;
    QByteArray m_markBefore;
    std::optional<Own> m_own;
    Subscription m_timer;
};

} // namespace belfry::client
