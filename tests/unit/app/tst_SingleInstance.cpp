#include "app/SingleInstance.h"
#include "support/Case.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace belfry::app;

class tst_SingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartBringsTheFirstToTheFront()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QSignalSpy front(&first, &SingleInstance::frontWanted);
        // The second blocks while it asks, as it does before its own event loop runs.
        auto second = std::async(std::launch::async, [&] { return SingleInstance(folder.path()).claim(); });
        QTRY_COMPARE(front.count(), 1);
        QVERIFY(!second.get());
    }
    void whenTheFirstIsGoneTheNextIsTheFirst()
    {
        QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QVERIFY(first.claim());
        }
        SingleInstance next(folder.path());
        QVERIFY(next.claim());
    }
    void anotherFolderIsAnotherWindow()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QVERIFY(first.claim());
        QVERIFY(second.claim());
    }
    void aFirstThatHangsLocksNobodyOut()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        // Its event loop does not run, as this thread waits here.
        QVERIFY(std::async(std::launch::async, [&] { return SingleInstance(folder.path()).claim(); }).get());
    }
};

BELFRY_CASE(tst_SingleInstance)
#include "tst_SingleInstance.moc"
