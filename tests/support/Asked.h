// asked: how much of something a test does: little in CI, more where the environment asks for it (tests/long).
#pragma once

#include <QtGlobal>

namespace belfry::test {

/// The number that the environment gives under this name, or `otherwise`.
inline int asked(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace belfry::test
