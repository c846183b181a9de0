#include "http/Conditions.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/Idempotency.h"
#include "store/Migrations.h"
#include "store/SqliteDatabase.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server::api;

namespace {

struct FakeConnection final : http::Responder::Target {
    explicit FakeConnection(Executor &home) : executor(home) {}
    void respond(std::uint64_t, http::Response response) override { answers.push_back(std::move(response)); }
    Executor &home() override { return executor; }

    Executor &executor;
    std::vector<http::Response> answers;
};

/// A Store in this thread, on one SQLite database in memory.
struct FakeStore final : store::Store {
    FakeStore()
    {
        auto opened = store::SqliteDatabase::open(":memory:");
        database = *std::move(opened);
        isUp = store::migrate(*database, store::migrations()).hasValue();
    }
    store::Dialect dialect() const override { return store::Dialect::Sqlite; }
    void submit(store::Access, std::unique_ptr<Job> job) override
    {
        job->answer(isUp ? job->run(*database) : Result<>(fail(ErrorCode::Unavailable, "away")));
    }
    bool isThere() const override { return isUp; }

    std::unique_ptr<store::Database> database;
    bool isUp = false;
};

} // namespace

class tst_Idempotency : public QObject {
    Q_OBJECT

    test::FakeExecutor m_home;
    std::unique_ptr<FakeStore> m_store;
    auth::Sealer m_sealer = *auth::Sealer::fromText(auth::Sealer::newKeyLine().reveal());
    std::unique_ptr<Idempotency> m_idempotency;
    std::shared_ptr<FakeConnection> m_connection = std::make_shared<FakeConnection>(m_home);
    int m_runs = 0;
    int m_status = 201;
    std::vector<http::Responder> m_held;
    bool m_hold = false;

    void handle(const ApiCall &call, http::Responder responder)
    {
        ++m_runs;
        if (m_hold)
            m_held.push_back(std::move(responder));
        else if (m_status == 201)
            responder.send(created("/api/v1/things/" + std::to_string(m_runs), {{QStringLiteral("key"), QStringLiteral("shown-once-secret")}}, 1));
        else
            responder.send(problem(fail(m_status == 503 ? ErrorCode::Unavailable : ErrorCode::InvalidInput, std::string(call.requestId))));
    }
    http::Response ask(const std::string &key, const std::string &body = "{}", const std::string &caller = "anna",
                       const std::string &path = "/api/v1/things")
    {
        http::Request request;
        request.method = http::Method::Post;
        request.path = path;
        request.body = body;
        if (!key.empty())
            request.headers.emplace_back("idempotency-key", key);
        const auth::Caller who{caller.empty() ? auth::Caller::Via::Nobody : auth::Caller::Via::Session, auth::Role::Owner, caller, caller, "", std::nullopt};
        const auto handler = m_idempotency->once([this](const ApiCall &call, http::Responder responder) { handle(call, std::move(responder)); });
        const std::size_t before = m_connection->answers.size();
        handler({request, who, "request-id"}, http::Responder(std::static_pointer_cast<http::Responder::Target>(m_connection), 1));
        m_home.run();
        return m_connection->answers.size() > before ? m_connection->answers.back() : http::Response::empty(0);
    }
    static std::string header(const http::Response &response, std::string_view name) { return std::string(http::headerIn(response.headers, name)); }
    void restart() { m_idempotency = std::make_unique<Idempotency>(m_store.get(), m_sealer, m_home.clock()); }

private Q_SLOTS:
    void init()
    {
        m_held.clear();
        m_store = std::make_unique<FakeStore>();
        QVERIFY(m_store->isUp);
        restart();
        m_runs = 0;
        m_status = 201;
        m_hold = false;
    }
    void cleanup() { m_held.clear(); }
    void doesNothingTheSecondTimeAndSaysTheSame()
    {
        const auto first = ask("k1");
        const auto second = ask("k1");
        QCOMPARE(m_runs, 1);
        QCOMPARE(first.status, 201);
        QCOMPARE(second.status, 201);
        QCOMPARE(header(second, "location"), std::string("/api/v1/things/1"));
        QCOMPARE(header(second, "idempotency-replayed"), std::string("true"));
        QVERIFY(header(first, "idempotency-replayed").empty());
        QCOMPARE(std::string(second.body.front().text()), std::string(first.body.front().text()));
    }
    void remembersAcrossARestartAndOnOtherServers()
    {
        const auto first = ask("k1");
        restart();
        const auto second = ask("k1");
        QCOMPARE(m_runs, 1);
        QCOMPARE(second.status, 201);
        QCOMPARE(std::string(second.body.front().text()), std::string(first.body.front().text()));
    }
    void whatItKeepsIsSealed()
    {
        ask("k1");
        const auto rows = m_store->database->run("SELECT body FROM idempotency_keys");
        QCOMPARE(rows->size(), std::size_t(1));
        QVERIFY(store::textIn(rows->front()[0]).find("shown-once") == std::string::npos);
    }
    void refusesAKeyThatCameWithAnotherRequest()
    {
        ask("k1", "{\"a\":1}");
        QCOMPARE(ask("k1", "{\"a\":2}").status, 422);
        QCOMPARE(ask("k1", "{\"a\":1}", "anna", "/api/v1/others").status, 422);
        restart();
        QCOMPARE(ask("k1", "{\"a\":2}").status, 422);
        QCOMPARE(m_runs, 1);
    }
    void keysOfDifferentCallersAreDifferent()
    {
        ask("k1");
        ask("k1", "{}", "berta");
        QCOMPARE(m_runs, 2);
    }
    void nobodyHasKeys()
    {
        ask("k1", "{}", "");
        ask("k1", "{}", "");
        QCOMPARE(m_runs, 2);
    }
    void oneThatComesMeanwhileIsToldSo()
    {
        m_hold = true;
        QCOMPARE(ask("k1").status, 0);
        const auto second = ask("k1");
        QCOMPARE(second.status, 409);
        QCOMPARE(header(second, "retry-after"), std::string("1"));
        auto other = std::make_unique<Idempotency>(m_store.get(), m_sealer, m_home.clock());
        std::swap(m_idempotency, other);
        QCOMPARE(ask("k1").status, 409); // on another server
        std::swap(m_idempotency, other);
        m_held.front().send(created("/api/v1/things/9", {}));
        m_home.run();
        QCOMPARE(m_connection->answers.back().status, 201);
        QCOMPARE(header(ask("k1"), "location"), std::string("/api/v1/things/9"));
        QCOMPARE(m_runs, 1);
    }
    void oneWhoseServerDiedMayBeTriedAgain()
    {
        m_hold = true;
        ask("k1");
        restart();
        m_hold = false;
        QCOMPARE(ask("k1").status, 409);
        m_home.advance(std::chrono::seconds(61));
        QCOMPARE(ask("k1").status, 201);
    }
    void whatFailedMayBeTriedAgain()
    {
        m_status = 503;
        QCOMPARE(ask("k1").status, 503);
        m_status = 201;
        QCOMPARE(ask("k1").status, 201);
        QCOMPARE(m_runs, 2);
    }
    void whatWasRefusedStaysRefused()
    {
        m_status = 400;
        QCOMPARE(ask("k1").status, 400);
        m_status = 201;
        QCOMPARE(ask("k1").status, 400);
        QCOMPARE(m_runs, 1);
    }
    void worksInMemoryWhileTheDatabaseIsAway()
    {
        m_store->isUp = false;
        QCOMPARE(ask("k1").status, 201);
        QCOMPARE(ask("k1").status, 201);
        QCOMPARE(m_runs, 1);
    }
    void forgetsAfterADay()
    {
        ask("k1");
        m_home.advance(std::chrono::hours(24) - std::chrono::seconds(1));
        ask("k1");
        QCOMPARE(m_runs, 1);
        m_home.advance(std::chrono::seconds(2));
        ask("k1");
        QCOMPARE(m_runs, 2);
    }
    void aKeyIsAtMost128VisibleCharacters()
    {
        QCOMPARE(ask(std::string(128, 'k')).status, 201);
        QCOMPARE(ask(std::string(129, 'k')).status, 400);
        QCOMPARE(ask("a b").status, 400);
        QCOMPARE(ask("\xc3\xa9").status, 400);
    }
    void aHandlerThatForgetsToAnswerDoesNotBlockTheKey()
    {
        m_hold = true;
        ask("k1");
        m_held.clear();
        m_home.run();
        QCOMPARE(m_connection->answers.back().status, 500);
        m_hold = false;
        QCOMPARE(ask("k1").status, 201);
    }
};

BELFRY_CASE(tst_Idempotency)
#include "tst_Idempotency.moc"
