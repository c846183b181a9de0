#include "app/ServerApi.h"
#include "app/Notifier.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QSignalSpy>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

class tst_ServerApi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForAThingOfTheChannel()
    {
        DeskBench b;
        QVERIFY(b.connected());
        b.server.answers["GET /api/v1/channels/church/relays"] = {200, R"({"items":[]})"};
        std::optional<client::ApiAnswer> got;
        b.api.get(b.api.inChannel(u"/relays"_s), &b.api, [&](const client::ApiAnswer &answer) { got = answer; });
        QTRY_VERIFY(got);
        QVERIFY(got->body.contains(u"items"_s));
    }
    void anAnswerForSomebodyGoneIsDropped()
    {
        DeskBench b;
        QVERIFY(b.connected());
        bool called = false;
        auto asker = std::make_unique<QObject>();
        b.api.get(b.api.inChannel(), asker.get(), [&](const client::ApiAnswer &) { called = true; });
        asker.reset();
        QTest::qWait(100);
        QVERIFY(!called);
    }
    void whileTheServerIsAwayNothingIsSentThatWouldSurpriseLater()
    {
        DeskBench b;
        std::optional<client::ApiAnswer> got;
        const auto before = b.server.requests.size();
        b.api.post(u"/api/v1/channels/church/panic"_s, {}, &b.api, [&](const client::ApiAnswer &answer) { got = answer; });
        QVERIFY(!got); // never inside the call
        QTRY_VERIFY(got);
        QCOMPARE(got->error->code, ErrorCode::Unreachable);
        QVERIFY(Notifier::sentence(*got).contains(u"nothing was changed"_s));
        QCOMPARE(b.server.requests.size(), before);
    }
    void tellsWhatHappensOnThisChannelAndHowManyWatch()
    {
        DeskBench b;
        b.server.hearsEvents = true;
        QSignalSpy anew(&b.api, &ServerApi::readAnew);
        QSignalSpy counted(&b.api, &ServerApi::viewersCounted);
        std::vector<QString> heard;
        connect(&b.api, &ServerApi::happened, this, [&](const client::ServerEvent &event) { heard.push_back(event.event); });
        QVERIFY(b.connected());
        QTRY_COMPARE(anew.count(), 1);
        b.server.tell("event: relay.changed\ndata: {\"channel\":\"church\"}\n\nevent: relay.changed\ndata: {\"channel\":\"chapel\"}\n\n"
                      "event: user.changed\ndata: {}\n\nevent: counts\ndata: {\"viewers\":{\"church\":3}}\n\n"
                      "event: counts\ndata: {\"viewers\":{\"church\":3}}\n\n");
        QTRY_COMPARE(heard, (std::vector<QString>{u"relay.changed"_s, u"user.changed"_s}));
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(counted[0][0].toInt(), 3);
    }
    void aRefusalIsASentence()
    {
        client::ApiAnswer answer;
        QCOMPARE(Notifier::sentence(answer), QString());
        answer.error = fail(ErrorCode::InvalidInput, "name: too long");
        answer.problem.detail = "The name may have 200 bytes.";
        QCOMPARE(Notifier::sentence(answer), u"The name may have 200 bytes."_s);
        for (const ErrorCode code : {ErrorCode::Stale, ErrorCode::Forbidden, ErrorCode::Unavailable, ErrorCode::TooMany, ErrorCode::Internal}) {
            answer.error->code = code;
            const QString words = Notifier::sentence(answer);
            QVERIFY2(words.endsWith(u'.') && !words.contains(u"200"_s), qPrintable(words));
        }
    }
};

BELFRY_CASE(tst_ServerApi)
#include "tst_ServerApi.moc"
