#include "support/StatementLog.h"

#include <cstdlib>
#include <fstream>
#include <mutex>
#include <set>

namespace belfry::test {
namespace {

struct Log {
    std::mutex mutex;
    std::set<std::string, std::less<>> statements;
};

Log &log()
{
    static Log one;
    return one;
}

} // namespace

void StatementLog::add(std::string_view sql)
{
    const std::lock_guard lock(log().mutex);
    if (log().statements.contains(sql))
        return;
    log().statements.emplace(sql);
    if (const char *file = std::getenv("BELFRY_STATEMENTS"))
        std::ofstream(file, std::ios::binary | std::ios::app) << sql << '\0';
}

std::vector<std::string> StatementLog::all()
{
    const std::lock_guard lock(log().mutex);
    return {log().statements.begin(), log().statements.end()};
}

} // namespace belfry::test
