// Runs the cases one after the other and says what failed; the status is the number of failures, 125 at most.
#include <QtTest/qtestcase.h>

#include <algorithm>
#include <map>

namespace belfry::portable {
namespace {

std::map<std::string, std::function<void()>> &tests()
{
    static std::map<std::string, std::function<void()>> all;
    return all;
}

int failures = 0;
int passed = 0;
std::string running;

} // namespace

Table &table()
{
    static Table one;
    return one;
}

void fail(const char *file, int line, const std::string &what)
{
    ++failures;
    std::printf("FAIL!  %s\n   %s(%d): %s\n", running.c_str(), file, line, what.c_str());
    std::fflush(stdout);
}

bool addTest(const char *name, std::function<void()> run)
{
    return tests().emplace(name, std::move(run)).second;
}

void runSlot(const char *test, const char *name, const Turn &data, const Turn &turn)
{
    table() = {};
    if (data)
        data();
    const std::size_t turns = data ? table().rows.size() : 1;
    for (std::size_t i = 0; i < turns; ++i) {
        table().row = i;
        running = std::string(test) + "::" + name + (data ? "(" + table().rows[i].tag + ")" : "");
        const int before = failures;
        try {
            turn();
        } catch (const std::exception &thrown) {
            fail(test, 0, std::string("threw ") + thrown.what());
        }
        passed += failures == before ? 1 : 0;
    }
}

} // namespace belfry::portable

int main(int argc, char **argv)
{
    using namespace belfry::portable;
    for (const auto &[name, run] : tests()) {
        if (argc < 2 || std::find(argv + 1, argv + argc, name) != argv + argc) {
            std::printf("%s\n", name.c_str());
            std::fflush(stdout);
            run();
        }
    }
    std::printf("Totals: %d passed, %d failed\n", passed, failures);
    return std::min(failures, 125);
}
