// In place of tests/support/Case.h: a case adds itself in the file that slots.py makes.
#pragma once

#include <QtTest/qtestcase.h>

#define BELFRY_CASE(Class) static_assert(sizeof(Class) > 0);
