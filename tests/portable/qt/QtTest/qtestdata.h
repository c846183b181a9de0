// The tables of data-driven tests; the names that Qt's own header brings with it.
#pragma once

#include "qtestcase.h"

using quint32 = std::uint32_t;
using qint64 = long long;

namespace QTest {

template <typename... Values> belfry::portable::Row &addRow(const char *form, Values... values)
{
    char tag[128];
    std::snprintf(tag, sizeof tag, form, values...);
    return newRow(tag);
}

} // namespace QTest
