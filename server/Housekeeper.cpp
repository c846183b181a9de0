#include "server/Housekeeper.h"

#include "store/AuditStore.h"
#include "store/ChatStore.h"
#include "store/ModerationStore.h"
#include "store/PersonStore.h"
#include "store/TriesStore.h"
#include "store/WebhookSourceStore.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

constexpr int kAtOnce = 500;
constexpr Duration kPause{200}; // others have their turn

/// How many rows of one kind went, at most kAtOnce.
Result<std::int64_t> forgetChat(store::Database &database, WallTime before, WallTime now)
{
    const auto messages = store::ChatStore(database).forgetBefore(before, kAtOnce);
    if (!messages)
        return messages.error();
    const auto conversations = store::PersonStore(database).forgetConversations(before, kAtOnce);
    if (!conversations)
        return conversations.error();
    if (const auto mutes = store::ModerationStore(database).forgetMutesBefore(now); !mutes)
        return mutes.error();
    return std::max(*messages, *conversations);
}

} // namespace

Housekeeper::Housekeeper(Executor &home, store::Store &store, Duration auditKeep, Duration chatKeep, log::Settings log)
    : m_home(home), m_store(store), m_auditKeep(auditKeep), m_chatKeep(chatKeep), m_log(std::move(log))
{
    look();
}

void Housekeeper::look()
{
    if (const std::size_t removed = log::removeOld(m_log); removed != 0)
        log::info("server", "old log files removed", {{"files", removed}});
    m_timer = m_home.after(kEvery, [this] { look(); });
    forget();
}

void Housekeeper::forget()
{
    const WallTime now = m_home.clock().wall();
    const auto then = [&home = m_home, alive = std::weak_ptr<int>(m_alive), this](const Result<bool> &isMore) {
        if (!isMore || !*isMore)
            return;
        home.post([this, alive] {
            if (!alive.expired())
                m_timer = m_home.after(kPause, [this] {
                    m_timer = m_home.after(kEvery, [this] { look(); });
                    forget();
                });
        });
    };
    m_store.write(
        [now, auditKeep = m_auditKeep, chatKeep = m_chatKeep](store::Database &database) -> Result<bool> {
            std::int64_t most = 0;
            if (auditKeep > Duration(0)) {
                const auto removed = store::AuditStore(database).removeBefore(now - auditKeep, kAtOnce);
                if (!removed)
                    return removed.error();
                most = *removed;
            }
            if (chatKeep > Duration(0)) {
                const auto gone = forgetChat(database, now - chatKeep, now);
                if (!gone)
                    return gone.error();
                most = std::max(most, *gone);
            }
            const auto forgotten = store::WebhookSourceStore(database).forgetBefore(now - kSeenKeep, kAtOnce);
            if (!forgotten)
                return forgotten.error();
            const auto tries = store::TriesStore(database).forgetBefore(now - kTriesKeep, kAtOnce);
            if (!tries)
                return tries.error();
            return std::max({most, *forgotten, *tries}) == kAtOnce;
        },
        then);
}

} // namespace belfry::server
