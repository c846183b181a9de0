#include "auth/RefreshTokens.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;

namespace {

const Secret kKey(std::string(32, 'k'));
const Secret kOther(std::string(32, 'o'));
constexpr std::string_view kSession = "01JSSSSSSSSSSSSSSSSSSSSSSS";

} // namespace

class tst_RefreshTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesItsSessionAndIsRecognised()
    {
        const RefreshTokens tokens({kKey});
        const Secret token = tokens.make(kSession);
        QCOMPARE(RefreshTokens::sessionIn(token.reveal()), std::optional(std::string(kSession)));
        QVERIFY(tokens.isOurs(token.reveal()));
        QVERIFY(!(token == tokens.make(kSession)));
    }
    void theNextOneFollowsFromTheSpentOneAndOurKeyAlone()
    {
        const RefreshTokens tokens({kKey});
        const Secret first = tokens.make(kSession);
        const Secret next = tokens.next(kSession, first);
        QVERIFY(next == tokens.next(kSession, first));
        QVERIFY(!(next == first));
        QVERIFY(tokens.isOurs(next.reveal()));
        QVERIFY(!(next == RefreshTokens({kOther}).next(kSession, first)));
        QVERIFY(!(next == tokens.next(kSession, tokens.make(kSession))));
    }
    void whatSomebodyMadeUpIsNotOurs()
    {
        const RefreshTokens tokens({kKey});
        const std::string token = tokens.make(kSession).reveal();
        for (std::size_t i = 3; i < token.size(); ++i) {
            std::string changed = token;
            changed[i] = changed[i] == '0' ? '1' : '0';
            QVERIFY2(!tokens.isOurs(changed), std::to_string(i).c_str());
        }
        QVERIFY(!tokens.isOurs(RefreshTokens({kOther}).make(kSession).reveal()));
        QVERIFY(RefreshTokens({kOther, kKey}).isOurs(token));
    }
    void takesNoOtherShape()
    {
        const std::string token = RefreshTokens({kKey}).make(kSession).reveal();
        QVERIFY(!RefreshTokens::sessionIn(""));
        QVERIFY(!RefreshTokens::sessionIn(token + "0"));
        QVERIFY(!RefreshTokens::sessionIn(token.substr(1)));
        QVERIFY(!RefreshTokens::sessionIn("bk_" + token.substr(3)));
        std::string quoted = token;
        quoted[5] = '\'';
        QVERIFY(!RefreshTokens::sessionIn(quoted));
    }
    void aSessionEndsThirtyDaysAfterItsLastUseAndNinetyAfterItsFirst()
    {
        const WallTime begun = *fromRfc3339("2026-01-01T00:00:00Z");
        const auto days = [](int n) { return std::chrono::hours(24 * n); };
        QCOMPARE(RefreshTokens::endOf(begun, begun), WallTime(begun + days(30)));
        QCOMPARE(RefreshTokens::endOf(begun, begun + days(60)), WallTime(begun + days(90)));
        QCOMPARE(RefreshTokens::endOf(begun, begun + days(89)), WallTime(begun + days(90)));
    }
    void csrfTokensAreBoundToTheSession()
    {
        const std::string token = csrfToken(kKey, kSession);
        QVERIFY(isCsrfToken(kKey, kSession, token));
        QVERIFY(!isCsrfToken(kKey, "01JSSSSSSSSSSSSSSSSSSSSSSX", token));
        QVERIFY(!isCsrfToken(kOther, kSession, token));
        QVERIFY(!isCsrfToken(kKey, kSession, ""));
        QVERIFY(!isCsrfToken(kKey, kSession, token + "0"));
    }
    void apiKeysAreLongAndTheirDigestsTheirOwn()
    {
        const Secret key = makeApiKey();
        QCOMPARE(key.reveal().size(), std::size_t(35));
        QVERIFY(key.reveal().starts_with("bk_"));
        QVERIFY(apiKeyDigest(key.reveal()) != RefreshTokens::digest(key.reveal()));
        QVERIFY(!(makeApiKey() == key));
    }
};

BELFRY_CASE(tst_RefreshTokens)
#include "tst_RefreshTokens.moc"
