#include "app/Chapters.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kList = "GET /api/v1/channels/church/recordings";
constexpr auto kOne = "GET /api/v1/recordings/01R";
constexpr auto kPatch = "PATCH /api/v1/recordings/01R";

QJsonObject chapter(const QString &title, double at) { return {{u"title"_s, title}, {u"at_s"_s, at}}; }

struct Bench : DeskBench {
    Bench()
    {
        setRecording({chapter(u"Welcome"_s, 0), chapter(u"Sermon"_s, 1825.4)});
        server.answers[kPatch] = server.answers[kOne];
    }
    void setRecording(const QJsonArray &now, bool goesOn = false)
    {
        QJsonObject recording{{u"id"_s, u"01R"_s}, {u"broadcast"_s, u"01B"_s}, {u"seconds"_s, 5280.0}, {u"chapters"_s, now},
                              {u"ended_at"_s, goesOn ? QJsonValue() : QJsonValue(u"2026-11-22T11:28:00.000Z"_s)}};
        server.answers[kOne] = {200, QJsonDocument(recording).toJson(), "ETag: W/\"3\"\r\n"};
        server.prefixAnswers[kList] = {200, QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"01Q"_s}, {u"broadcast"_s, QJsonValue()}}, recording}},
                                                                      {u"next"_s, QJsonValue()}}).toJson()};
    }
    bool opened()
    {
        if (!connected())
            return false;
        chapters.open(u"01B"_s);
        return until([this] { return chapters.state().isKnown; });
    }
    QJsonArray sent() const
    {
        for (auto request = server.requests.rbegin(); request != server.requests.rend(); ++request)
            if (request->verb + ' ' + request->path == kPatch)
                return QJsonDocument::fromJson(request->body)[u"chapters"].toArray();
        return {};
    }
    QByteArray sentOnto() const
    {
        for (const auto &request : server.requests)
            if (request.verb == "PATCH")
                return request.headers.value("if-match");
        return {};
    }

    Chapters chapters{api};
};

} // namespace

class tst_Chapters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRecordingOfTheServiceIsFoundAndItsChaptersAreListed()
    {
        Bench b;
        QVERIFY(b.opened());
        const ChaptersState &state = b.chapters.state();
        QVERIFY(state.canEdit);
        QCOMPARE(state.seconds, 5280);
        QCOMPARE(state.rows.size(), std::size_t(2));
        QCOMPARE(state.rows[1].title, u"Sermon"_s);
        QCOMPARE(state.rows[1].at, u"0:30:25"_s);
    }
    void oneIsAddedAtItsTime()
    {
        Bench b;
        QVERIFY(b.opened());
        b.setRecording({chapter(u"Welcome"_s, 0), chapter(u"Song"_s, 600), chapter(u"Sermon"_s, 1825)});
        b.server.answers[kPatch] = b.server.answers[kOne];
        b.chapters.add(u"  Song "_s, 600);
        QVERIFY(b.until([&] { return b.chapters.state().rows.size() == 3; }));
        QCOMPARE(b.sent(), (QJsonArray{chapter(u"Welcome"_s, 0), chapter(u"Song"_s, 600), chapter(u"Sermon"_s, 1825)}));
        QCOMPARE(b.sentOnto(), "W/\"3\"");
        QCOMPARE(b.chapters.state().message, u"Added."_s);
        QCOMPARE(b.chapters.state().saved, quint64(1));
    }
    void oneIsRenamedMovedAndRemoved()
    {
        Bench b;
        QVERIFY(b.opened());
        b.chapters.change(0, u"Greeting"_s, 2000);
        QVERIFY(b.until([&] { return b.chapters.state().message == u"Saved."; }));
        QCOMPARE(b.sent(), (QJsonArray{chapter(u"Sermon"_s, 1825), chapter(u"Greeting"_s, 2000)}));
        b.chapters.remove(1);
        QVERIFY(b.until([&] { return b.chapters.state().message == u"Removed."; }));
        QCOMPARE(b.sent(), (QJsonArray{chapter(u"Welcome"_s, 0)}));
        const auto before = b.server.requests.size();
        b.chapters.remove(7);
        b.chapters.change(-1, u"x"_s, 1);
        QCOMPARE(b.server.requests.size(), before);
    }
    void whatCannotBeIsSaidAndNotSent()
    {
        Bench b;
        QVERIFY(b.opened());
        b.chapters.add(u"  "_s, 10);
        QCOMPARE(b.chapters.state().messageTone, Tone::NeedsYou);
        b.chapters.add(u"Late"_s, 5281);
        QVERIFY(b.chapters.state().message.contains(u"1:28:00"));
        QVERIFY(b.sentOnto().isEmpty());
        b.chapters.add(u"Last second"_s, 5280);
        QVERIFY(b.until([&] { return b.chapters.state().saved == 1; }));
    }
    void whoIsSecondIsToldAndSeesWhatIsThere()
    {
        Bench b;
        QVERIFY(b.opened());
        b.server.answers[kPatch] = {412, "{}"};
        b.setRecording({chapter(u"Another's"_s, 5)});
        b.chapters.remove(0);
        QVERIFY(b.until([&] { return b.chapters.state().rows.size() == 1 && b.chapters.state().rows[0].title == u"Another's"; }));
        QCOMPARE(b.chapters.state().messageTone, Tone::NeedsYou);
    }
    void aServiceThatWasNotRecordedOrGoesOnHasNothingToEdit()
    {
        Bench b;
        QVERIFY(b.opened());
        b.chapters.open(u"01C"_s);
        QVERIFY(b.until([&] { return b.chapters.state().isKnown; }));
        QVERIFY(!b.chapters.state().canEdit && b.chapters.state().note.contains(u"not recorded"));
        b.setRecording({}, true);
        b.chapters.open(u"01B"_s);
        QVERIFY(b.until([&] { return b.chapters.state().isKnown; }));
        QVERIFY(!b.chapters.state().canEdit && !b.chapters.state().note.isEmpty());
    }
    void anOperatorReadsThemAndIsToldWhoMay()
    {
        Bench b;
        QVERIFY(b.opened());
        b.connection.setRights({.isKnown = true, .role = u"operator"_s, .permissions = {u"operate"_s, u"see_operations"_s}});
        QVERIFY(b.until([&] { return b.chapters.state().isKnown && !b.chapters.state().canEdit; }));
        QCOMPARE(b.chapters.state().rows.size(), std::size_t(2));
        QVERIFY(b.chapters.state().note.contains(u"producer"));
        b.chapters.remove(0);
        QVERIFY(b.sentOnto().isEmpty());
    }
};

BELFRY_CASE(tst_Chapters)
#include "tst_Chapters.moc"
