#include "secrets/SecretStore.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTemporaryDir>
#include <QSignalSpy>
#include <QTest>

using namespace belfry;
using namespace belfry::secrets;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

struct FakeKeychain : Keychain {
    QMap<QString, Secret> kept;
    bool works = true;
    bool writes = true;
    bool mute = false; ///< never answers, as a locked one without a person

    void read(const QString &name, Reply<std::optional<Secret>> reply) override
    {
        if (mute)
            return;
        if (!works)
            reply(fail(ErrorCode::Unavailable, "no service"));
        else
            reply(kept.contains(name) ? std::optional(kept[name]) : std::nullopt);
    }
    void write(const QString &name, const Secret &secret, Reply<> reply) override
    {
        if (!works || !writes) {
            reply(fail(ErrorCode::Unavailable, "no collection"));
            return;
        }
        kept[name] = secret;
        reply(Done{});
    }
    void remove(const QString &name, Reply<> reply) override
    {
        kept.remove(name);
        reply(Done{});
    }
};

struct Bench {
    QTemporaryDir folder;
    FakeExecutor gui;
    FakeKeychain *keychain = nullptr;
    std::unique_ptr<SecretStore> store;
    int asked = 0;
    std::optional<bool> answer; ///< none: the person does not answer
    std::function<void(bool)> pending;

    Bench() { open(); }

    /// As a new start of the program: what was in memory is gone.
    void open()
    {
        auto fake = std::make_unique<FakeKeychain>();
        keychain = fake.get();
        store = std::make_unique<SecretStore>(std::move(fake), folder.filePath(u"secrets.json"_s), gui);
        store->setAsk([this](const QString &, const QString &, std::function<void(bool)> reply) {
            ++asked;
            if (answer)
                reply(*answer);
            else
                pending = std::move(reply);
        });
    }
    bool write(const char *secret)
    {
        // The answer may come after this function has returned.
        const auto ok = std::make_shared<bool>(false);
        store->write(u"key"_s, Secret(secret), [ok](Result<> done) { *ok = done.hasValue(); });
        return *ok;
    }
    std::string read()
    {
        std::string text = "(no answer)";
        store->read(u"key"_s, [&](Result<std::optional<Secret>> got) { text = got && *got ? (*got)->reveal() : ""; });
        return text;
    }
    bool fileExists() const { return QFile::exists(folder.filePath(u"secrets.json"_s)); }
};

} // namespace

class tst_SecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usesTheKeychainAndAsksNobody()
    {
        Bench b;
        QVERIFY(b.write("k1"));
        QCOMPARE(b.read(), std::string("k1"));
        QCOMPARE(b.keychain->kept.size(), 1);
        QCOMPARE(b.store->place(), Place::Keychain);
        QCOMPARE(b.asked, 0);
        QVERIFY(!b.fileExists());
    }

    void asksBeforeTheFirstFileAndRemembersYes()
    {
        Bench b;
        b.keychain->works = false;
        b.answer = true;
        QSignalSpy answered(b.store.get(), &SecretStore::fileAnswered);
        QVERIFY(b.write("k1"));
        QCOMPARE(b.asked, 1);
        QCOMPARE(b.store->place(), Place::File);
        QCOMPARE(answered.size(), 1);
        QVERIFY(b.write("k2"));
        QCOMPARE(b.asked, 1);
        b.open();
        b.keychain->works = false;
        b.store->setFileAllowed(true);
        QCOMPARE(b.read(), std::string("k2"));
        QCOMPARE(b.asked, 1);
    }

    void keepsItInMemoryAfterNoAndWritesNothing()
    {
        Bench b;
        b.keychain->works = false;
        b.answer = false;
        QVERIFY(b.write("k1"));
        QCOMPARE(b.read(), std::string("k1"));
        QCOMPARE(b.store->place(), Place::Memory);
        QVERIFY(!b.fileExists());
        b.open();
        b.keychain->works = false;
        b.store->setFileAllowed(false);
        QVERIFY(b.write("k3"));
        QCOMPARE(b.asked, 1);
        QVERIFY(!b.fileExists());
    }

    void readingNeverAsks()
    {
        Bench b;
        b.keychain->works = false;
        QCOMPARE(b.read(), std::string());
        QCOMPARE(b.asked, 0);
    }

    void writesWaitForTheAnswerAndAskOnce()
    {
        Bench b;
        b.keychain->works = false;
        QVERIFY(!b.write("k1"));
        QVERIFY(!b.write("k2"));
        QCOMPARE(b.asked, 1);
        b.pending(true);
        QCOMPARE(b.read(), std::string("k2"));
        QVERIFY(b.fileExists());
    }

    void goesOnWithoutAKeychainThatOnlyPretends()
    {
        Bench b;
        b.keychain->writes = false;
        b.answer = true;
        QVERIFY(b.write("k1"));
        QCOMPARE(b.store->place(), Place::File);
        QCOMPARE(b.read(), std::string("k1"));
    }

    void doesNotWaitForeverForALockedKeychain()
    {
        Bench b;
        b.keychain->mute = true;
        std::optional<bool> answered;
        b.store->read(u"key"_s, [&](Result<std::optional<Secret>>) { answered = true; });
        b.gui.advance(SecretStore::kProbeTime - Duration(1));
        QVERIFY(!answered);
        b.gui.advance(Duration(1));
        QVERIFY(answered);
        QCOMPARE(b.store->place(), Place::Memory);
        QVERIFY(!b.store->keychainFailure().isEmpty());
    }

    void anEmptySecretIsRemoved()
    {
        Bench b;
        b.keychain->works = false;
        b.answer = true;
        QVERIFY(b.write("k1"));
        QVERIFY(b.write(""));
        QCOMPARE(b.read(), std::string());
        b.open();
        b.keychain->works = false;
        QCOMPARE(b.read(), std::string());
    }
};

BELFRY_CASE(tst_SecretStore)
#include "tst_SecretStore.moc"
