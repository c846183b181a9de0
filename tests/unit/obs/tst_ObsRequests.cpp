#include "obs/ObsRequests.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QJsonDocument>
#include <QStringList>
#include <QTest>

using namespace belfry;
using namespace belfry::obs;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Duration kDeadline{5'000};

struct Bench {
    FakeExecutor gui;
    QStringList sent;
    ObsRequests requests{gui, kDeadline, [this](const QString &text) { sent << text; }};
    std::vector<Result<QJsonObject>> answers;

    void ask() { requests.ask(u"GetStats"_s, {}, [this](Result<QJsonObject> answer) { answers.push_back(std::move(answer)); }); }
    QString id(int index) const { return QJsonDocument::fromJson(sent[index].toUtf8())[u"d"][u"requestId"].toString(); }
    void answer(int index, int code = 100, const QJsonObject &data = {})
    {
        requests.take({.id = id(index), .type = u"GetStats"_s, .code = code, .comment = {}, .data = data});
    }
};

} // namespace

class tst_ObsRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesAnswersByIdWhateverTheirOrder()
    {
        Bench b;
        b.ask();
        b.ask();
        b.answer(1, 100, {{u"n"_s, 1}});
        b.answer(0, 100, {{u"n"_s, 0}});
        QCOMPARE((*b.answers[0])[u"n"].toInt(), 1);
        QCOMPARE((*b.answers[1])[u"n"].toInt(), 0);
        QCOMPARE(b.requests.open(), std::size_t(0));
        QCOMPARE(b.gui.timers(), std::size_t(0));
    }

    void givesUpAtTheDeadlineAndDropsALateAnswer()
    {
        Bench b;
        b.ask();
        b.gui.advance(kDeadline - Duration(1));
        QVERIFY(b.answers.empty());
        b.gui.advance(Duration(1));
        QCOMPARE(b.answers.size(), std::size_t(1));
        QCOMPARE(b.answers[0].error().code, ErrorCode::Timeout);
        b.answer(0);
        QCOMPARE(b.answers.size(), std::size_t(1));
        QCOMPARE(b.sent.size(), 1);
    }

    void asksAgainWhileObsIsNotReadyAndThenGivesUp()
    {
        Bench b;
        b.ask();
        for (int i = 0; i < ObsRequests::kNotReadyTries; ++i) {
            b.answer(i, ObsProtocol::kNotReady);
            QVERIFY(b.answers.empty());
            b.gui.advance(ObsRequests::kNotReadyPause);
            QCOMPARE(b.sent.size(), i + 2);
        }
        b.answer(ObsRequests::kNotReadyTries, ObsProtocol::kNotReady);
        QCOMPARE(b.answers.size(), std::size_t(1));
        QCOMPARE(b.answers[0].error().code, ErrorCode::Busy);
    }

    void namesWhatObsSaid_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("error");
        QTest::newRow("unknown type") << 204 << int(ErrorCode::Unsupported);
        QTest::newRow("missing field") << 300 << int(ErrorCode::InvalidInput);
        QTest::newRow("output running") << 500 << int(ErrorCode::Conflict);
        QTest::newRow("not found") << 600 << int(ErrorCode::NotFound);
        QTest::newRow("creation failed") << 700 << int(ErrorCode::Refused);
    }
    void namesWhatObsSaid()
    {
        QFETCH(int, code);
        QFETCH(int, error);
        Bench b;
        b.ask();
        b.answer(0, code);
        QCOMPARE(int(b.answers.at(0).error().code), error);
    }

    void tellsEveryoneOnceWhenTheConnectionEnds()
    {
        Bench b;
        b.ask();
        b.ask();
        b.requests.failAll(fail(ErrorCode::Closed, "gone"));
        QCOMPARE(b.answers.size(), std::size_t(2));
        b.gui.advance(2 * kDeadline);
        QCOMPARE(b.answers.size(), std::size_t(2));
    }

    void mayBeAskedAgainFromAReply()
    {
        Bench b;
        b.requests.ask(u"GetStats"_s, {}, [&](Result<QJsonObject>) { b.ask(); });
        b.answer(0);
        QCOMPARE(b.sent.size(), 2);
        b.answer(1);
        QCOMPARE(b.answers.size(), std::size_t(1));
    }
};

BELFRY_CASE(tst_ObsRequests)
#include "tst_ObsRequests.moc"
