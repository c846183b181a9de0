#include "support/Case.h"
#include "ui/PlainTip.h"
#include "ui/PlanStates.h"
#include "ui/models/LinksModel.h"
#include "ui/models/OccurrencesModel.h"
#include "ui/models/PlacesModel.h"
#include "ui/models/TasksModel.h"

#include <QAbstractItemModelTester>
#include <QTextDocument>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::ui;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

class tst_PlanModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePlacesModelKeepsItsPromisesThroughEveryChange()
    {
        PlacesModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        model.show(places().rows);
        QCOMPARE(resets.size(), 1);
        auto rows = places().rows;
        rows[1].pill = QStringLiteral("Good");
        model.show(rows);
        QCOMPARE(resets.size(), 1); // the selection stays
        QCOMPARE(changes.size(), 1);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
    void aPlaceIsMovedButNeverAboveOurPage()
    {
        PlacesModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        QSignalSpy moved(&model, &PlacesModel::moved);
        model.show(places().rows);
        QVERIFY(model.moveRows({}, 3, 1, {}, 0));
        QCOMPARE(moved[0][0].toString(), QStringLiteral("3"));
        QCOMPARE(moved[0][1].toInt(), 0);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Nursing home TV"));
        QVERIFY(!model.moveRows({}, 0, 1, {}, 3)); // our own page
        QVERIFY(!model.moveRows({}, 1, 1, {}, 2)); // where it is
        QVERIFY(model.moveRows({}, 1, 1, {}, 4));
        QCOMPARE(moved[1][1].toInt(), 2);
        QVERIFY(!model.moveRows({}, 1, 1, {}, 5));
    }
    void whatAPlaceSaysIsNeverTakenForHtml()
    {
        const QString said = QStringLiteral("<b>Refused</b>\n<img src=\"//evil.example/x.png\">");
        PlacesModel model;
        auto rows = places().rows;
        rows[1].line = said;
        rows[1].tip.clear();
        model.show(rows);
        const QString tip = model.index(1).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QLatin1String("<img")));
        QTextDocument shown; // as a tooltip does it
        shown.setHtml(tip);
        QCOMPARE(shown.toPlainText(), said);
        QCOMPARE(plainTip(QStringLiteral("key ends in ··7f2a & more")), QStringLiteral("key ends in ··7f2a & more"));
    }
    void onlyPlacesCanBeSwitched()
    {
        PlacesModel model;
        QSignalSpy switched(&model, &PlacesModel::switched);
        model.show(places().rows);
        QVERIFY(!model.setData(model.index(0), static_cast<int>(Qt::Unchecked), Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1), static_cast<int>(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(switched.size(), 1);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(QLatin1String("off")));
    }
    void theOtherModelsKeepTheirPromises()
    {
        OccurrencesModel days;
        TasksModel tasks;
        LinksModel links;
        QAbstractItemModelTester dayTester(&days, Reporting::QtTest), taskTester(&tasks, Reporting::QtTest), linkTester(&links, Reporting::QtTest);
        days.show(week().rows);
        auto rows = week().rows;
        rows[0].pill.clear();
        days.show(rows);
        rows.pop_back();
        days.show(rows);
        QCOMPARE(days.rowCount(), 2);
        tasks.show(serviceOpen().editor->tasks, true);
        QSignalSpy ticked(&tasks, &TasksModel::ticked), edited(&tasks, &TasksModel::edited);
        QVERIFY(tasks.setData(tasks.index(1, 0), static_cast<int>(Qt::Checked), Qt::CheckStateRole));
        QCOMPARE(ticked[0][0].toString(), QStringLiteral("T2"));
        QVERIFY(tasks.setData(tasks.index(2, 1), QStringLiteral("Ruth"), Qt::EditRole));
        QCOMPARE(edited[0][2].toString(), QStringLiteral("Ruth"));
        QVERIFY(!tasks.setData(tasks.index(2, 0), QStringLiteral("  "), Qt::EditRole));
        tasks.show(serviceOpen().editor->tasks, false);
        QVERIFY(!(tasks.index(0, 0).flags() & Qt::ItemIsUserCheckable));
    }
    void aLinkIsAddedInTheEmptyRow()
    {
        LinksModel links;
        QAbstractItemModelTester tester(&links, Reporting::QtTest);
        links.show({});
        QCOMPARE(links.rowCount(), 1);
        QVERIFY(links.setData(links.index(0, 1), QStringLiteral("church.example/leaflet.pdf"), Qt::EditRole));
        QCOMPARE(links.rowCount(), 2);
        QCOMPARE(links.links().size(), std::size_t(1));
        QCOMPARE(links.links()[0].url, QStringLiteral("https://church.example/leaflet.pdf"));
        QCOMPARE(links.links()[0].title, QStringLiteral("church.example"));
        QVERIFY(links.setData(links.index(0, 1), QString(), Qt::EditRole));
        QVERIFY(links.links().empty());
    }
};

BELFRY_CASE(tst_PlanModels)
#include "tst_PlanModels.moc"
