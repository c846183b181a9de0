// How long a login takes that exists and one that does not, and what it costs to know who asks. Reports; asserts nothing.
#include "auth/DoorSnapshot.h"
#include "auth/PasswordHash.h"
#include "auth/Passwords.h"
#include "base/Worker.h"

#include <benchmark/benchmark.h>

#include <future>
#include <memory>
#include <vector>

using namespace belfry;
using namespace belfry::auth;

namespace {

/// For medians: --benchmark_repetitions=20 --benchmark_min_time=1.
void login(benchmark::State &state, bool isKnown)
{
    std::vector<std::unique_ptr<Executor>> threads;
    threads.push_back(std::make_unique<Worker>("argon2-0"));
    Passwords passwords(std::move(threads), PasswordCost(), 4);
    const std::string hash = isKnown ? hashPassword(Secret("bells over the river"), PasswordCost()).value() : "";
    for (auto _ : state) {
        std::promise<void> checked;
        passwords.check(Secret("not the password"), hash, [&checked](const Result<Passwords::Checked> &) { checked.set_value(); });
        checked.get_future().wait();
    }
}

void whoAsks(benchmark::State &state)
{
    DoorSnapshot doors;
    doors.owner = std::make_shared<TokenCheck>(Secret("owner"));
    doors.tokens = std::make_shared<AccessTokens>(std::vector{Secret(std::string(32, 'k'))});
    const WallTime now = systemClock().wall();
    const Secret token = doors.tokens->issue({"01JAAAAAAAAAAAAAAAAAAAAAAA", "Ada", Role::Owner, 1, "01JSSSSSSSSSSSSSSSSSSSSSSS", {}}, now);
    const std::string header = "Bearer " + token.reveal();
    for (auto _ : state)
        benchmark::DoNotOptimize(recognise(doors, header, now));
}

} // namespace

BENCHMARK_CAPTURE(login, known, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(login, unknown, false)->Unit(benchmark::kMillisecond);
BENCHMARK(whoAsks);
