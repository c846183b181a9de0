#include "model/Json.h"
#include "model/Recording.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::model;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject chapter(const QString &title, double at)
{
    return {{u"title"_s, title}, {u"at_s"_s, at}};
}

Result<RecordingChange> read(const QJsonArray &chapters)
{
    return recordingChangeFromJson({{u"chapters"_s, chapters}});
}

std::string wrongIn(const QJsonArray &chapters)
{
    const auto change = read(chapters);
    return change ? std::string() : change.error().what;
}

QJsonArray many(std::size_t count)
{
    QJsonArray chapters;
    for (std::size_t i = 0; i < count; ++i)
        chapters.append(chapter(u"Hymn"_s, static_cast<double>(i)));
    return chapters;
}

} // namespace

class tst_Recording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chaptersAreKeptInTheOrderOfTheirTimesToTheMillisecond()
    {
        const auto change = read({chapter(u"Sermon"_s, 1825.5), chapter(u"Welcome"_s, 0), chapter(u"Psalm 23 <b>"_s, 61.0004)});
        QVERIFY(change.hasValue());
        QVERIFY((*change->chapters == std::vector<RecordingChapter>{{"Welcome", 0ms}, {"Psalm 23 <b>", 61'000ms}, {"Sermon", 1'825'500ms}}));
        QVERIFY(chaptersFromJson(toJson(*change->chapters)) == *change->chapters);
        QVERIFY(!change->isPublished && change->changesAnything());
        QVERIFY(!recordingChangeFromJson({})->changesAnything());
        QVERIFY(read({})->chapters->empty()); // takes them away
    }
    void viewersAndCrewSeeThem()
    {
        Recording recording;
        recording.chapters = {{"Sermon", 1'825'500ms}};
        for (const Audience audience : {Audience::Viewers, Audience::Crew})
            QCOMPARE(toJson(recording, audience)[u"chapters"].toArray(), (QJsonArray{chapter(u"Sermon"_s, 1825.5)}));
        recording.chapters.clear();
        QVERIFY(toJson(recording, Audience::Viewers)[u"chapters"].isArray());
    }
    void whatIsNoChapterIsRefusedByName()
    {
        QCOMPARE(wrongIn(many(kChapters)), std::string());
        QVERIFY(wrongIn(many(kChapters + 1)).starts_with("chapters:"));
        QCOMPARE(wrongIn({chapter(QString(200, u'x'), 0)}), std::string());
        QVERIFY(wrongIn({chapter(QString(201, u'x'), 0)}).starts_with("chapters[0].title:"));
        QVERIFY(wrongIn({chapter(QString(), 0)}).starts_with("chapters[0].title:"));
        QVERIFY(wrongIn({chapter(u"a\u202Eb"_s, 0)}).starts_with("chapters[0].title:"));
        const double latest = static_cast<double>(kChapterLatest.count()) / 1000;
        QCOMPARE(wrongIn({chapter(u"x"_s, latest)}), std::string());
        QVERIFY(wrongIn({chapter(u"x"_s, latest + 1)}).starts_with("chapters[0].at_s:"));
        QVERIFY(wrongIn({chapter(u"x"_s, 1), chapter(u"y"_s, -0.001)}).starts_with("chapters[1].at_s:"));
        QVERIFY(wrongIn({chapter(u"x"_s, 7), chapter(u"y"_s, 3), chapter(u"z"_s, 7.0001)}).starts_with("chapters:"));
        QVERIFY(wrongIn({QJsonObject{{u"title"_s, u"x"_s}}}).starts_with("chapters[0].at_s:"));
        QVERIFY(wrongIn({QJsonObject{{u"title"_s, u"x"_s}, {u"at_s"_s, 1}, {u"url"_s, u"x"_s}}}).starts_with("chapters[0].url:"));
        QVERIFY(wrongIn({u"Hymn"_s}).starts_with("chapters[0]:"));
        QVERIFY(!recordingChangeFromJson({{u"chapters"_s, u"Hymn"_s}}).hasValue());
    }
};

BELFRY_CASE(tst_Recording)
#include "tst_Recording.moc"
