// What every case with a window shares: the application object, and helpers to look at a window.
#pragma once

#include "ui/MainWindow.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QImage>
#include <QString>

namespace belfry::test {

/// Shows the window at a size and lets its layouts settle.
void showAt(ui::MainWindow &window, QSize size);
/// Into the build's screenshots folder, at `scale` device pixels for each.
QImage screenshot(QWidget &window, const QString &name, double scale = 1);
/// Every visible label whose text does not fit, in words; empty when all fit.
QStringList clippedLabels(const QWidget &window);

} // namespace belfry::test
