#include "auth/AccessTokens.h"

#include "auth/Base64.h"
#include "auth/ClaimText.h"
#include "auth/Sealer.h"
#include "base/Text.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <sodium.h>

using namespace belfry;
using namespace belfry::auth;

namespace {

const WallTime kNow = *fromRfc3339("2026-11-22T10:00:00Z");
const Secret kKey(std::string(32, 'k'));
const Secret kOther(std::string(32, 'o'));
const Access kAda{"01JAAAAAAAAAAAAAAAAAAAAAAA", "Ada \"the\\ first\" Ü", Role::Operator, 3, "01JSSSSSSSSSSSSSSSSSSSSSSS",
                  kNow + AccessTokens::kLife};

std::string part(std::string_view token, std::size_t number)
{
    return std::string(split(token, '.').at(number));
}

/// A token with any header and payload, rightly signed by `key`.
std::string forged(const std::string &header, const std::string &payload, const Secret &key = kKey)
{
    const std::string head = toBase64(header) + '.' + toBase64(payload);
    std::string mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(mac.data()), reinterpret_cast<const unsigned char *>(head.data()),
                           head.size(), reinterpret_cast<const unsigned char *>(key.reveal().data()));
    return head + '.' + toBase64(mac);
}

std::string rightHeader()
{
    return *fromBase64(part(AccessTokens({kKey}).issue(kAda, kNow).reveal(), 0));
}

Claims rightClaims()
{
    return *readClaims(*fromBase64(part(AccessTokens({kKey}).issue(kAda, kNow).reveal(), 1)));
}

std::string_view faultOf(const std::string &token, WallTime now = kNow)
{
    const auto verdict = AccessTokens({kKey}).check(token, now);
    return verdict.access ? "" : name(verdict.fault);
}

std::string_view faultWith(const std::string &claim, Claims::mapped_type value)
{
    Claims claims = rightClaims();
    claims[claim] = std::move(value);
    return faultOf(forged(rightHeader(), writeClaims(claims)));
}

std::int64_t at(WallTime time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

class tst_AccessTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItIssued()
    {
        const AccessTokens tokens({kKey});
        const Secret token = tokens.issue(kAda, kNow);
        QVERIFY(token.reveal().size() <= AccessTokens::kBytesMax);
        const auto verdict = tokens.check(token.reveal(), kNow);
        QVERIFY(verdict.access);
        QCOMPARE(*verdict.access, kAda);
        QVERIFY(token.reveal() != tokens.issue(kAda, kNow).reveal());
    }
    void carriesEveryClaimThatIsRequired()
    {
        const Claims claims = rightClaims();
        for (const char *key : {"iss", "aud", "exp", "nbf", "iat", "jti", "sub", "name", "role", "gen", "sid"}) {
            QVERIFY2(claims.contains(key), key);
            Claims without = claims;
            without.erase(key);
            QCOMPARE(faultOf(forged(rightHeader(), writeClaims(without))), std::string_view("wrong_claims"));
        }
        Claims more = claims;
        more["admin"] = std::int64_t(1);
        QCOMPARE(faultOf(forged(rightHeader(), writeClaims(more))), std::string_view("wrong_claims"));
        QCOMPARE(faultOf(forged(rightHeader(), writeClaims(claims))), std::string_view(""));
    }
    void theAlgorithmIsNotTheTokensChoice()
    {
        const std::string payload = writeClaims(rightClaims());
        const std::string header = rightHeader();
        for (const char *algorithm : {"none", "None", "NONE", "HS512", "HS384", "RS256", "ES256", "hs256", ""}) {
            std::string other = header;
            other.replace(other.find("HS256"), 5, algorithm);
            QCOMPARE(faultOf(forged(other, payload)), std::string_view("malformed"));
            const std::string unsignedToken = toBase64(other) + '.' + toBase64(payload) + '.';
            QCOMPARE(faultOf(unsignedToken), std::string_view("malformed"));
        }
        const std::string noMac = part(forged(header, payload), 0) + '.' + toBase64(payload) + '.';
        QCOMPARE(faultOf(noMac), std::string_view("malformed"));
    }
    void aHeaderThatIsNotOursByteForByteIsRefused()
    {
        const std::string payload = writeClaims(rightClaims());
        const std::string header = rightHeader();
        std::string kid = header;
        kid.replace(kid.find("kid\":\"") + 6, 8, "00000000");
        for (const std::string &other :
             {kid, ' ' + header, header + " ", header.substr(0, header.size() - 1) + ",\"jku\":\"https://evil.example\"}",
              "{\"typ\":\"JWT\",\"alg\":\"HS256\"}" + std::string()})
            QCOMPARE(faultOf(forged(other, payload)), std::string_view("malformed"));
    }
    void anotherKeyIsRefused()
    {
        // It names our key, but was signed with another.
        QCOMPARE(faultOf(forged(rightHeader(), writeClaims(rightClaims()), kOther)), std::string_view("wrong_key"));
        QCOMPARE(faultOf(AccessTokens({kOther}).issue(kAda, kNow).reveal()), std::string_view("malformed"));
    }
    void tokensOfTheKeyBeforeAreTakenUntilItIsDropped()
    {
        const Secret old = AccessTokens({kOther}).issue(kAda, kNow);
        QVERIFY(AccessTokens({kKey, kOther}).check(old.reveal(), kNow).access);
        QVERIFY(!AccessTokens({kKey}).check(old.reveal(), kNow).access);
        const Secret young = AccessTokens({kKey, kOther}).issue(kAda, kNow);
        QVERIFY(AccessTokens({kKey}).check(young.reveal(), kNow).access);
    }
    void expiresAtTheSecond()
    {
        const std::string token = AccessTokens({kKey}).issue(kAda, kNow).reveal();
        QCOMPARE(faultOf(token, kNow + AccessTokens::kLife - Duration(1)), std::string_view(""));
        QCOMPARE(faultOf(token, kNow + AccessTokens::kLife), std::string_view("expired"));
    }
    void aTokenOfTheFutureIsRefusedBeyondTheSkewOfClocks()
    {
        QCOMPARE(faultWith("nbf", at(kNow) + 30), std::string_view(""));
        QCOMPARE(faultWith("nbf", at(kNow) + 31), std::string_view("not_yet"));
        QCOMPARE(faultWith("iat", at(kNow) + 31), std::string_view("not_yet"));
        QCOMPARE(faultWith("nbf", INT64_MAX), std::string_view("not_yet"));
    }
    void anotherAudienceOrIssuerIsRefused()
    {
        QCOMPARE(faultOf(AccessTokens({kKey}, "elsewhere").issue(kAda, kNow).reveal()), std::string_view("wrong_audience"));
        QCOMPARE(faultWith("iss", std::string("someone")), std::string_view("wrong_claims"));
        QCOMPARE(faultWith("role", std::string("root")), std::string_view("wrong_claims"));
        QCOMPARE(faultWith("sub", std::string()), std::string_view("wrong_claims"));
        QCOMPARE(faultWith("exp", std::string("9999999999")), std::string_view("wrong_claims"));
    }
    void aClaimThatComesTwiceIsRefused()
    {
        std::string payload = writeClaims(rightClaims());
        payload.insert(1, "\"role\":\"owner\",");
        QCOMPARE(faultOf(forged(rightHeader(), payload)), std::string_view("wrong_claims"));
    }
    void trailingBytesAreRefused()
    {
        const std::string token = AccessTokens({kKey}).issue(kAda, kNow).reveal();
        for (const char *more : {".", ".x", "A", "=", " ", "\n", "AAAA"})
            QCOMPARE(faultOf(token + more), std::string_view("malformed"));
        const std::string payload = writeClaims(rightClaims());
        for (const char *more : {" ", "{}", "}", ",", "x"})
            QCOMPARE(faultOf(forged(rightHeader(), payload + more)), std::string_view("wrong_claims"));
    }
    void everyChangedCharacterIsNoticed()
    {
        const std::string token = AccessTokens({kKey}).issue(kAda, kNow).reveal();
        for (std::size_t i = 0; i < token.size(); ++i) {
            std::string changed = token;
            changed[i] = changed[i] == 'A' ? 'Q' : 'A';
            QVERIFY2(!faultOf(changed).empty(), std::to_string(i).c_str());
        }
    }
    void takesTwoKibibytesAndNotOneMore()
    {
        Claims claims = rightClaims();
        const auto sized = [&claims](std::size_t letters) {
            claims["name"] = std::string(letters, 'x');
            return forged(rightHeader(), writeClaims(claims));
        };
        std::size_t letters = 1;
        while (sized(letters + 1).size() <= AccessTokens::kBytesMax)
            ++letters;
        QVERIFY(sized(letters).size() >= AccessTokens::kBytesMax - 1);
        QCOMPARE(faultOf(sized(letters)), std::string_view(""));
        QCOMPARE(faultOf(sized(letters + 1)), std::string_view("malformed"));
        QCOMPARE(faultOf(std::string(1'000'000, '.')), std::string_view("malformed"));
    }
    void readsClaimsAsStrictlyAsItWritesThem()
    {
        for (const char *text : {"", "{", "{}", "[]", "{\"a\":}", "{\"a\":1", "{\"a\":01}", "{\"a\":-1}", "{\"a\":1.5}", "{\"a\":1e3}",
                                 "{\"a\":null}", "{\"a\":true}", "{\"a\":{}}", "{\"a\":[1]}", "{\"a\" :1}", "{\"a\":1,}", "{\"a\":\"\\u0041\"}",
                                 "{\"a\":\"\\n\"}", "{\"a\":\"\n\"}", "{\"a\":\"\xff\"}", "{\"a\":99999999999999999999}", "{\"a\":\"x"})
            QVERIFY2(!readClaims(text), text);
        const auto read = readClaims("{\"a\":0,\"b\":\"\\\"\\\\\",\"c\":9223372036854775807}");
        QVERIFY(read);
        QCOMPARE(std::get<std::string>(read->at("b")), std::string("\"\\"));
        QCOMPARE(std::get<std::int64_t>(read->at("c")), INT64_MAX);
    }
};

BELFRY_CASE(tst_AccessTokens)
#include "tst_AccessTokens.moc"
