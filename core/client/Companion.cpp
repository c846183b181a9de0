#include "client/Companion.h"

#include "base/Log.h"

namespace belfry::client {

void Companion::find(Reply reply)
{
    stopLooking();
    m_reply = std::move(reply);
    look();
}

void Companion::stopLooking()
{
    ++m_search;
    m_timer.reset();
    m_launchedAt.reset();
    m_reply = {};
}

void Companion::look()
{
    const auto found = m_world.readFile();
    if (!found) {
        launchOrWait();
        return;
    }
    m_world.check(*found, [this, search = m_search, file = *found](bool answers) {
        if (search == m_search)
            judge(file, answers);
    });
}

void Companion::judge(const CompanionFile &found, bool answers)
{
    if (!answers) {
        launchOrWait();
        return;
    }
    // A start too many ends by itself; what answers then is the run that was there before, and not ours.
    if (m_launchedAt && found.mark() != m_markBefore)
        m_own = Own{m_launchedPid, found.mark()};
    else if (m_own && m_own->mark != found.mark())
        m_own.reset();
    finish(found);
}

void Companion::launchOrWait()
{
    if (!m_launchedAt) {
        const auto before = m_world.readFile();
        m_markBefore = before ? before->mark() : QByteArray();
        const auto pid = m_world.launch();
        if (!pid) {
            finish(pid.error());
            return;
        }
        log::info("client", "started the companion", {{"pid", *pid}});
        m_launchedPid = *pid;
        m_launchedAt = m_gui.clock().now();
    } else if (m_gui.clock().now() - *m_launchedAt >= kStartTime) {
        const std::string words = m_world.lastWords().toStdString();
        finish(fail(ErrorCode::Timeout, "belfry-server was started and does not answer" + (words.empty() ? words : ": " + words)));
        return;
    }
    m_timer = m_gui.after(kLookPause, [this] { look(); });
}

void Companion::finish(Result<CompanionFile> result)
{
    const Reply reply = std::exchange(m_reply, {});
    stopLooking();
    if (reply)
        reply(std::move(result));
}

void Companion::endIfOwn()
{
    if (!m_own)
        return;
    // A process id can have gone to another program; the run's mark cannot.
    const auto found = m_world.readFile();
    if (found && found->mark() == m_own->mark)
        m_world.terminate(m_own->pid);
    m_own.reset();
}

} // namespace belfry::client
