// What the server leaves behind when it dies of a fault of its own.
#include "support/Case.h"
#include "support/ServerProcess.h"

#include <QDir>
#include <QFile>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

#include <csignal>

using namespace belfry::test;
using namespace Qt::StringLiterals;

class tst_Faults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoteSaysWhereAndNothingOfWhatItKnew_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("segmentation fault") << SIGSEGV;
        QTest::newRow("abort") << SIGABRT;
        QTest::newRow("bus error") << SIGBUS;
    }
    void aNoteSaysWhereAndNothingOfWhatItKnew()
    {
        QFETCH(int, number);
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        const QByteArray key = server.key();
        const QByteArray token = server.token();
        ::kill(static_cast<pid_t>(server.processId()), number);
        QTRY_VERIFY_WITH_TIMEOUT(!server.isRunning(), 30'000);
        const QDir folder(server.dataFolder());
        const QStringList notes = folder.entryList({u"crash-*.txt"_s});
        QCOMPARE(notes.size(), 1);
        QFile note(folder.filePath(notes.first()));
        QVERIFY(note.open(QIODevice::ReadOnly));
        const QByteArray text = note.readAll();
        QVERIFY2(text.startsWith("belfry-server ") && text.contains(QByteArray("ended by signal ").append(QByteArray::number(number))), text.constData());
        QVERIFY2(text.count("\n0x") >= 2, text.constData());
        QVERIFY(text.size() < 4'000);
        QVERIFY(!text.contains(key) && !text.contains(token));
        QVERIFY((note.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
        QVERIFY(server.start()); // and says so the next time
        QVERIFY(server.log().contains("ended by a fault"));
        QVERIFY(server.stop());
    }
};

BELFRY_CASE(tst_Faults)
#include "tst_Faults.moc"
