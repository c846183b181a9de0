// StatementLog: the statements that the tests of this run had a database do, for the one that asks the planners about them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace belfry::test {

/// Any thread.
class StatementLog {
public:
    static void add(std::string_view sql);
    /// Each once, in the order of the alphabet.
    static std::vector<std::string> all();
};

} // namespace belfry::test
