#include "auth/PasswordRules.h"
#include "auth/Passwords.h"
#include "base/Text.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <ctime>
#include <future>

using namespace belfry;
using namespace belfry::auth;

namespace {

// The least libsodium takes, so that tests are quick.
constexpr PasswordCost kCheap{8u << 10, 1};
constexpr PasswordCost kDearer{16u << 10, 2};

struct Bench {
    explicit Bench(std::size_t waitingMax = 4, int threads = 2, PasswordCost cost = kCheap)
    {
        std::vector<std::unique_ptr<Executor>> made;
        for (int i = 0; i < threads; ++i) {
            auto executor = std::make_unique<test::FakeExecutor>();
            executors.push_back(executor.get());
            made.push_back(std::move(executor));
        }
        passwords = std::make_unique<Passwords>(std::move(made), cost, waitingMax);
        run();
    }
    void run()
    {
        for (test::FakeExecutor *executor : executors)
            executor->run();
    }
    Passwords::Checked check(const std::string &password, const std::string &hash)
    {
        std::optional<Passwords::Checked> answer;
        passwords->check(Secret(password), hash, [&answer](Result<Passwords::Checked> checked) { answer = checked.value(); });
        run();
        return answer.value();
    }
    std::string hash(const std::string &password)
    {
        std::string made;
        passwords->hash(Secret(password), [&made](Result<std::string> hash) { made = hash.value(); });
        run();
        return made;
    }

    std::vector<test::FakeExecutor *> executors;
    std::unique_ptr<Passwords> passwords;
};

bool isRefused(const std::string &password, const char *why)
{
    const auto checked = checkPassword(password, "ada.lovelace");
    return !checked && checked.error().code == ErrorCode::InvalidInput && checked.error().what.starts_with("password: ") &&
           checked.error().what.find(why) != std::string::npos;
}

} // namespace

class tst_Passwords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsRightFromWrong()
    {
        Bench bench;
        const std::string hash = bench.hash("correct horse battery");
        QVERIFY(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"));
        QVERIFY(hash != bench.hash("correct horse battery"));
        QVERIFY(bench.check("correct horse battery", hash).isRight);
        QVERIFY(!bench.check("correct horse battery", hash).rehashed);
        QVERIFY(!bench.check("correct horse batterY", hash).isRight);
        QVERIFY(!bench.check("", hash).isRight);
        QVERIFY(!bench.check("correct horse battery", "").isRight);
        QVERIFY(!bench.check("correct horse battery", "no hash at all").isRight);
    }
    void anUnknownUserCostsTheSameWork()
    {
        // By processor time, coarsely: were the work left out, it would be a thousandth.
        Bench bench(4, 1, {32u << 20, 2});
        const std::string hash = bench.hash("correct horse battery");
        const auto took = [&bench](const std::string &against) {
            const std::clock_t begun = std::clock();
            for (int i = 0; i < 3; ++i)
                bench.check("some other password", against);
            return std::clock() - begun;
        };
        const auto known = took(hash);
        const auto unknown = took("");
        QVERIFY2(unknown > known / 3 && unknown < known * 3, (std::to_string(known) + " " + std::to_string(unknown)).c_str());
    }
    void hashesAnewWhenTheCostHasChanged()
    {
        Bench cheap;
        Bench dear(4, 2, kDearer);
        const std::string hash = cheap.hash("correct horse battery");
        QVERIFY(!dear.check("wrong horse battery", hash).rehashed);
        const auto checked = dear.check("correct horse battery", hash);
        QVERIFY(checked.isRight);
        QVERIFY(checked.rehashed);
        QVERIFY(checked.rehashed->starts_with("$argon2id$v=19$m=16,t=2,p=1$"));
        QVERIFY(!dear.check("correct horse battery", *checked.rehashed).rehashed);
    }
    void refusesAtOnceWhenTooManyWait()
    {
        Bench bench(4, 2);
        const std::string hash = bench.hash("correct horse battery");
        int answered = 0;
        int busy = 0;
        for (int i = 0; i < 6; ++i)
            bench.passwords->check(Secret("x"), hash, [&answered](Result<Passwords::Checked> checked) { answered += checked ? 1 : 0; });
        QCOMPARE(bench.passwords->waiting(), std::size_t(6)); // 2 at work and 4 that wait
        bench.passwords->check(Secret("x"), hash, [&busy](Result<Passwords::Checked> checked) {
            busy += !checked && checked.error().code == ErrorCode::Busy ? 1 : 0;
        });
        QCOMPARE(busy, 1);
        bench.run();
        QCOMPARE(answered, 6);
        QCOMPARE(bench.passwords->waiting(), std::size_t(0));
        QVERIFY(bench.check("correct horse battery", hash).isRight);
    }
    void sharesTheWorkAmongItsThreads()
    {
        Bench bench(4, 2);
        int answered = 0;
        for (int i = 0; i < 4; ++i)
            bench.passwords->hash(Secret("x"), [&answered](Result<std::string>) { ++answered; });
        bench.executors.front()->run();
        QCOMPARE(answered, 2);
        bench.run();
        QCOMPARE(answered, 4);
    }
    void worksOnThreadsOfItsOwn()
    {
        Passwords passwords(kCheap);
        std::promise<std::string> made;
        passwords.hash(Secret("correct horse battery"), [&made](Result<std::string> hash) { made.set_value(hash.value()); });
        const std::string hash = made.get_future().get();
        std::promise<bool> right;
        passwords.check(Secret("correct horse battery"), hash, [&right](Result<Passwords::Checked> c) { right.set_value(c->isRight); });
        QVERIFY(right.get_future().get());
    }
    void lengthIsCountedInCharacters()
    {
        QVERIFY(isRefused("abcdefg h", "at least 10"));
        QVERIFY(checkPassword("abcdefg hi", "ada"));
        QVERIFY(isRefused("äöüßéèêëñ", "at least 10"));
        QVERIFY(checkPassword("äöüßéèêëñç", "ada"));
        std::string longest;
        for (int i = 0; i < 100; ++i)
            longest += "äb";
        QVERIFY(checkPassword(longest, "ada"));
        QVERIFY(isRefused(longest + "x", "longer than 200"));
        QVERIFY(isRefused(std::string(100'000, 'x'), "longer than 200"));
    }
    void refusesWhatAnybodyWouldTry()
    {
        QVERIFY(isRefused("Password123", "anybody"));
        QVERIFY(isRefused("qwertyuiop", "anybody"));
        QVERIFY(isRefused("aaaaaaaaaaaaaa", "anybody"));
        QVERIFY(isRefused("ababababababab", "anybody"));
        QVERIFY(isRefused("Ada.Lovelace", "login"));
        QVERIFY(isRefused("tab\tin between", "control"));
        QVERIFY(isRefused("not utf-8 \xff\xfe", "UTF-8"));
        QVERIFY(checkPassword("bells over the river", "ada"));
    }
};

BELFRY_CASE(tst_Passwords)
#include "tst_Passwords.moc"
