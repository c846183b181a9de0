#include "server/RecordingDownloads.h"
#include "../http/FakeStream.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <memory>
#include <vector>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

const record::RecordingName kName{"church", "A"};

struct Client final : http::Responder::Target {
    explicit Client(Executor &executor) : m_home(executor) { wire.room = 0; }
    void respond(std::uint64_t, http::Response response) override { answer = std::move(response); }
    net::ByteStreamPtr takeOver(std::uint64_t, http::Response head) override
    {
        answer = std::move(head);
        return std::make_unique<test::FakeStream>(wire);
    }
    Executor &home() override { return m_home; }

    Executor &m_home;
    test::FakeStream::Wire wire;
    http::Response answer{0, {}, {}};
};

struct Room {
    explicit Room(std::size_t fileBytes)
    {
        QDir(folder.path()).mkpath(QStringLiteral("church/A"));
        QFile file(folder.filePath(QStringLiteral("church/A/001.mp4")));
        if (file.open(QIODevice::WriteOnly)) {
            content = QByteArray(qsizetype(fileBytes), 'x');
            for (qsizetype i = 0; i < content.size(); i += 1000)
                content[i] = char(i / 1000);
            file.write(content);
        }
    }
    ~Room() { downloads->close(), settle(); }

    std::shared_ptr<Client> ask(const std::string &range = {}, http::Method method = http::Method::Get, std::uint32_t number = 1,
                                const std::string &ifRange = {})
    {
        auto client = std::make_shared<Client>(home);
        http::Request request;
        request.method = method;
        if (!range.empty())
            request.headers.emplace_back("range", range);
        if (!ifRange.empty())
            request.headers.emplace_back("if-range", ifRange);
        downloads->serve(request, http::Responder(std::static_pointer_cast<http::Responder::Target>(client), 1),
                         {kName, number, "Content-Type: video/mp4\r\n"});
        settle();
        return client;
    }
    void settle()
    {
        for (int i = 0; i < 10; ++i) {
            diskThread.run();
            home.run();
        }
    }

    QTemporaryDir folder;
    QByteArray content;
    test::FakeExecutor home;
    test::FakeExecutor diskThread;
    metrics::Registry registry;
    RecordingMetrics metrics{registry};
    Limits limits;
    record::RecordDisk disk{diskThread, {folder.path().toStdString(), 0, 64u << 20}};
    std::shared_ptr<RecordingDownloads> downloads = std::make_shared<RecordingDownloads>(home, disk, limits, metrics);
};

std::string bodyOf(const http::Response &response)
{
    std::string body;
    for (const SharedBytes &piece : response.body)
        body += piece.text();
    return body;
}

bool has(const http::Response &response, const char *line)
{
    return response.headers.find(line) != std::string::npos;
}

constexpr std::size_t kLong = RecordingDownloads::kAtOnceBytes + 1;

} // namespace

class tst_RecordingDownloads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsAnsweredAtOnce()
    {
        Room room(RecordingDownloads::kAtOnceBytes);
        const auto client = room.ask();
        QCOMPARE(client->answer.status, 200);
        QVERIFY(bodyOf(client->answer) == room.content.toStdString());
        QVERIFY(has(client->answer, "Accept-Ranges: bytes\r\n") && has(client->answer, "ETag: \"A-1-8388608\"\r\n"));
    }
    void aRangeIsJustThat()
    {
        Room room(kLong);
        const auto client = room.ask("bytes=2000-4999");
        QCOMPARE(client->answer.status, 206);
        QVERIFY(bodyOf(client->answer) == room.content.mid(2000, 3000).toStdString());
        QVERIFY(has(client->answer, "Content-Range: bytes 2000-4999/8388609\r\n"));
        QCOMPARE(bodyOf(room.ask("bytes=-5")->answer).size(), std::size_t(5));
        QCOMPARE(room.ask("bytes=8388609-")->answer.status, 416);
        // Of what has changed since, all is sent.
        QCOMPARE(room.ask("bytes=0-1", http::Method::Get, 1, "\"A-1-77\"")->answer.status, 200);
        QCOMPARE(room.ask("bytes=0-1", http::Method::Get, 1, "\"A-1-8388609\"")->answer.status, 206);
    }
    void whatIsLongGoesOutInPieces()
    {
        Room room(kLong);
        const auto client = room.ask();
        QVERIFY(has(client->answer, "Content-Length: 8388609\r\n"));
        QVERIFY(client->answer.body.empty());
        for (int i = 0; i < 40 && client->wire.sent.size() < kLong; ++i) {
            QVERIFY(client->wire.queued.size() <= RecordingDownloads::kPieceBytes);
            client->wire.makeRoom(RecordingDownloads::kPieceBytes);
            room.settle();
        }
        QVERIFY(client->wire.sent == room.content.toStdString());
        QVERIFY(client->wire.closing);
    }
    void whoTakesNothingIsLetGo()
    {
        Room room(kLong);
        const auto client = room.ask();
        room.home.advance(room.limits.httpSendWindow - 1ms);
        QVERIFY(!client->wire.destroyed);
        room.home.advance(2ms);
        room.settle();
        QVERIFY(client->wire.destroyed);
    }
    void headHasTheLengthAndNoBody()
    {
        Room room(kLong);
        const auto client = room.ask({}, http::Method::Head);
        QVERIFY(has(client->answer, "Content-Length: 8388609\r\n"));
        QVERIFY(client->wire.sent.empty() && client->wire.queued.empty() && client->wire.closing);
    }
    void whatIsNotThereIsNotFound()
    {
        Room room(100);
        QCOMPARE(room.ask({}, http::Method::Get, 2)->answer.status, 404);
    }
    void pastTheLimitItIsBusy()
    {
        Room room(kLong);
        room.limits.recordingDownloads = 2;
        const auto first = room.ask();
        const auto second = room.ask();
        QCOMPARE(second->answer.status, 200);
        QCOMPARE(room.ask()->answer.status, 503);
        // Short ones are not counted.
        QCOMPARE(room.ask("bytes=0-9")->answer.status, 206);
    }
    void closedItBeginsNoMore()
    {
        Room room(kLong);
        room.downloads->close();
        QCOMPARE(room.ask()->answer.status, 503);
    }
};

BELFRY_CASE(tst_RecordingDownloads)
#include "tst_RecordingDownloads.moc"
