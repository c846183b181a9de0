#include "auth/Sealer.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <algorithm>
#include <set>

using namespace belfry;
using namespace belfry::auth;

namespace {

Sealer sealer(const std::string &lines)
{
    return Sealer::fromText(lines).value();
}

} // namespace

class tst_Sealer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed()
    {
        const Sealer one = sealer(Sealer::newKeyLine().reveal());
        for (const std::string &text : {std::string(), std::string("?key&with%/all"), std::string(5'000, 'x'), std::string("a\0b", 3)}) {
            const std::string sealed = one.seal(Secret(text), "destinations/1/sealed_key");
            QVERIFY(text.empty() || sealed.find(text) == std::string::npos);
            QCOMPARE(one.open(sealed, "destinations/1/sealed_key").value().reveal(), text);
            QVERIFY(one.isCurrent(sealed));
        }
    }
    void sealsTheSameTextDifferentlyEachTime()
    {
        const Sealer one = sealer(Sealer::newKeyLine().reveal());
        QVERIFY(one.seal(Secret("same"), "p") != one.seal(Secret("same"), "p"));
    }
    void opensNothingThatWasMovedChangedOrCut()
    {
        const Sealer one = sealer(Sealer::newKeyLine().reveal());
        const std::string sealed = one.seal(Secret("live_12345"), "destinations/1/sealed_key");
        QCOMPARE(one.open(sealed, "destinations/2/sealed_key").error().code, ErrorCode::Corrupt);
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            std::string changed = sealed;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!one.open(changed, "destinations/1/sealed_key"), std::to_string(i).c_str());
            QVERIFY(!one.open(sealed.substr(0, i), "destinations/1/sealed_key"));
        }
        QVERIFY(!one.open(sealed + "AAAA", "destinations/1/sealed_key"));
    }
    void anotherKeyOpensNothing()
    {
        const std::string sealed = sealer(Sealer::newKeyLine().reveal()).seal(Secret("x"), "p");
        QCOMPARE(sealer(Sealer::newKeyLine().reveal()).open(sealed, "p").error().code, ErrorCode::Corrupt);
    }
    void afterARotationOldTextsOpenAndAreToBeSealedAgain()
    {
        const std::string oldLine = Sealer::newKeyLine().reveal();
        const std::string newLine = Sealer::newKeyLine().reveal();
        const std::string sealed = sealer(oldLine).seal(Secret("x"), "p");
        const Sealer both = sealer(newLine + oldLine);
        QCOMPARE(both.open(sealed, "p").value().reveal(), std::string("x"));
        QVERIFY(!both.isCurrent(sealed));
        const std::string again = both.seal(both.open(sealed, "p").value(), "p");
        QVERIFY(both.isCurrent(again));
        QCOMPARE(sealer(newLine).open(again, "p").value().reveal(), std::string("x"));
    }
    void subkeysDifferByPurposeAndByKey()
    {
        const std::string oldLine = Sealer::newKeyLine().reveal();
        const Sealer both = sealer(Sealer::newKeyLine().reveal() + oldLine);
        const auto jwt = both.subkeys("jwt");
        QCOMPARE(jwt.size(), std::size_t(2));
        QCOMPARE(jwt[0].reveal().size(), Sealer::kKeyBytes);
        QVERIFY(!(jwt[0] == jwt[1]));
        QVERIFY(jwt[1] == sealer(oldLine).subkey("jwt"));
        QVERIFY(!(both.subkey("jwt") == both.subkey("csrf")));
    }
    void refusesLinesThatAreNoKeys()
    {
        const std::string line = Sealer::newKeyLine().reveal();
        for (const std::string &text :
             {std::string(), std::string("\n\n"), line.substr(1), "0" + line, line + "x", std::string(64, 'g'), line.substr(0, 62)})
            QCOMPARE(Sealer::fromText(text).error().code, ErrorCode::InvalidInput);
        QVERIFY(Sealer::fromText("  " + line + "\r\n\n"));
    }
    void digestsKeepTablesApart()
    {
        QCOMPARE(digestOf("a", "x"), digestOf("a", "x"));
        QVERIFY(digestOf("a", "x") != digestOf("b", "x"));
        QVERIFY(digestOf("a", "x") != digestOf("a", "y"));
        QCOMPARE(digestOf("a", "").size(), std::size_t(64));
    }
};

BELFRY_CASE(tst_Sealer)
#include "tst_Sealer.moc"
