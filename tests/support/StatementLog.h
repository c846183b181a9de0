// StatementLog: the statements that the tests of this run had a database do, for the one that asks the planners about them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace belfry::test {

/// Any thread. Where BELFRY_STATEMENTS names a file in the environment, each is added to that as well, with a NUL behind it.
class StatementLog {
public:
    static void add(std::string_view sql);
    /// Each once, in the order of the alphabet.
    static std::vector<std::string> all();
};

} // namespace belfry::test
