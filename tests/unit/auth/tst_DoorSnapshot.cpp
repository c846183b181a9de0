#include "auth/DoorSnapshot.h"

#include "auth/RefreshTokens.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;
using Via = Caller::Via;

namespace {

const WallTime kNow = *fromRfc3339("2026-11-22T10:00:00Z");
const std::string kUser = "01JAAAAAAAAAAAAAAAAAAAAAAA";
const std::string kSession = "01JSSSSSSSSSSSSSSSSSSSSSSS";

DoorSnapshot doors()
{
    DoorSnapshot made;
    made.owner = std::make_shared<TokenCheck>(Secret("owner-token"));
    made.tokens = std::make_shared<AccessTokens>(std::vector{Secret(std::string(32, 'k'))});
    return made;
}

std::string tokenOf(const DoorSnapshot &doors, std::int64_t generation = 3)
{
    return "Bearer " + doors.tokens->issue({kUser, "Ada", Role::Producer, generation, kSession, {}}, kNow).reveal();
}

} // namespace

class tst_DoorSnapshot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheKindsOfCallersApart()
    {
        DoorSnapshot made = doors();
        const Secret key = makeApiKey();
        made.keys[apiKeyDigest(key.reveal())] = {"K1", "cron", {Permission::Operate}, std::nullopt};
        QCOMPARE(recognise(made, "", kNow).caller.via, Via::Nobody);
        const Recognised owner = recognise(made, "Bearer owner-token", kNow);
        QCOMPARE(owner.caller.via, Via::ThisComputer);
        QCOMPARE(owner.caller.role, Role::Owner);
        const Recognised ada = recognise(made, tokenOf(made), kNow);
        QCOMPARE(ada.caller.via, Via::Session);
        QCOMPARE(ada.caller.id, kUser);
        QCOMPARE(ada.caller.session, kSession);
        QVERIFY(ada.caller.may(Permission::Plan) && !ada.caller.may(Permission::ManageUsers));
        const Recognised machine = recognise(made, "bearer  " + key.reveal() + " ", kNow);
        QCOMPARE(machine.caller.via, Via::ApiKey);
        QCOMPARE(machine.caller.id, std::string("K1"));
        QVERIFY(machine.caller.may(Permission::Operate) && !machine.caller.may(Permission::Plan));
    }
    void aTokenThatIsNotKnownIsWrongAndNobody()
    {
        const DoorSnapshot made = doors();
        for (const std::string &header : {std::string("Bearer"), std::string("Bearer "), std::string("Bearer x"), std::string("Basic eDp4"),
                                          "Bearer " + makeApiKey().reveal(), tokenOf(made) + "x"}) {
            const Recognised who = recognise(made, header, kNow);
            QVERIFY(who.isWrong());
            QCOMPARE(who.caller.via, Via::Nobody);
        }
    }
    void aSessionThatEndedIsWrongAtOnce()
    {
        DoorSnapshot made = doors();
        const std::string token = tokenOf(made);
        made.ended[kSession] = kAllGenerations;
        QCOMPARE(recognise(made, token, kNow).fault, std::string_view("ended"));
    }
    void aUserWhoseRoleChangedNeedsANewToken()
    {
        DoorSnapshot made = doors();
        made.ended[kUser] = 4;
        QCOMPARE(recognise(made, tokenOf(made, 3), kNow).fault, std::string_view("ended"));
        QVERIFY(!recognise(made, tokenOf(made, 4), kNow).isWrong());
        made.ended[kUser] = kAllGenerations;
        QVERIFY(recognise(made, tokenOf(made, 5), kNow).isWrong());
    }
    void untilTheStoreWasReadOnlyTheOwnersTokenOpens()
    {
        DoorSnapshot made = doors();
        made.isRead = false;
        QCOMPARE(recognise(made, tokenOf(made), kNow).fault, std::string_view("not_ready"));
        QCOMPARE(recognise(made, "Bearer " + makeApiKey().reveal(), kNow).fault, std::string_view("not_ready"));
        QVERIFY(!recognise(made, "Bearer owner-token", kNow).isWrong());
        QVERIFY(!recognise(made, "", kNow).isWrong());
    }
    void aKeyExpires()
    {
        DoorSnapshot made = doors();
        const Secret key = makeApiKey();
        made.keys[apiKeyDigest(key.reveal())] = {"K1", "cron", {Permission::Operate}, kNow};
        QVERIFY(!recognise(made, "Bearer " + key.reveal(), kNow - Duration(1)).isWrong());
        QCOMPARE(recognise(made, "Bearer " + key.reveal(), kNow).fault, std::string_view("expired_key"));
    }
};

BELFRY_CASE(tst_DoorSnapshot)
#include "tst_DoorSnapshot.moc"
