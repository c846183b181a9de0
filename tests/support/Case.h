// BELFRY_CASE: one test class per file; the executable of a folder runs the one it is asked for, or all.
#pragma once

#include <QCoreApplication>
#include <QObject>

#include <functional>
#include <memory>

namespace belfry::test {

using MakeApplication = std::function<std::unique_ptr<QCoreApplication>(int &argc, char **argv)>;

/// A folder whose cases need another application object (widgets) sets it from a static initialiser.
void useApplication(MakeApplication make);
bool addCase(const char *fileStem, std::function<std::unique_ptr<QObject>()> make);

} // namespace belfry::test

/// At the end of tst_X.cpp, before #include "tst_X.moc": BELFRY_CASE(tst_X)
#define BELFRY_CASE(Class) \
    static const bool Class##Added = ::belfry::test::addCase(#Class, [] { return std::make_unique<Class>(); });
