// store_writer KIND WHERE: writes one row after the other, each in a transaction, and says which it was told are kept. Until it
// is killed.
#include "store/PostgresDriver.h"
#include "store/SqliteDriver.h"

#include <cstdio>
#include <memory>
#include <string_view>

using namespace belfry;
using namespace belfry::store;

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    std::unique_ptr<Driver> driver = std::make_unique<SqliteDriver>(argv[2]);
    if (std::string_view(argv[1]) == "postgres") {
        PostgresAddress address;
        address.url = Secret(argv[2]);
        driver = std::make_unique<PostgresDriver>(address, std::nullopt, 2);
    }
    const auto opened = driver->open(Access::Write);
    for (int n = 1; opened; ++n) {
        Transaction transaction(*opened->database);
        const auto written = opened->database->run("INSERT INTO settings (name, value) VALUES ($1, 'x')", {std::to_string(n)});
        if (!written || !transaction.commit())
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
    return 1;
}
