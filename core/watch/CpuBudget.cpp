#include "watch/CpuBudget.h"

#include <algorithm>

#if defined(_WIN32)
#include <windows.h>
#else
#include <time.h>
#endif

namespace belfry::watch {

CpuBudget::CpuBudget(const Clock &clock, ReadCpu readCpu, double share)
    : m_clock(clock), m_readCpu(std::move(readCpu)), m_share(share),
      m_most(static_cast<Cpu::rep>(static_cast<double>(kPurse.count()) * share)), m_purse(m_most), m_earnedAt(clock.now())
{
}

void CpuBudget::earn()
{
    const TimePoint now = m_clock.now();
    const auto passed = std::chrono::duration_cast<Cpu>(now - m_earnedAt);
    const Cpu earned(static_cast<Cpu::rep>(static_cast<double>(passed.count()) * m_share));
    if (earned <= Cpu(0))
        return;
    m_purse = std::min(m_most, m_purse + earned);
    m_earnedAt = now;
}

bool CpuBudget::allows(Work work)
{
    earn();
    return m_purse > (work == Work::Sound ? Cpu(0) : m_most / 2);
}

void CpuBudget::paid(Cpu cost)
{
    m_used += cost;
    m_purse -= cost;
}

CpuBudget::Cpu threadCpuTime()
{
#if defined(_WIN32)
    FILETIME created, ended, kernel, user;
    if (!GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user))
        return CpuBudget::Cpu(0);
    const auto ticks = [](const FILETIME &time) { return std::int64_t(time.dwHighDateTime) << 32 | time.dwLowDateTime; };
    return CpuBudget::Cpu((ticks(kernel) + ticks(user)) / 10);
#else
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return CpuBudget::Cpu(std::int64_t(used.tv_sec) * 1'000'000 + used.tv_nsec / 1'000);
#endif
}

} // namespace belfry::watch
