#include "support/PostgresServer.h"

#include "support/Case.h"

#include <QTcpSocket>
#include <QtTest/qtestcase.h>

using namespace belfry::test;

namespace {

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return socket.waitForConnected(10'000);
}

} // namespace

class tst_PostgresServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAgainOnItsPortAfterAKill()
    {
        PostgresServer server;
        QVERIFY(server.start());
        const quint16 port = server.port();
        QVERIFY(!server.makeDatabase().empty());
        server.kill();
        QVERIFY(!server.isRunning() && !answers(port));
        QVERIFY(server.start());
        QCOMPARE(server.port(), port);
        QVERIFY(!server.makeDatabase().empty());
        QVERIFY(server.stop());
        QVERIFY(server.start());
        QVERIFY(answers(port));
    }
};

BELFRY_CASE(tst_PostgresServer)
#include "tst_PostgresServer.moc"
