#include "secrets/Keychain.h"
#include "support/Case.h"

#include <QTest>

using namespace belfry;
using namespace belfry::secrets;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

/// Whether this run has a keychain; the two ways it is run are in CMakeLists.txt.
bool keychainExpected()
{
    return qEnvironmentVariableIntValue("BELFRY_KEYCHAIN") == 1;
}

struct Bench {
    SystemKeychain keychain{u"belfry-test"_s};
    std::optional<Result<>> done;
    std::optional<Result<std::optional<Secret>>> got;

    void read(const QString &name)
    {
        got.reset();
        keychain.read(name, [this](Result<std::optional<Secret>> answer) { got = std::move(answer); });
        QTRY_VERIFY_WITH_TIMEOUT(got, kPatience);
    }
    void write(const QString &name, const char *secret)
    {
        done.reset();
        keychain.write(name, Secret(secret), [this](Result<> answer) { done = std::move(answer); });
        QTRY_VERIFY_WITH_TIMEOUT(done, kPatience);
    }
    void remove(const QString &name)
    {
        done.reset();
        keychain.remove(name, [this](Result<> answer) { done = std::move(answer); });
        QTRY_VERIFY_WITH_TIMEOUT(done, kPatience);
    }
};

} // namespace

class tst_SystemKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsASecretUntilItIsRemovedOrSaysThereIsNoKeychain()
    {
        Bench b;
        b.read(u"key"_s);
        if (!keychainExpected()) {
            QVERIFY(!b.got->hasValue());
            b.write(u"key"_s, "x");
            QVERIFY(!b.done->hasValue());
            return;
        }
        QVERIFY2(b.got->hasValue(), b.got->hasValue() ? "" : b.got->error().what.c_str());
        QVERIFY(!**b.got);
        b.write(u"key"_s, "sunday?key&1 \xc3\xa9");
        QVERIFY2(b.done->hasValue(), b.done->hasValue() ? "" : b.done->error().what.c_str());
        b.read(u"key"_s);
        QCOMPARE((**b.got)->reveal(), std::string("sunday?key&1 \xc3\xa9"));
        b.write(u"key"_s, "another");
        b.read(u"key"_s);
        QCOMPARE((**b.got)->reveal(), std::string("another"));
        b.remove(u"key"_s);
        QVERIFY(b.done->hasValue());
        b.read(u"key"_s);
        QVERIFY(!**b.got);
        b.remove(u"key"_s);
        QVERIFY(b.done->hasValue()); // nothing to remove is no failure
    }
};

BELFRY_CASE(tst_SystemKeychain)
#include "tst_SystemKeychain.moc"
