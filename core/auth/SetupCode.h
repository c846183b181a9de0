// SetupCode: the word by which whoever started the server for the first time becomes its owner.
#pragma once

#include "base/Secret.h"
#include "base/Time.h"

#include <mutex>
#include <string>
#include <string_view>

namespace belfry::auth {

/// Any thread. Lives in this process only; there is none until make() is called, and never one beside an owner.
class SetupCode {
public:
    static constexpr Duration kLife{24 * 3'600'000};
    static constexpr int kTries = 10;

    explicit SetupCode(const Clock &clock) : m_clock(clock) {}

    /// "abcd-efgh-jkmn-pqrs", 80 bits, in place of the one before.
    Secret make();
    enum class Use {
        Right, ///< and spent: giveBack() when nothing came of it
        Wrong,
        Over,  ///< none was made, it was used, it is older than kLife, or there were too many wrong ones
    };
    /// Case, spaces and dashes do not matter.
    Use use(std::string_view typed);
    void giveBack();
    /// There is an owner.
    void end();
    bool isThere() const;

private:
    bool isOver() const;

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::string m_code; ///< without dashes; "" when there is none
    bool m_isSpent = false;
    int m_wrong = 0;
    TimePoint m_made{};
};

} // namespace belfry::auth
