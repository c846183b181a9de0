#include "auth/RefreshTokens.h"
#include "server/DoorKeeper.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using Via = auth::Caller::Via;

namespace {

const std::string kSession = "01JSSSSSSSSSSSSSSSSSSSSSSS";

struct Counted final : ApiDoors::Observer {
    void tokenRefused(std::string_view fault) override { refused.emplace_back(fault); }
    void keyUsed(const std::string &id) override { used.push_back(id); }
    std::vector<std::string> refused;
    std::vector<std::string> used;
};

auth::DoorSnapshot snapshot()
{
    auth::DoorSnapshot made;
    made.owner = std::make_shared<auth::TokenCheck>(Secret("owner-token"));
    made.tokens = std::make_shared<auth::AccessTokens>(std::vector{Secret(std::string(32, 'k'))});
    return made;
}

struct Bench {
    test::FakeExecutor one;
    test::FakeExecutor two;
    Counted counted;
    DoorKeeper keeper{{&one, &two}, std::make_shared<auth::DoorSnapshot>(snapshot()), counted};

    std::string token() const
    {
        return "Bearer " + keeper.snapshot()->tokens->issue({"01JAAAAAAAAAAAAAAAAAAAAAAA", "Ada", auth::Role::Owner, 1, kSession, {}},
                                                            one.clock().wall()).reveal();
    }
};

http::Request requestWith(std::string_view authorization)
{
    http::Request request;
    request.headers.emplace_back("authorization", authorization);
    return request;
}

} // namespace

class tst_DoorKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyViewKnowsTheOwnersToken()
    {
        Bench bench;
        for (const std::size_t view : {0u, 1u}) {
            QCOMPARE(bench.keeper.doorsOf(view).whoIs(requestWith("Bearer owner-token")).caller.via, Via::ThisComputer);
            QCOMPARE(bench.keeper.doorsOf(view).whoIs(http::Request()).caller.via, Via::Nobody);
        }
    }
    void aReplacementCountsOnEveryViewBeforeItIsSaidToBeShut()
    {
        Bench bench;
        const std::string token = bench.token();
        auto next = snapshot();
        next.ended[kSession] = auth::kAllGenerations;
        bool shut = false;
        bench.keeper.replace(std::make_shared<auth::DoorSnapshot>(std::move(next)), [&shut] { shut = true; });
        QVERIFY(!bench.keeper.doorsOf(0).whoHas(token).wrong);
        bench.one.run();
        QVERIFY(bench.keeper.doorsOf(0).whoHas(token).wrong);
        QVERIFY(!bench.keeper.doorsOf(1).whoHas(token).wrong);
        QVERIFY(!shut);
        bench.two.run();
        QVERIFY(bench.keeper.doorsOf(1).whoHas(token).wrong);
        QVERIFY(shut);
        QCOMPARE(bench.counted.refused, (std::vector<std::string>{"ended", "ended"}));
    }
    void usesOfKeysAreTold()
    {
        Bench bench;
        auto next = snapshot();
        next.keys[auth::apiKeyDigest("bk_secret")] = {"K1", "cron", {}, std::nullopt};
        bench.keeper.replace(std::make_shared<auth::DoorSnapshot>(std::move(next)));
        bench.one.run();
        QVERIFY(!bench.keeper.doorsOf(0).whoHas("Bearer bk_secret").wrong);
        QVERIFY(bench.keeper.doorsOf(0).whoHas("Bearer bk_other").wrong);
        QCOMPARE(bench.counted.used, std::vector<std::string>{"K1"});
        QCOMPARE(bench.counted.refused, std::vector<std::string>{"unknown_key"});
    }
};

BELFRY_CASE(tst_DoorKeeper)
#include "tst_DoorKeeper.moc"
