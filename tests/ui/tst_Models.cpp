#include "support/Case.h"
#include "ui/WindowCase.h"
#include "ui/models/ChatModel.h"
#include "ui/models/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::ui;

namespace {

app::ChatLine line(const char *id, const char *text)
{
    app::ChatLine made;
    made.id = QString::fromLatin1(id);
    made.name = QStringLiteral("Ana");
    made.text = QString::fromLatin1(text);
    return made;
}

} // namespace

class tst_Models : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeChangeAndGo()
    {
        RowsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &RowsModel::dataChanged);
        QSignalSpy reset(&model, &RowsModel::modelReset);
        model.show({{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
        model.show({{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("Bee"), QStringLiteral("two")}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.indexOf(QStringLiteral("b")).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Bee, two"));
        model.show({{QStringLiteral("b"), QStringLiteral("Bee")}});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(QStringLiteral("a")).isValid());
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
    void newLinesAreNewRows()
    {
        ChatModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &ChatModel::rowsInserted);
        QSignalSpy removed(&model, &ChatModel::rowsRemoved);
        QSignalSpy changed(&model, &ChatModel::dataChanged);
        model.show({line("01", "one"), line("02", "two")});
        model.show({line("01", "one"), line("02", "two"), line("03", "three")});
        QCOMPARE(inserted.size(), 2);
        auto gone = line("02", "two");
        gone.removed = true;
        model.show({line("01", "one"), gone, line("03", "three")});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!model.indexOf(QStringLiteral("02")).data().toString().contains(QLatin1String("two")));
        model.show({gone, line("03", "three"), line("04", "four")});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        model.show({line("01", "late"), gone, line("03", "three"), line("04", "four")}); // another server's, told late
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("late"));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
};

BELFRY_CASE(tst_Models)
#include "tst_Models.moc"
