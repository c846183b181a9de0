#include "auth/HookSignature.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;
using namespace std::chrono_literals;

namespace {

const WallTime kNow{std::chrono::seconds(1'795'600'000)};
const Secret kSecret("whsec_one");
const Secret kOther("whsec_two");

bool isGood(const std::string &header, const Secret &secret, std::string_view id, std::string_view body, WallTime now = kNow)
{
    const auto signature = HookSignature::parse(header);
    return signature && signature->check(secret, id, body, now).hasValue();
}

} // namespace

class tst_HookSignature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheHmacOfTimeIdAndBody()
    {
        // printf '1795600000.01J.{"a":1}' | openssl dgst -sha256 -hmac whsec_one
        QCOMPARE(HookSignature::sign({kSecret}, kNow, "01J", R"({"a":1})"),
                 "t=1795600000,v1=0a0c4e9a55d69f8aafb78f0805f82d14eafc64dd33d979d4aaa083cead31fef5");
    }
    void oneByteChangedAnywhereIsRefused()
    {
        const std::string header = HookSignature::sign({kSecret}, kNow, "01J", "body");
        QVERIFY(isGood(header, kSecret, "01J", "body"));
        QVERIFY(!isGood(header, kSecret, "01K", "body"));
        QVERIFY(!isGood(header, kSecret, "01J", "bodY"));
        QVERIFY(!isGood(header, kOther, "01J", "body"));
        QVERIFY(!isGood(header, kSecret, "01J.body", "")); // the parts cannot be moved into each other
        for (std::size_t i = 0; i < header.size(); ++i) {
            std::string changed = header;
            changed[i] = changed[i] == '1' ? '2' : '1';
            QVERIFY2(!isGood(changed, kSecret, "01J", "body"), changed.c_str());
        }
    }
    void fiveMinutesEitherWayAreGoodAndOneMoreSecondIsNot()
    {
        const std::string header = HookSignature::sign({kSecret}, kNow, "01J", "body");
        QVERIFY(isGood(header, kSecret, "01J", "body", kNow + 300s));
        QVERIFY(!isGood(header, kSecret, "01J", "body", kNow + 300s + 1ms));
        QVERIFY(isGood(header, kSecret, "01J", "body", kNow - 300s));
        QVERIFY(!isGood(header, kSecret, "01J", "body", kNow - 300s - 1ms));
    }
    void twoSecretsHoldWhileOneIsReplaced()
    {
        const std::string header = HookSignature::sign({kSecret, kOther}, kNow, "01J", "body");
        QVERIFY(isGood(header, kSecret, "01J", "body"));
        QVERIFY(isGood(header, kOther, "01J", "body"));
        QVERIFY(!isGood(header, Secret("whsec_three"), "01J", "body"));
    }
    void whatIsNoSignatureIsMalformed()
    {
        const std::string mac(64, 'a');
        const std::string good = "t=1,v1=" + mac;
        QVERIFY(HookSignature::parse(good));
        QVERIFY(HookSignature::parse(" t=1 , v1=" + mac + ", v9=later"));
        QVERIFY(HookSignature::parse(good + ",v1=" + mac + ",v1=" + mac + ",v1=" + mac));
        for (const std::string &wrong : std::initializer_list<std::string>{
                 "", "t=1", "v1=" + mac, "t=,v1=" + mac, "t=-1,v1=" + mac, "t=1,t=2,v1=" + mac, "t=1,v1=" + mac + "a", "t=1,v1=",
                 "t=1,v1=" + std::string(64, 'g'), "t=99999999999999,v1=" + mac, "t=1;v1=" + mac, "=1,v1=" + mac, "t=1,v1=" + mac + ",",
                 good + ",v1=" + mac + ",v1=" + mac + ",v1=" + mac + ",v1=" + mac, "t=1,v1=" + mac + ",x=" + std::string(512, 'x')})
            QCOMPARE(HookSignature::parse(wrong).error().code, ErrorCode::Malformed);
    }
};

BELFRY_CASE(tst_HookSignature)
#include "tst_HookSignature.moc"
