// Screen: an X server of the test's own, so that the window under test is a real one.
#pragma once

#include <QCoreApplication>
#include <QProcess>

#include <memory>

namespace belfry::test {

/// Starts Xvfb on a free display, points this process at it and makes the QApplication there. Ends the process with a
/// sentence when Xvfb does not come up.
std::unique_ptr<QCoreApplication> applicationOnOwnScreen(int &argc, char **argv);

} // namespace belfry::test
