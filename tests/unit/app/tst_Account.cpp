#include "app/Account.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;
using How = AccountState::How;

namespace {

constexpr auto kSignIn = "POST /api/v1/sessions";
constexpr auto kRefresh = "POST /api/v1/sessions/refresh";

QByteArray signedIn(const char *access, const char *refresh, int seconds = 900)
{
    return QJsonDocument(QJsonObject{{u"access_token"_s, QLatin1StringView(access)}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, seconds},
                                     {u"refresh_token"_s, QLatin1StringView(refresh)}})
        .toJson();
}

QByteArray problem(int status, const char *code)
{
    return QJsonDocument(QJsonObject{{u"type"_s, u"about:blank"_s}, {u"title"_s, u"x"_s}, {u"status"_s, status}, {u"code"_s, QString::fromLatin1(code)}, {u"detail"_s, u"no"_s}})
        .toJson();
}

struct Bench : DeskBench {
    Bench()
    {
        server.hearsEvents = true;
        server.answers[kSignIn] = {201, signedIn("access-1", "refresh-1")};
        server.answers[kRefresh] = {200, signedIn("access-2", "refresh-2")};
        answerMe(u"operator"_s, {u"watch"_s, u"own_account"_s, u"chat"_s, u"see_operations"_s, u"operate"_s});
    }
    void answerMe(const QString &role, const QStringList &permissions)
    {
        const QJsonObject user{{u"login"_s, u"jon"_s}, {u"display_name"_s, u"Jon"_s}, {u"role"_s, role}};
        server.answers["GET /api/v1/me"] = {200, QJsonDocument(QJsonObject{{u"via"_s, u"session"_s}, {u"role"_s, role},
                                                                           {u"permissions"_s, QJsonArray::fromStringList(permissions)}, {u"user"_s, user}})
                                                     .toJson()};
    }
    /// The server knows that token and no other.
    void takesOnly(const QByteArray &access) { server.token = access; }
    bool signIn()
    {
        takesOnly("access-1");
        settingsPage.signIn(server.url().toString(), u"jon"_s, Secret("bells over the river"));
        return until([this] { return isIn() && connection.state().rights.isKnown; });
    }
    /// Slower than DeskBench's: here several answers must come within what a token lives.
    template<typename Condition>
    bool until(Condition condition, Duration atMost = Duration(20'000))
    {
        for (Duration passed{0}; passed < atMost; passed += Duration(50)) {
            if (condition())
                return true;
            gui.advance(Duration(50));
            QTest::qWait(passed < Duration(2'000) ? 10 : 2);
        }
        return condition();
    }
    bool isIn() const { return connection.state().link == LinkState::Connected && account.state().how == How::SignedIn; }
    QByteArray kept()
    {
        std::optional<Secret> got;
        bool isAnswered = false;
        secretStore.read(settings.sessionName(server.url()), [&](Result<std::optional<Secret>> answer) {
            got = answer ? *answer : std::nullopt;
            isAnswered = true;
        });
        if (!until([&] { return isAnswered; }))
            qWarning("the secret store does not answer");
        return got ? QByteArray::fromStdString(got->reveal()) : QByteArray();
    }
    std::vector<QByteArray> bodiesOf(const QByteArray &what) const
    {
        std::vector<QByteArray> bodies;
        for (const auto &request : server.requests)
            if (request.verb + ' ' + request.path == what)
                bodies.push_back(request.body);
        return bodies;
    }
};

} // namespace

class tst_Account : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsInWithLoginAndPasswordAndSaysWhoItIs()
    {
        Bench b;
        QVERIFY(b.signIn());
        QCOMPARE(b.account.state().who, u"Jon · Operator"_s);
        QVERIFY(!b.account.state().may.isEmpty());
        QVERIFY(b.account.state().message.isEmpty());
        QCOMPARE(b.settings.serverAddress(), b.server.url());
        QCOMPARE(b.settings.login(), u"jon"_s);
        QCOMPARE(b.kept(), "refresh-1");
        QFile file(b.settings.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(!written.contains("refresh-1") && !written.contains("access-1") && !written.contains("bells"));
    }
    void aWrongPasswordChangesNothing()
    {
        Bench b;
        QVERIFY(b.connected());
        b.server.answers[kSignIn] = {401, problem(401, "unauthorized")};
        b.settingsPage.signIn(b.server.url().toString(), u"jon"_s, Secret("wrong"));
        QCOMPARE(b.account.state().how, How::SigningIn);
        QVERIFY(b.until([&] { return !b.account.state().message.isEmpty(); }));
        QCOMPARE(b.account.state().how, How::Token);
        QCOMPARE(b.connection.state().link, LinkState::Connected);
        QVERIFY(b.settings.serverAddress().isEmpty());
        b.server.answers[kSignIn] = {429, problem(429, "too_many")};
        const QString before = b.account.state().message;
        b.settingsPage.signIn(b.server.url().toString(), u"jon"_s, Secret("wrong"));
        QVERIFY(b.until([&] { return b.account.state().how == How::Token; }));
        QVERIFY(b.account.state().message != before);
    }
    void aNewTokenIsAskedForLongBeforeTheOldOneEnds()
    {
        Bench b;
        b.server.answers[kSignIn] = {201, signedIn("access-1", "refresh-1", 60)};
        QSignalSpy readAnew(&b.api, &ServerApi::readAnew);
        QVERIFY(b.signIn());
        QVERIFY(b.until([&] { return readAnew.size() == 1; }));
        QList<LinkState> links;
        QObject::connect(&b.connection, &Connection::changed, &b.connection, [&] { links << b.connection.state().link; });
        b.server.prefixAnswers["GET /api/v1/channels/church"] = {200, QJsonDocument(b.server.channel).toJson()}; // by either token
        QVERIFY(b.until([&] { return b.kept() == "refresh-2"; }, Duration(45'000)));
        QCOMPARE(b.bodiesOf(kRefresh), (std::vector<QByteArray>{"{\"refresh_token\":\"refresh-1\"}"}));
        QCOMPARE(b.connection.token(), Secret("access-2"));
        QVERIFY(!links.contains(LinkState::Refused) && !links.contains(LinkState::Connecting));
        QCOMPARE(readAnew.size(), 1);
        QVERIFY(b.isIn());
    }
    void aTokenThatIsRefusedIsRenewedWithoutAWord()
    {
        Bench b;
        QVERIFY(b.signIn());
        QList<LinkState> links;
        QObject::connect(&b.connection, &Connection::changed, &b.connection, [&] { links << b.connection.state().link; });
        b.answerMe(u"producer"_s, {u"watch"_s, u"see_operations"_s, u"operate"_s, u"plan"_s, u"manage_places"_s});
        b.takesOnly("access-2"); // as when somebody's role was changed
        QVERIFY(b.until([&] { return b.connection.state().rights.role == u"producer"; }));
        QVERIFY(!links.contains(LinkState::Refused));
        QVERIFY(b.connection.state().rights.may(Right::Plan));
        QCOMPARE(b.bodiesOf(kRefresh).size(), std::size_t(1));
    }
    void aTokenThatIsRefusedWhileItIsNewIsNotRenewedForEver()
    {
        Bench b;
        QVERIFY(b.signIn());
        b.takesOnly("nobody's");
        QVERIFY(b.until([&] { return b.connection.state().link == LinkState::Refused; }));
        b.until([] { return false; }, Duration(5'000));
        QCOMPARE(b.bodiesOf(kRefresh).size(), std::size_t(1));
    }
    void aSessionThatIsOverHasOneButton()
    {
        Bench b;
        QVERIFY(b.signIn());
        QSignalSpy settings(&b.live, &LivePresenter::settingsWanted);
        b.server.answers[kRefresh] = {401, problem(401, "unauthorized")};
        QJsonObject forViewers = b.server.channel;
        forViewers.remove(u"ingest"_s);
        b.takesOnly("nobody's");
        QVERIFY(b.until([&] { return b.account.state().how == How::SignedOut; }));
        b.server.prefixAnswers["GET /api/v1/channels/church"] = {200, QJsonDocument(forViewers).toJson()};
        QVERIFY(b.until([&] { return b.bannerId() == u"server.signed_out"; }));
        QCOMPARE(b.live.state().banner->fixText, u"Sign in again"_s);
        b.live.fix(b.bannerId());
        QCOMPARE(settings.size(), 1);
        QCOMPARE(b.account.state().login, u"jon"_s);
        QVERIFY(b.kept().isEmpty());
        QVERIFY(b.account.secrets().front().empty());
        b.server.prefixAnswers.clear();
        b.server.answers[kSignIn] = {201, signedIn("access-3", "refresh-3")};
        b.takesOnly("access-3");
        b.settingsPage.signIn(b.server.url().toString(), u"jon"_s, Secret("bells over the river"));
        QVERIFY(b.until([&] { return b.isIn() && b.bannerId() != u"server.signed_out"; }));
    }
    void aServerThatIsAwayEndsNoSession()
    {
        Bench b;
        QVERIFY(b.signIn());
        b.server.answers[kRefresh] = {503, problem(503, "unavailable")};
        b.takesOnly("access-2");
        b.until([] { return false; }, Duration(20'000));
        QCOMPARE(b.account.state().how, How::SignedIn);
        QCOMPARE(b.connection.state().link, LinkState::Unreachable); // and says so meanwhile
        QVERIFY(b.bodiesOf(kRefresh).size() >= 3);
        QCOMPARE(b.kept(), "refresh-1");
        b.server.answers[kRefresh] = {200, signedIn("access-2", "refresh-2")};
        QVERIFY(b.until([&] { return b.connection.token() == Secret("access-2") && b.isIn(); }, Duration(60'000)));
    }
    void theNextStartGoesOnWithTheSession()
    {
        Bench b;
        QVERIFY(b.signIn());
        b.account.open({}); // as far as the server is concerned, gone
        QCOMPARE(b.account.state().how, How::Token);
        b.takesOnly("access-2");
        b.account.open(b.server.url());
        QVERIFY(b.until([&] { return b.isIn() && b.connection.token() == Secret("access-2"); }));
        QVERIFY(b.until([&] { return b.account.state().who == u"Jon · Operator"; }));
        QCOMPARE(b.kept(), "refresh-2");
    }
    void signingOutTellsTheServerAndForgets()
    {
        Bench b;
        QVERIFY(b.signIn());
        b.settingsPage.signOut();
        QCOMPARE(b.account.state().how, How::SignedOut);
        QVERIFY(b.account.state().who.isEmpty());
        QVERIFY(b.until([&] { return b.bodiesOf("DELETE /api/v1/sessions/current").size() == 1; }));
        QVERIFY(b.kept().isEmpty());
        QVERIFY(b.connection.token().empty());
        QVERIFY(!b.connection.state().rights.isKnown);
    }
    void aTokenTakesTheSessionsPlace()
    {
        Bench b;
        QVERIFY(b.signIn());
        b.takesOnly("owner-token");
        b.settingsPage.useServer(b.server.url().toString(), Secret("owner-token"));
        QVERIFY(b.until([&] { return b.connection.state().link == LinkState::Connected; }));
        QCOMPARE(b.account.state().how, How::Token);
        QVERIFY(b.kept().isEmpty());
    }
    void whatARoleMayNotIsSaidToBeOthers()
    {
        Rights rights;
        QVERIFY(rights.may(Right::ManageUsers) && rights.whoElse(Right::ManageUsers).isEmpty()); // not known is not forbidden
        rights = {.isKnown = true, .role = u"operator"_s, .permissions = {u"see_operations"_s, u"operate"_s}};
        QVERIFY(rights.may(Right::Operate));
        for (Right right : {Right::Moderate, Right::Plan, Right::ManagePlaces, Right::ManageChannels, Right::ManageUsers}) {
            QVERIFY(!rights.may(right));
            QVERIFY(rights.whoElse(right).contains(u"owner"));
        }
    }
    void somebodyWhoRunsNoServiceIsToldSo()
    {
        Bench b;
        b.answerMe(u"member"_s, {u"watch"_s, u"own_account"_s, u"chat"_s});
        b.server.channel.remove(u"ingest"_s);
        b.takesOnly("access-1");
        b.settingsPage.signIn(b.server.url().toString(), u"ana"_s, Secret("bells over the river"));
        QVERIFY(b.until([&] { return b.bannerId() == u"server.refused" && b.connection.state().rights.isKnown; }));
        QCOMPARE(b.live.state().banner->title, u"This account does not run services"_s);
        QCOMPARE(b.bodiesOf(kRefresh).size(), std::size_t(0));
    }
};

BELFRY_CASE(tst_Account)
#include "tst_Account.moc"
