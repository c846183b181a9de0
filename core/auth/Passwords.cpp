#include "auth/Passwords.h"

#include "base/Id.h"
#include "base/Worker.h"

#include <algorithm>
#include <numeric>

namespace belfry::auth {
namespace {

std::vector<std::unique_ptr<Executor>> ownThreads()
{
    std::vector<std::unique_ptr<Executor>> threads;
    for (int i = 0; i < Passwords::kThreads; ++i)
        threads.push_back(std::make_unique<Worker>("password-" + std::to_string(i)));
    return threads;
}

Error tooMany()
{
    return fail(ErrorCode::Busy, "too many people are signing in at this moment");
}

} // namespace

Passwords::Passwords(const PasswordCost &cost) : Passwords(ownThreads(), cost, kWaitingMax) {}

Passwords::Passwords(std::vector<std::unique_ptr<Executor>> threads, const PasswordCost &cost, std::size_t waitingMax)
    : m_cost(cost), m_waitingMax(waitingMax)
{
    for (auto &thread : threads)
        m_threads.push_back({std::move(thread), 0});
    // Before anybody asks: else the first unknown user would be told apart by twice the time.
    m_threads.front().executor->post([this] { hashOfNobody(); });
}

Passwords::~Passwords()
{
    stop();
}

void Passwords::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    for (Thread &thread : m_threads)
        thread.executor.reset();
}

std::size_t Passwords::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return std::accumulate(m_threads.begin(), m_threads.end(), std::size_t(0),
                           [](std::size_t sum, const Thread &thread) { return sum + thread.jobs; });
}

bool Passwords::enqueue(Task job)
{
    const std::lock_guard lock(m_mutex);
    std::size_t jobs = 0;
    for (const Thread &thread : m_threads)
        jobs += thread.jobs;
    if (m_stopped || jobs >= m_waitingMax + m_threads.size())
        return false;
    Thread &thread = *std::min_element(m_threads.begin(), m_threads.end(),
                                       [](const Thread &a, const Thread &b) { return a.jobs < b.jobs; });
    ++thread.jobs;
    thread.executor->post([this, &thread, job = std::move(job)]() mutable {
        job();
        const std::lock_guard done(m_mutex);
        --thread.jobs;
    });
    return true;
}

const std::string &Passwords::hashOfNobody()
{
    std::call_once(m_nobodyMade, [this] {
        if (auto made = hashPassword(Secret(randomBase32(40)), m_cost))
            m_nobody = *std::move(made);
    });
    return m_nobody;
}

void Passwords::hash(Secret password, OnHash answer)
{
    auto kept = std::make_shared<OnHash>(std::move(answer));
    if (!enqueue([this, password = std::move(password), kept] { (*kept)(hashPassword(password, m_cost)); }))
        (*kept)(tooMany());
}

void Passwords::check(Secret password, std::string hash, OnChecked answer)
{
    auto kept = std::make_shared<OnChecked>(std::move(answer));
    const bool queued = enqueue([this, password = std::move(password), hash = std::move(hash), kept] {
        Checked checked;
        checked.isRight = isPassword(password, hash.empty() ? hashOfNobody() : hash) && !hash.empty();
        if (checked.isRight && needsRehash(hash, m_cost)) {
            if (auto made = hashPassword(password, m_cost))
                checked.rehashed = *std::move(made);
        }
        (*kept)(std::move(checked));
    });
    if (!queued)
        (*kept)(tooMany());
}

} // namespace belfry::auth
