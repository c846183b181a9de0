#include "support/Case.h"
#include "ui/States.h"
#include "ui/WindowCase.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;

/// Runs with QT_SCALE_FACTOR=2.
class tst_Scaled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowIsTheSameAtTwiceTheScale()
    {
        ui::MainWindow window;
        QCOMPARE(window.devicePixelRatioF(), 2.0);
        window.showLive(onAir());
        showAt(window, QSize(1024, 700));
        QTRY_COMPARE(clippedLabels(window), QStringList()); // it is laid out in a few rounds
        QCOMPARE(screenshot(window, QStringLiteral("on-air-1024x700-at-200-percent"), 2).size(), QSize(2048, 1400));
    }
};

BELFRY_CASE(tst_Scaled)
#include "tst_Scaled.moc"
