#include "model/Json.h"
#include "model/PushSubscription.h"
#include "support/Case.h"

#include <QJsonArray>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::model;

namespace {

const std::string kTold = R"({"channels":["church"],"language":"es"})";

QJsonObject sent(const QString &endpoint = QStringLiteral("https://push.example.net/x"))
{
    return {{QStringLiteral("endpoint"), endpoint},
            {QStringLiteral("keys"),
             QJsonObject{{QStringLiteral("p256dh"), QString(87, u'B')}, {QStringLiteral("auth"), QString(22, u'A')}}}};
}

std::string whatIsWrong(const QJsonObject &object)
{
    const auto read = pushWishFromJson(object);
    return read ? "" : read.error().what.substr(0, read.error().what.find(':'));
}

} // namespace

class tst_PushSubscription : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatABrowserSendsIsRead()
    {
        QJsonObject object = sent();
        object.insert(QStringLiteral("language"), QStringLiteral("es"));
        object.insert(QStringLiteral("follow"), QJsonArray{QStringLiteral("church")});
        const auto read = pushWishFromJson(object);
        QVERIFY(read);
        QCOMPARE(read->of.endpoint, "https://push.example.net/x");
        QCOMPARE(read->of.publicKey, std::string(87, 'B'));
        QCOMPARE(read->of.secret, std::string(22, 'A'));
        QCOMPARE(read->of.language, "es");
        QCOMPARE(read->follow, std::vector<std::string>{"church"});
        QVERIFY(read->unfollow.empty());
        QCOMPARE(pushWishFromJson(sent())->of.language, ""); // as it was
    }
    void whatIsWrongIsNamed()
    {
        QCOMPARE(whatIsWrong({}), "endpoint");
        QCOMPARE(whatIsWrong(sent(QStringLiteral("ftp://push.example.net/x"))), "endpoint");
        QCOMPARE(whatIsWrong(sent(QStringLiteral("https://user:word@push.example.net/x"))), "endpoint");
        QJsonObject object = sent();
        object.insert(QStringLiteral("keys"), QJsonObject{{QStringLiteral("p256dh"), QString(86, u'B')}, {QStringLiteral("auth"), QString(22, u'A')}});
        QCOMPARE(whatIsWrong(object), "keys.p256dh");
        object.insert(QStringLiteral("keys"), QJsonObject{{QStringLiteral("p256dh"), QString(87, u'B')}, {QStringLiteral("auth"), QString(22, u'=')}});
        QCOMPARE(whatIsWrong(object), "keys.auth");
        object = sent();
        object.insert(QStringLiteral("language"), QStringLiteral("<b>"));
        QCOMPARE(whatIsWrong(object), "language");
        object = sent();
        object.insert(QStringLiteral("unfollow"), QJsonArray{QStringLiteral("../x")});
        QCOMPARE(whatIsWrong(object), "unfollow[0]");
        object = sent();
        object.insert(QStringLiteral("topic"), 1);
        QCOMPARE(whatIsWrong(object), "topic");
    }
    void anAddressIsAThousandBytesAtMost()
    {
        const QString base = QStringLiteral("https://push.example.net/");
        const auto most = static_cast<qsizetype>(kPushEndpointBytes);
        QCOMPARE(whatIsWrong(sent(base + QString(most - base.size(), u'a'))), "");
        QCOMPARE(whatIsWrong(sent(base + QString(most + 1 - base.size(), u'a'))), "endpoint");
    }
    void whatABrowserIsToldHasNoKeys()
    {
        PushSubscription subscription = pushWishFromJson(sent())->of;
        subscription.id = "abc";
        subscription.channels = {"church"};
        subscription.language = "es";
        QCOMPARE(toText(toJson(subscription)), kTold);
    }
};

BELFRY_CASE(tst_PushSubscription)
#include "tst_PushSubscription.moc"
