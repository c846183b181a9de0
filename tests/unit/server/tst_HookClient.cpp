#include "HookReceiver.h"
#include "server/HookClient.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

#include <future>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

const char *const kCanary = "canary-of-the-receiver";

HookClientSettings allowing(std::vector<std::string> hosts)
{
    HookClientSettings settings;
    settings.allowedHosts = std::move(hosts);
    return settings;
}

// Posts, and lets the receiver answer meanwhile.
HookAnswer ask(HookClient &client, const std::string &url, std::vector<std::string> headers = {"Belfry-Id: 01J"})
{
    auto answer = std::make_shared<std::promise<HookAnswer>>();
    auto future = answer->get_future();
    client.post({url, std::move(headers), R"({"a":1})"}, [answer](HookAnswer given) { answer->set_value(std::move(given)); });
    for (int i = 0; i < 3'000 && future.wait_for(0ms) != std::future_status::ready; ++i)
        QTest::qWait(10);
    return future.wait_for(0ms) == std::future_status::ready ? future.get() : HookAnswer{0, "the test waited in vain"};
}

} // namespace

class tst_HookClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void postsToAHostThatIsAllowedByName()
    {
        test::HookReceiver receiver;
        HookClient client(allowing({"127.0.0.1"}));
        const HookAnswer answer = ask(client, receiver.url());
        QCOMPARE(answer.fault, "");
        QCOMPARE(answer.status, 204);
        QCOMPARE(receiver.got.size(), 1u);
        QCOMPARE(receiver.got[0].target, "/hook");
        QCOMPARE(receiver.got[0].body, R"({"a":1})");
        QCOMPARE(receiver.got[0].headers.value("belfry-id"), "01J");
        QVERIFY(receiver.got[0].headers.value("user-agent").startsWith("Belfry"));
    }
    void neverConnectsToAnAddressThatIsNotPublic_data()
    {
        QTest::addColumn<QString>("host");
        // Other ways to write the same: the name is looked up, and what comes of it is judged.
        for (const char *host : {"127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "[::1]",
                                 "[::ffff:127.0.0.1]", "[::]"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void neverConnectsToAnAddressThatIsNotPublic()
    {
        QFETCH(QString, host);
        test::HookReceiver receiver(QHostAddress::Any);
        HookClient client(allowing({"intranet"}));
        const std::string url = "https" + receiver.url(host.toLatin1().constData()).substr(4);
        const HookAnswer answer = ask(client, url);
        QVERIFY2(answer.fault == "not_public" || answer.fault == "bad_url" || answer.fault == "unreachable", answer.fault.c_str());
        QCOMPARE(answer.status, 0);
        QCOMPARE(receiver.connections, 0);
        if (host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost") || host == QLatin1String("[::1]"))
            QCOMPARE(answer.fault, "not_public");
    }
    void nobodyElseIsAskedByHttp()
    {
        test::HookReceiver receiver;
        HookClient client(allowing({}));
        QCOMPARE(ask(client, receiver.url()).fault, "not_secure");
        QCOMPARE(ask(client, "http://example.org/").fault, "not_secure");
        QCOMPARE(receiver.connections, 0);
    }
    void otherProtocolsAreNone()
    {
        HookClient client(allowing({"127.0.0.1"}));
        for (const char *url : {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "https://user:pw@127.0.0.1/", "", "x",
                                "https://", "https://a b/", "https://127.0.0.1:0/", "https://127.0.0.1\\@example.org/"})
            QCOMPARE(ask(client, url).fault, "bad_url");
    }
    void aRedirectIsNotFollowed()
    {
        test::HookReceiver inside;
        test::HookReceiver receiver;
        receiver.answer = "HTTP/1.1 302 Found\r\nLocation: " + QByteArray::fromStdString(inside.url()) + "\r\nContent-Length: 0\r\n\r\n";
        HookClient client(allowing({"127.0.0.1"}));
        const HookAnswer answer = ask(client, receiver.url());
        QCOMPARE(answer.fault, "status");
        QCOMPARE(answer.status, 302);
        QCOMPARE(inside.connections, 0);
    }
    void theEnvironmentsProxyIsNotAsked()
    {
        test::HookReceiver proxy;
        test::HookReceiver receiver;
        qputenv("http_proxy", QByteArray::fromStdString(proxy.url()));
        qputenv("ALL_PROXY", QByteArray::fromStdString(proxy.url()));
        HookClient client(allowing({"127.0.0.1"}));
        QCOMPARE(ask(client, receiver.url()).status, 204);
        qunsetenv("http_proxy");
        qunsetenv("ALL_PROXY");
        QCOMPARE(proxy.connections, 0);
    }
    void aReceiverThatIsSilentIsGivenUpInTime()
    {
        test::HookReceiver receiver;
        receiver.answer.clear();
        HookClientSettings settings = allowing({"127.0.0.1"});
        settings.timeout = 300ms;
        HookClient client(settings);
        QCOMPARE(ask(client, receiver.url()).fault, "timeout");
        QCOMPARE(receiver.got.size(), 1u);
    }
    void aReceiverThatDripsIsGivenUpInTime()
    {
        test::HookReceiver receiver;
        receiver.answer = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx";
        HookClientSettings settings = allowing({"127.0.0.1"});
        settings.timeout = 300ms;
        HookClient client(settings);
        const HookAnswer answer = ask(client, receiver.url());
        QVERIFY2(answer.fault == "timeout" || answer.fault == "broken", answer.fault.c_str());
    }
    void whatItAnswersIsReadNoFurtherThanNeeded()
    {
        test::HookReceiver receiver;
        const QByteArray body(200'000, 'x');
        receiver.answer = "HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + body;
        HookClient client(allowing({"127.0.0.1"}));
        QCOMPARE(ask(client, receiver.url()).fault, "too_long");
        receiver.answer = QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 22\r\n\r\n") + kCanary;
        const HookAnswer answer = ask(client, receiver.url());
        QCOMPARE(answer.fault, "status");
        QCOMPARE(answer.status, 500);
    }
    void manyAtOnceDoNotWaitForASilentOne()
    {
        test::HookReceiver silent;
        silent.answer.clear();
        test::HookReceiver quick;
        HookClient client(allowing({"127.0.0.1"}));
        int told = 0;
        client.post({silent.url(), {}, "{}"}, [&told](const HookAnswer &) { ++told; });
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(client, quick.url()).status, 204);
        QCOMPARE(told, 0);
    }
    void whatIsUnderWayEndsWithTheClient()
    {
        test::HookReceiver silent;
        silent.answer.clear();
        std::string fault;
        {
            HookClient client(allowing({"127.0.0.1"}));
            client.post({silent.url(), {}, "{}"}, [&fault](const HookAnswer &answer) { fault = answer.fault; });
            QTRY_COMPARE_WITH_TIMEOUT(silent.got.size(), 1u, 30'000);
        }
        QCOMPARE(fault, "stopped");
    }
    void nobodyThereIsUnreachable()
    {
        std::string url;
        {
            test::HookReceiver gone;
            url = gone.url();
        }
        HookClient client(allowing({"127.0.0.1", "no-such-host.invalid"}));
        QCOMPARE(ask(client, url).fault, "unreachable");
        QCOMPARE(ask(client, "https://no-such-host.invalid/").fault, "unreachable");
    }
};

BELFRY_CASE(tst_HookClient)
#include "tst_HookClient.moc"
