// Accounts over the real server: who comes in, who stays in, who goes out at once, and all of it again after a kill.
#include "base/Limits.h"
#include "support/Case.h"
#include "support/ServerProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPassword = "bells over the river";

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A server with an owner "ada".
struct House {
    bool open(const QStringList &more = {})
    {
        if (!server.start(more))
            return false;
        const HttpAnswer made =
            post("setup", {{u"code"_s, code()}, {u"login"_s, u"ada"_s}, {u"password"_s, QLatin1String(kPassword)}});
        owner = made.json()[u"access_token"].toString().toLatin1();
        return made.status == 201;
    }
    QString code() const
    {
        QFile file(server.dataFolder() + u"/setup.code"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
    }
    HttpAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &token = {},
                   const QJsonObject &body = {}) const
    {
        return httpRequest(server.http(), method, "/api/v1/" + target, token,
                           body.isEmpty() ? QByteArray() : bytes(body));
    }
    HttpAnswer post(const QByteArray &target, const QJsonObject &body, const QByteArray &token = {}) const
    {
        return ask("POST", target, token, body);
    }
    HttpAnswer signIn(const QString &login, const QString &password = QLatin1String(kPassword)) const
    {
        return post("sessions", {{u"login"_s, login}, {u"password"_s, password}});
    }
    HttpAnswer refresh(const QByteArray &token) const
    {
        return post("sessions/refresh", {{u"refresh_token"_s, QString::fromLatin1(token)}});
    }
    /// The new user's id.
    QByteArray make(const QString &login, const QString &role) const
    {
        return post("users", {{u"login"_s, login}, {u"password"_s, QLatin1String(kPassword)}, {u"role"_s, role}}, owner)
            .json()[u"id"]
            .toString()
            .toLatin1();
    }
    int me(const QByteArray &token) const { return ask("GET", "me", token).status; }

    ServerProcess server{QStringLiteral(BELFRY_SERVER)};
    QByteArray owner;
};

QByteArray accessOf(const HttpAnswer &answer)
{
    return answer.json()[u"access_token"].toString().toLatin1();
}

QByteArray refreshOf(const HttpAnswer &answer)
{
    return answer.json()[u"refresh_token"].toString().toLatin1();
}

} // namespace

class tst_Accounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSetUpCodeMakesOneOwnerAndIsThenSpent();
    void aSessionGoesOnByItsRefreshTokenUntilItIsLeft();
    void aSpentTokenThatComesAgainEndsTheSession();
    void anotherRoleCountsAtOnce();
    void wrongPasswordsLockOutKnownAndUnknownAlike();
    void aKillForgetsNoWrongPassword();
    void aCookieNeedsOurOwnPage();
    void theLastOwnerStays();
    void aKeyMayWhatItsScopesSayAndCannotGiveMore();
    void membersSignUpWhereTheyMay();
    void aBrowserThatFollowsIsItsMembersAndGoesWithThem();
    void ofOneNetworkSoManyBrowsersBeginToFollow();
    void whatWasTakenStaysTakenAfterAKill();
};

void tst_Accounts::theSetUpCodeMakesOneOwnerAndIsThenSpent()
{
    House house;
    QVERIFY(house.server.start());
    QCOMPARE(house.ask("GET", "setup").json()[u"needed"], true);
    const QString code = house.code();
    QCOMPARE(code.size(), 19);
    const QJsonObject wanted{
        {u"code"_s, u"aaaa-aaaa-aaaa-aaaa"_s}, {u"login"_s, u"ada"_s}, {u"password"_s, QLatin1String(kPassword)}};
    QCOMPARE(house.post("setup", wanted).status, 401);
    QJsonObject right = wanted;
    right[u"code"_s] = code;
    right[u"password"_s] = u"password123"_s;
    const HttpAnswer weak = house.post("setup", right);
    QCOMPARE(weak.status, 400);
    QCOMPARE(weak.json()[u"field"], u"password"_s);
    right[u"password"_s] = QLatin1String(kPassword);
    const HttpAnswer made = house.post("setup", right);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()[u"user"][u"role"], u"owner"_s);
    QCOMPARE(house.ask("GET", "setup").json()[u"needed"], false);
    QCOMPARE(house.post("setup", right).status, 401);
    QCOMPARE(house.me(accessOf(made)), 200);
    QCOMPARE(house.me(house.server.token()), 200);
    QVERIFY(!house.server.log().contains(code.toLatin1()));
}

void tst_Accounts::aSessionGoesOnByItsRefreshTokenUntilItIsLeft()
{
    House house;
    QVERIFY(house.open());
    const HttpAnswer in = house.signIn(u"Ada"_s);
    QCOMPARE(in.status, 201);
    QCOMPARE(in.header("Cache-Control"), QByteArray("no-store"));
    const HttpAnswer next = house.refresh(refreshOf(in));
    QCOMPARE(next.status, 200);
    QVERIFY(refreshOf(next) != refreshOf(in));
    // Two tabs that spend the same token at the same moment get the same next one.
    const HttpAnswer again = house.refresh(refreshOf(in));
    QCOMPARE(again.status, 200);
    QCOMPARE(refreshOf(again), refreshOf(next));
    const QByteArray access = accessOf(next);
    QCOMPARE(house.ask("GET", "sessions", access).json()[u"items"].toArray().size(), 2);
    QCOMPARE(house.ask("DELETE", "sessions/current", access).status, 204);
    QCOMPARE(house.me(access), 401);
    QCOMPARE(house.refresh(refreshOf(next)).status, 401);
    QCOMPARE(house.me(house.owner), 200);
    QCOMPARE(house.me(access + "x"), 401);
}

void tst_Accounts::aSpentTokenThatComesAgainEndsTheSession()
{
    House house;
    QVERIFY(house.open());
    const HttpAnswer first = house.signIn(u"ada"_s);
    const HttpAnswer second = house.refresh(refreshOf(first));
    const HttpAnswer third = house.refresh(refreshOf(second));
    QCOMPARE(third.status, 200);
    QCOMPARE(house.me(accessOf(third)), 200);
    // What somebody made up ends nothing.
    QByteArray madeUp = refreshOf(third);
    madeUp[madeUp.size() - 1] = madeUp.endsWith('0') ? '1' : '0';
    QCOMPARE(house.refresh(madeUp).status, 401);
    QCOMPARE(house.me(accessOf(third)), 200);
    // A thief's, or the owner's after a thief.
    QCOMPARE(house.refresh(refreshOf(first)).status, 401);
    QCOMPARE(house.me(accessOf(third)), 401);
    QCOMPARE(house.refresh(refreshOf(third)).status, 401);
    QVERIFY(house.server.get("/metrics").body.contains("belfry_session_refreshes_total{result=\"reused\"} 1"));
}

void tst_Accounts::anotherRoleCountsAtOnce()
{
    House house;
    QVERIFY(house.open());
    const QByteArray ben = "users/" + house.make(u"ben"_s, u"operator"_s);
    const HttpAnswer in = house.signIn(u"ben"_s);
    QCOMPARE(house.ask("GET", "users", accessOf(in)).status, 403);
    QCOMPARE(house.ask("PATCH", ben, house.owner, {{u"role"_s, u"owner"_s}}).status, 200);
    QCOMPARE(house.ask("GET", "users", accessOf(in)).status, 401);
    const HttpAnswer risen = house.refresh(refreshOf(in));
    QCOMPARE(house.ask("GET", "users", accessOf(risen)).status, 200);
    QCOMPARE(house.ask("PATCH", ben, house.owner, {{u"role"_s, u"member"_s}}).status, 200);
    QCOMPARE(house.ask("GET", "users", accessOf(risen)).status, 401);
    const HttpAnswer fallen = house.refresh(refreshOf(risen));
    QCOMPARE(house.ask("GET", "users", accessOf(fallen)).status, 403);
    QCOMPARE(house.me(accessOf(fallen)), 200);
    QCOMPARE(house.ask("PATCH", ben, house.owner, {{u"disabled"_s, true}}).status, 200);
    QCOMPARE(house.me(accessOf(fallen)), 401);
    QCOMPARE(house.refresh(refreshOf(fallen)).status, 401);
    QCOMPARE(house.signIn(u"ben"_s).status, 401);
}

void tst_Accounts::wrongPasswordsLockOutKnownAndUnknownAlike()
{
    House house;
    QVERIFY(house.open());
    house.make(u"ben"_s, u"member"_s);
    for (const QString &login : {u"ben"_s, u"nobody"_s}) {
        for (int i = 0; i < 5; ++i) {
            const HttpAnswer wrong = house.signIn(login, u"not the password"_s);
            QCOMPARE(wrong.status, 401);
            QCOMPARE(wrong.json()[u"detail"], u"Login or password is wrong."_s);
        }
        const HttpAnswer locked = house.signIn(login);
        QCOMPARE(locked.status, 429);
        QVERIFY(locked.header("Retry-After").toInt() > 600);
    }
    QCOMPARE(house.signIn(u"ada"_s).status, 201);
    QVERIFY(house.server.get("/metrics").body.contains("belfry_sign_ins_total{result=\"locked_out\"} 2"));
}

void tst_Accounts::aKillForgetsNoWrongPassword()
{
    House house;
    QVERIFY(house.open());
    house.make(u"ben"_s, u"member"_s);
    for (int i = 0; i < 5; ++i) {
        if (i == 3) {
            house.server.kill();
            QVERIFY(house.server.start());
        }
        QCOMPARE(house.signIn(u"ben"_s, u"not the password"_s).status, 401);
    }
    house.server.kill();
    QVERIFY(house.server.start());
    const HttpAnswer locked = house.signIn(u"ben"_s);
    QCOMPARE(locked.status, 429);
    QVERIFY(locked.header("Retry-After").toInt() > 600);
    QCOMPARE(house.signIn(u"ada"_s).status, 201);
}

void tst_Accounts::aCookieNeedsOurOwnPage()
{
    House house;
    QVERIFY(house.open());
    const HttpAnswer in = house.post(
        "sessions", {{u"login"_s, u"ada"_s}, {u"password"_s, QLatin1String(kPassword)}, {u"cookie"_s, true}});
    QCOMPARE(in.status, 201);
    QVERIFY(in.json()[u"refresh_token"].isNull());
    const QByteArray set = in.header("Set-Cookie");
    QVERIFY(set.startsWith("belfry-session=br_") && set.contains("HttpOnly") && set.contains("SameSite=Strict"));
    const QByteArray cookie = set.left(set.indexOf(';'));
    const QByteArray csrf = in.json()[u"csrf_token"].toString().toLatin1();
    const QByteArray host = house.server.http().authority().toLatin1();
    const auto refresh = [&](const QByteArray &headers) {
        return rawExchange(house.server.http().host(), static_cast<quint16>(house.server.http().port()),
                           "POST /api/v1/sessions/refresh HTTP/1.1\r\nHost: " + host +
                               "\r\nConnection: close\r\nContent-Length: 0\r\nCookie: a=b; " + cookie + "\r\n" +
                               headers + "\r\n")
            .mid(9, 3);
    };
    const QByteArray right = "X-CSRF-Token: " + csrf + "\r\n";
    QCOMPARE(refresh(""), QByteArray("403"));
    QCOMPARE(refresh("X-CSRF-Token: " + csrf.left(31) + "\r\n"), QByteArray("403"));
    QCOMPARE(refresh(right + "Origin: https://evil.example\r\n"), QByteArray("403"));
    QCOMPARE(refresh(right + "Origin: null\r\n"), QByteArray("403"));
    QCOMPARE(refresh(right + "Sec-Fetch-Site: cross-site\r\n"), QByteArray("403"));
    QCOMPARE(refresh(right + "Sec-Fetch-Site: same-origin\r\nOrigin: http://" + host + "\r\n"), QByteArray("200"));
    // No other route reads it.
    QVERIFY(rawExchange(house.server.http().host(), static_cast<quint16>(house.server.http().port()),
                        "GET /api/v1/me HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nCookie: " + cookie +
                            "\r\n\r\n")
                .startsWith("HTTP/1.1 401"));
}

void tst_Accounts::theLastOwnerStays()
{
    House house;
    QVERIFY(house.open());
    const QByteArray ada = "users/" + house.ask("GET", "me", house.owner).json()[u"user"][u"id"].toString().toLatin1();
    QCOMPARE(house.ask("DELETE", ada, house.owner).status, 409);
    QCOMPARE(house.ask("PATCH", ada, house.owner, {{u"role"_s, u"producer"_s}}).status, 409);
    QCOMPARE(house.ask("PATCH", ada, house.server.token(), {{u"disabled"_s, true}}).status, 409);
    house.make(u"ben"_s, u"owner"_s);
    QCOMPARE(house.ask("DELETE", ada, house.owner).status, 204);
    QCOMPARE(house.me(house.owner), 401);
    QCOMPARE(house.ask("GET", ada, house.server.token()).status, 404);
}

void tst_Accounts::aKeyMayWhatItsScopesSayAndCannotGiveMore()
{
    House house;
    QVERIFY(house.open());
    const HttpAnswer made =
        house.post("api-keys", {{u"name"_s, u"users"_s}, {u"scopes"_s, QJsonArray{u"manage_users"_s}}}, house.owner);
    QCOMPARE(made.status, 201);
    const QByteArray key = made.json()[u"key"].toString().toLatin1();
    QVERIFY(key.startsWith("bk_"));
    QCOMPARE(house.ask("GET", "users", key).status, 200);
    QCOMPARE(house.ask("GET", "api-keys", key).status, 403);
    QCOMPARE(house.ask("GET", "me", key).status, 403);
    const QJsonObject boss{{u"login"_s, u"eve"_s}, {u"password"_s, QLatin1String(kPassword)}, {u"role"_s, u"owner"_s}};
    QCOMPARE(house.post("users", boss, key).status, 403);
    const QByteArray ada = "users/" + house.ask("GET", "me", house.owner).json()[u"user"][u"id"].toString().toLatin1();
    QCOMPARE(house.ask("PATCH", ada, key, {{u"password"_s, u"another password now"_s}}).status, 403);
    const HttpAnswer listed = house.ask("GET", "api-keys", house.owner);
    QVERIFY(!listed.body.contains(key));
    QCOMPARE(house.ask("DELETE", "api-keys/" + made.json()[u"id"].toString().toLatin1(), house.owner).status, 204);
    QCOMPARE(house.ask("GET", "users", key).status, 401);
    const QJsonObject own{{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"own_account"_s}}};
    QCOMPARE(house.post("api-keys", own, house.owner).json()[u"field"], u"scopes[0]"_s);
}

void tst_Accounts::membersSignUpWhereTheyMay()
{
    House house;
    QVERIFY(house.open());
    const QJsonObject wanted{{u"login"_s, u"mia"_s},
                             {u"password"_s, QLatin1String(kPassword)},
                             {u"display_name"_s, u"Mia"_s},
                             {u"colour"_s, u"#3366CC"_s},
                             {u"language"_s, u"de"_s}};
    const HttpAnswer in = house.post("signup", wanted);
    QCOMPARE(in.status, 201);
    QCOMPARE(in.json()[u"user"][u"role"], u"member"_s);
    QCOMPARE(in.json()[u"user"][u"colour"], u"#3366cc"_s);
    QCOMPARE(house.post("signup", wanted).status, 409);
    QJsonObject sly = wanted;
    sly[u"role"_s] = u"owner"_s;
    QCOMPARE(house.post("signup", sly).json()[u"field"], u"role"_s);
    QJsonObject host{{u"login"_s, u"ruth"_s}, {u"password"_s, QLatin1String(kPassword)}, {u"display_name"_s, u"Anfitri\u00F3n Ruth"_s}};
    QCOMPARE(house.post("signup", host).json()[u"field"], u"display_name"_s);
    QCOMPARE(house.ask("PATCH", "me", accessOf(in), {{u"display_name"_s, u"Pastor Mia"_s}}).json()[u"field"], u"display_name"_s);
    QCOMPARE(house.ask("PATCH", "me", accessOf(in), {{u"display_name"_s, u"Mia S."_s}}).status, 200);
    const QJsonObject change{{u"password"_s, u"another password now"_s},
                             {u"present_password"_s, QLatin1String(kPassword)}};
    const HttpAnswer elsewhere = house.signIn(u"mia"_s);
    QCOMPARE(house.ask("PATCH", "me", accessOf(in), {{u"password"_s, u"another password now"_s}}).json()[u"field"],
             u"present_password"_s);
    QCOMPARE(house.ask("PATCH", "me", accessOf(in), change).status, 200);
    QCOMPARE(house.refresh(refreshOf(elsewhere)).status, 401);
    QCOMPARE(house.refresh(refreshOf(in)).status, 200);
    QVERIFY(house.server.stop());
    QVERIFY(house.server.start({u"--sign-up"_s, u"false"_s}));
    QCOMPARE(house.ask("GET", "signup").json()[u"open"], false);
    QCOMPARE(house.post("signup", {{u"login"_s, u"max"_s}, {u"password"_s, QLatin1String(kPassword)}}).status, 403);
}

void tst_Accounts::ofOneNetworkSoManyBrowsersBeginToFollow()
{
    House house;
    QVERIFY(house.open());
    const auto follow = [&](int browser) {
        return house.post("push-subscriptions",
                          {{u"endpoint"_s, u"https://updates.push.services.mozilla.com/wpush/v2/%1"_s.arg(browser)},
                           {u"keys"_s, QJsonObject{{u"p256dh"_s, u"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"_s},
                                                   {u"auth"_s, u"BTBZMqHH6r4Tts7J_aSIgg"_s}}},
                           {u"follow"_s, QJsonArray{u"church"_s}}}).status;
    };
    const int most = belfry::Limits().followsPerAddress.tokens;
    for (int i = 0; i < most; ++i)
        QCOMPARE(follow(i), 200);
    QCOMPARE(follow(most), 429);
    QCOMPARE(follow(0), 200); // one that follows already
}

void tst_Accounts::aBrowserThatFollowsIsItsMembersAndGoesWithThem()
{
    House house;
    QVERIFY(house.open());
    QVERIFY(!house.make(u"carl"_s, u"member"_s).isEmpty());
    const QByteArray carl = accessOf(house.signIn(u"carl"_s));
    const auto push = [&](const QJsonArray &follow, const QJsonArray &unfollow, const QByteArray &token) {
        const HttpAnswer answer = house.post("push-subscriptions",
            {{u"endpoint"_s, u"https://updates.push.services.mozilla.com/wpush/v2/gAAAAABk"_s},
             {u"keys"_s, QJsonObject{{u"p256dh"_s, u"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"_s},
                                     {u"auth"_s, u"BTBZMqHH6r4Tts7J_aSIgg"_s}}},
             {u"language"_s, u"en"_s}, {u"follow"_s, follow}, {u"unfollow"_s, unfollow}}, token);
        return answer.status == 200 ? answer.json()[u"channels"].toArray() : QJsonArray{answer.status};
    };
    const auto reminders = [&] { return house.ask("GET", "me/data", carl).json()[u"reminders"].toArray().size(); };
    const QJsonArray church{u"church"_s};
    QCOMPARE(push(church, {}, "wrong"), QJsonArray{401});
    QCOMPARE(push(church, {}, carl), church);
    QCOMPARE(reminders(), 1);
    QCOMPARE(push({}, {}, {}), church); // with nobody signed in, as after a reload
    QCOMPARE(reminders(), 1);
    QCOMPARE(house.ask("PUT", "me/follows/church", carl).status, 204);
    QCOMPARE(push({}, church, {}), QJsonArray());
    QCOMPARE(house.ask("GET", "me/follows", carl).json()[u"items"].toArray().size(), 0);
    QCOMPARE(push(church, {}, carl), church);
    QCOMPARE(house.ask("DELETE", "me/data", carl).status, 204);
    QCOMPARE(push({}, {}, {}), QJsonArray());
}

void tst_Accounts::whatWasTakenStaysTakenAfterAKill()
{
    House house;
    QVERIFY(house.open());
    const QByteArray ben = "users/" + house.make(u"ben"_s, u"operator"_s);
    const HttpAnswer stays = house.signIn(u"ada"_s);
    const HttpAnswer left = house.signIn(u"ada"_s);
    const HttpAnswer demoted = house.signIn(u"ben"_s);
    const HttpAnswer spent = house.signIn(u"ada"_s);
    const HttpAnswer later = house.refresh(refreshOf(house.refresh(refreshOf(spent))));
    const HttpAnswer key =
        house.post("api-keys", {{u"name"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"operate"_s}}}, house.owner);
    QCOMPARE(house.ask("DELETE", "api-keys/" + key.json()[u"id"].toString().toLatin1(), house.owner).status, 204);
    QCOMPARE(house.ask("DELETE", "sessions/current", accessOf(left)).status, 204);
    QCOMPARE(house.ask("PATCH", ben, house.owner, {{u"role"_s, u"member"_s}}).status, 200);
    house.server.kill();
    QVERIFY(house.server.start());
    // From the first moment on: who may come in is read before anybody is let in.
    QCOMPARE(house.me(accessOf(left)), 401);
    QTRY_COMPARE_WITH_TIMEOUT(house.me(accessOf(stays)), 200, 10'000);
    QCOMPARE(house.refresh(refreshOf(stays)).status, 200);
    QCOMPARE(house.me(accessOf(left)), 401);
    QCOMPARE(house.refresh(refreshOf(left)).status, 401);
    QCOMPARE(house.me(accessOf(demoted)), 401);
    QCOMPARE(house.me(key.json()[u"key"].toString().toLatin1()), 401);
    QCOMPARE(house.refresh(refreshOf(spent)).status, 401);
    QCOMPARE(house.refresh(refreshOf(later)).status, 401);
    QCOMPARE(house.ask("GET", "setup").json()[u"needed"], false);
    QVERIFY(house.code().isEmpty());
}

BELFRY_CASE(tst_Accounts)
#include "tst_Accounts.moc"
