// CpuBudget: how much of a processor watching may take, all channels together.
#pragma once

#include "base/Time.h"

#include <chrono>
#include <cstdint>
#include <functional>

namespace belfry::watch {

/// What work on the thread costs is measured after it was done; until time has paid for it, no more is allowed. Sound
/// comes before pictures: these may only take what lies above half of the purse. One thread; owned by who decodes.
class CpuBudget {
public:
    using Cpu = std::chrono::microseconds;
    /// CPU time the thread has used so far.
    using ReadCpu = std::function<Cpu()>;
    enum class Work { Sound, Picture };
    /// What can be saved up, in time of a whole processor.
    static constexpr Cpu kPurse{500'000};

    /// `share` of one processor: 0.25 is a quarter.
    CpuBudget(const Clock &clock, ReadCpu readCpu, double share);

    bool allows(Work work);
    /// Around all that is to be paid for.
    template<typename Do>
    void spend(Do work)
    {
        const Cpu before = m_readCpu();
        work();
        paid(m_readCpu() - before);
    }
    Cpu used() const { return m_used; }

private:
    void earn();
    void paid(Cpu cost);

    const Clock &m_clock;
    ReadCpu m_readCpu;
    const double m_share;
    const Cpu m_most;
    Cpu m_purse;
    TimePoint m_earnedAt;
    Cpu m_used{0};
};

/// Of the calling thread.
CpuBudget::Cpu threadCpuTime();

} // namespace belfry::watch
