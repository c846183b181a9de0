#include "obs/ObsProtocol.h"
#include "support/Case.h"
#include "unit/obs/Recording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace belfry;
using namespace belfry::obs;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
bool is(const std::optional<ObsProtocol::Happening> &happening)
{
    return happening && std::holds_alternative<T>(*happening);
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// A protocol that has been let in.
ObsProtocol identified()
{
    ObsProtocol protocol{Secret(), ObsProtocol::General};
    (void)protocol.take(u"{\"op\":0,\"d\":{\"obsWebSocketVersion\":\"5.1.0\",\"rpcVersion\":1}}"_s);
    (void)protocol.take(u"{\"op\":2,\"d\":{\"negotiatedRpcVersion\":1}}"_s);
    return protocol;
}

} // namespace

class tst_ObsProtocol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersTheRecordedGreetingAsTheRecordingDid()
    {
        const auto messages = recorded(u"connect"_s);
        ObsProtocol protocol{Secret(kRecordedPassword), ObsProtocol::General};
        const RecordedMessage *hello = nullptr;
        const RecordedMessage *identify = nullptr;
        for (const auto &message : messages) {
            if (message.direction == u"<-" && message.message[u"op"] == 0)
                hello = &message;
            if (message.direction == u"->" && message.message[u"op"] == 1)
                identify = &message;
        }
        QVERIFY(hello && identify);
        const auto answer = protocol.take(hello->text());
        QVERIFY(is<ObsProtocol::Identify>(answer));
        const QJsonObject sent = parsed(std::get<ObsProtocol::Identify>(*answer).text);
        QCOMPARE(sent[u"op"].toInt(), 1);
        QCOMPARE(sent[u"d"][u"authentication"], identify->message[u"d"][u"authentication"]);
        QCOMPARE(sent[u"d"][u"rpcVersion"].toInt(), 1);
    }

    void readsTheWholeMainConversation()
    {
        ObsProtocol protocol{Secret(kRecordedPassword), ObsProtocol::General};
        int events = 0;
        int responses = 0;
        for (const RecordedMessage &message : recording()) {
            if (message.connection != u"main" || message.direction != u"<-")
                continue;
            const auto happening = protocol.take(message.text());
            QVERIFY2(!is<ObsProtocol::Broken>(happening), qPrintable(message.text().left(200)));
            events += is<ObsProtocol::Event>(happening) ? 1 : 0;
            responses += is<ObsProtocol::Response>(happening) ? 1 : 0;
        }
        QVERIFY(protocol.isIdentified());
        QVERIFY(events > 50);
        QVERIFY(responses > 70);
    }

    void tellsCodeCommentAndDataOfAResponse()
    {
        auto protocol = identified();
        const auto refused = recorded(u"switch to a scene that is not there"_s);
        const auto happening = protocol.take(refused.back().text());
        QVERIFY(is<ObsProtocol::Response>(happening));
        const auto &response = std::get<ObsProtocol::Response>(*happening);
        QCOMPARE(response.code, 600);
        QVERIFY(response.comment.contains(u"Nowhere"));
        QCOMPARE(response.type, u"SetCurrentProgramScene"_s);
        QVERIFY(!response.id.isEmpty());
    }

    void asksForAPasswordInsteadOfTryingWithout()
    {
        ObsProtocol protocol{Secret(), ObsProtocol::General};
        QVERIFY(is<ObsProtocol::PasswordWanted>(protocol.take(recorded(u"wrong password"_s).front().text())));
        QVERIFY(!protocol.isIdentified());
    }

    void sendsNoPasswordWhereNoneIsAsked()
    {
        ObsProtocol protocol{Secret("anything"), ObsProtocol::General};
        for (const auto &message : recorded(u"without a password"_s)) {
            if (message.message[u"op"] != 0)
                continue;
            const auto answer = protocol.take(message.text());
            QVERIFY(is<ObsProtocol::Identify>(answer));
            QVERIFY(!parsed(std::get<ObsProtocol::Identify>(*answer).text)[u"d"].toObject().contains(u"authentication"));
            return;
        }
        QFAIL("no greeting in the recording");
    }

    void refusesWhatIsNotObsWebSocketFive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("not JSON") << u"220 mail ready"_s;
        QTest::newRow("an array") << u"[]"_s;
        QTest::newRow("no op") << u"{}"_s;
        QTest::newRow("version 4") << u"{\"op\":0,\"d\":{\"rpcVersion\":0}}"_s;
        QTest::newRow("an event before the greeting") << u"{\"op\":5,\"d\":{\"eventType\":\"X\"}}"_s;
    }
    void refusesWhatIsNotObsWebSocketFive()
    {
        QFETCH(QString, text);
        ObsProtocol protocol{Secret(), ObsProtocol::General};
        QVERIFY(is<ObsProtocol::Broken>(protocol.take(text)));
    }

    void passesOverKindsItDoesNotKnow()
    {
        auto protocol = identified();
        QVERIFY(!protocol.take(u"{\"op\":9,\"d\":{\"requestId\":\"batch\",\"results\":[]}}"_s));
        QVERIFY(!protocol.take(u"{\"op\":77,\"d\":{}}"_s));
        QVERIFY(protocol.isIdentified());
    }

    void knowsWhichClosingIsFinal()
    {
        QCOMPARE(ObsProtocol::afterClose(4009), AfterClose::WaitForPassword);
        QCOMPARE(ObsProtocol::afterClose(4011), AfterClose::StayAway);
        QCOMPARE(ObsProtocol::afterClose(4010), AfterClose::GiveUp);
        QCOMPARE(ObsProtocol::afterClose(1001), AfterClose::TryAgain);
        QCOMPARE(ObsProtocol::afterClose(1006), AfterClose::TryAgain);
    }

    void writesARequestAsTheRecordedOnes()
    {
        const auto asked = recorded(u"switch to a scene that is not there"_s).front();
        QCOMPARE(asked.direction, u"->"_s);
        const QJsonObject data = asked.message[u"d"].toObject();
        QCOMPARE(parsed(ObsProtocol::request(data[u"requestType"].toString(), data[u"requestId"].toString(),
                                             data[u"requestData"].toObject())),
                 asked.message);
    }
};

BELFRY_CASE(tst_ObsProtocol)
#include "tst_ObsProtocol.moc"
