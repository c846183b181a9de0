// Every route of the API with every role, and the table of routes against the document.
#include "auth/AccessTokens.h"
#include "auth/Sealer.h"
#include "support/Case.h"
#include "support/Recorder.h"
#include "support/ServerProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QtTest/qtestcase.h>

#include <functional>
#include <set>
#include <tuple>

using namespace belfry::test;
using namespace Qt::StringLiterals;
namespace auth = belfry::auth;

namespace {

struct Route {
    QByteArray method;
    QByteArray pattern;
    auth::Permission needs;
    bool operator<(const Route &other) const { return std::tie(method, pattern, needs) < std::tie(other.method, other.pattern, other.needs); }
};

/// What the server says at start, at the level debug: one line for each row of ApiRoutes.
std::set<Route> routesIn(const QByteArray &log)
{
    static const QRegularExpression line(u"api: route method=\"(\\w+)\" pattern=\"([^\"]+)\" needs=\"(\\w+)\""_s);
    std::set<Route> routes;
    for (auto all = line.globalMatch(QString::fromUtf8(log)); all.hasNext();) {
        const auto found = all.next();
        const auto needs = auth::permissionNamed(found.captured(3).toStdString());
        if (needs)
            routes.insert({found.captured(1).toUtf8(), found.captured(2).toUtf8(), *needs});
    }
    return routes;
}

std::set<Route> routesIn(const QJsonObject &document)
{
    std::set<Route> routes;
    const QJsonObject paths = document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (const QString &method : {u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s}) {
            if (!item.contains(method))
                continue;
            const auto needs = auth::permissionNamed(item[method][u"x-permission"].toString().toStdString());
            routes.insert({method.toUpper().toUtf8(), path.key().toUtf8(), needs.value_or(auth::Permission::ReadAudit)});
        }
    }
    return routes;
}

/// A path of this pattern that names nothing there is: what is let in is answered quickly and changes nothing.
QByteArray pathOf(const Route &route)
{
    static const QRegularExpression name(u"\\{[^}]+\\}"_s);
    return QString::fromUtf8(route.pattern).replace(name, u"01JD000000000000000000000A"_s).toUtf8();
}

/// The status and the problem's sentence; also of a stream that never ends.
std::pair<int, QByteArray> ask(const QUrl &server, const Route &route, const QByteArray &token)
{
    if (!route.pattern.endsWith("events")) {
        const QByteArray body = route.method == "GET" || route.method == "DELETE" ? QByteArray() : QByteArray("{}");
        const HttpAnswer answer = httpRequest(server, route.method, pathOf(route), token, body);
        return {answer.status, answer.json()["detail"_L1].toString().toUtf8()};
    }
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    socket.waitForConnected(10'000);
    socket.write("GET " + pathOf(route) + " HTTP/1.1\r\nHost: x\r\n" + (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n")
                 + "\r\n");
    QByteArray head;
    while (!head.contains("\r\n\r\n") && socket.waitForReadyRead(10'000))
        head += socket.readAll();
    return {head.mid(9, 3).toInt(), {}};
}

QString told(const std::set<Route> &routes)
{
    QString text;
    for (const Route &route : routes)
        text += u"\n  %1 %2 %3"_s.arg(QLatin1StringView(route.method), QLatin1StringView(route.pattern),
                                      QString::fromStdString(std::string(auth::name(route.needs))));
    return text;
}

std::set<Route> without(const std::set<Route> &routes, const std::set<Route> &others)
{
    std::set<Route> rest;
    for (const Route &route : routes) {
        if (!others.contains(route))
            rest.insert(route);
    }
    return rest;
}

} // namespace

class tst_Walk : public QObject {
    Q_OBJECT

    std::unique_ptr<ServerProcess> m_server;
    std::set<Route> m_routes;

    /// Of somebody with this role, as a sign-in gives it.
    QByteArray tokenOf(auth::Role role) const
    {
        QFile key(m_server->dataFolder() + u"/sealing.key"_s);
        if (!key.open(QIODevice::ReadOnly))
            return {};
        const auto sealer = auth::Sealer::fromText(key.readAll().toStdString());
        const auth::AccessTokens tokens(sealer->subkeys("jwt"));
        const auth::Access access{"01JD00000000000000000000" + std::string(1, "ABCDEF"[static_cast<int>(role)]) + "A", "Somebody", role, 1,
                                  "01JD000000000000000000000S", {}};
        const QByteArray token = QByteArray::fromStdString(tokens.issue(access, belfry::systemClock().wall()).reveal());
        registerSecret(token);
        return token;
    }
    void walk(const QByteArray &token, const char *who, const std::function<bool(auth::Permission)> &may, int refusal)
    {
        for (const Route &route : m_routes) {
            const auto [status, detail] = ask(m_server->http(), route, token);
            const QByteArray what = QByteArray(who) + ": " + route.method + ' ' + route.pattern + " is " + QByteArray::number(status);
            QVERIFY2(status != 0, what.constData());
            if (may(route.needs))
                QVERIFY2(!(status == 403 && detail.startsWith("You may not do this")) && !(status == 401 && detail.startsWith("Sign in for this")),
                         what.constData());
            else
                QVERIFY2(status == refusal, what.constData());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerProcess>(QStringLiteral(BELFRY_SERVER));
        QVERIFY(m_server->start({u"--log-level"_s, u"debug"_s}));
        m_routes = routesIn(m_server->log());
        QVERIFY(m_routes.size() >= 10);
    }
    void cleanupTestCase() { m_server.reset(); }

    void theDocumentHoldsEveryRouteWithItsPermissionAndNoOther()
    {
        const HttpAnswer answer = m_server->get("/api/v1/openapi.json");
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.header("etag").isEmpty());
        const auto documented = routesIn(answer.json());
        const auto undocumented = without(m_routes, documented);
        const auto unreal = without(documented, m_routes);
        QVERIFY2(undocumented.empty(), qPrintable(u"not in server/api/openapi:"_s + told(undocumented)));
        QVERIFY2(unreal.empty(), qPrintable(u"documented, but not there:"_s + told(unreal)));
    }
    void nobodyIsLetInWhereAPermissionIsNeeded()
    {
        walk({}, "nobody", [](auth::Permission needs) { return auth::may(auth::Role::Viewer, needs); }, 401);
    }
    void eachRoleMayWhatTheTableSays()
    {
        for (const auth::Role role : {auth::Role::Viewer, auth::Role::Member, auth::Role::Moderator, auth::Role::Operator,
                                      auth::Role::Producer, auth::Role::Owner}) {
            const std::string name(auth::name(role));
            walk(tokenOf(role), name.c_str(), [role](auth::Permission needs) { return auth::may(role, needs); }, 403);
            if (QTest::currentTestFailed())
                return;
        }
    }
    void theTokenOfTheDataFolderMayEverything()
    {
        walk(m_server->token(), "this computer", [](auth::Permission) { return true; }, 403);
    }
    void aWrongTokenIsRefusedEverywhere()
    {
        walk("wrong-token-that-nobody-made", "wrong token", [](auth::Permission) { return false; }, 401);
    }
    void anApiKeyMayWhatItsScopesNameAndNothingElse()
    {
        for (const auth::Permission scope : auth::allPermissions()) {
            if (scope == auth::Permission::Watch)
                continue;
            const std::string word(auth::name(scope));
            const QByteArray body = "{\"name\":\"walk\",\"scopes\":[\"" + QByteArray::fromStdString(word) + "\"]}";
            const HttpAnswer made = httpRequest(m_server->http(), "POST", "/api/v1/api-keys", m_server->token(), body);
            if (made.status == 400)
                continue; // no machine may have this one
            QVERIFY2(made.status == 201, made.body.constData());
            const QByteArray key = made.json()["key"_L1].toString().toUtf8();
            QVERIFY2(!key.isEmpty(), made.body.left(200).constData());
            walk(key, ("key for " + word).c_str(),
                 [scope](auth::Permission needs) { return needs == scope || needs == auth::Permission::Watch; }, 403);
            if (QTest::currentTestFailed())
                return;
        }
    }
    void whatIsNoRouteIsNotThere()
    {
        for (const QByteArray &token : {QByteArray(), tokenOf(auth::Role::Member), m_server->token()}) {
            for (const char *path : {"/api/v1", "/api/v1/", "/api/v1/nothing", "/api/v2/channels/church", "/api/v1/channels/church/nothing"})
                QCOMPARE(httpRequest(m_server->http(), "GET", path, token).status, 404);
        }
    }
};

BELFRY_CASE(tst_Walk)
#include "tst_Walk.moc"
