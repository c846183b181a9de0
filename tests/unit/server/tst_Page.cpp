#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/Page.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server::api;

namespace {

http::Request asked(std::string query)
{
    http::Request request;
    request.query = std::move(query);
    return request;
}

Result<Page> page(std::string query, std::size_t columns = 1)
{
    return readPage(asked(std::move(query)), "things", columns);
}

std::string faultOf(const std::string &query)
{
    const auto read = page(query);
    return read ? std::string() : read.error().what.substr(0, read.error().what.find(':'));
}

http::Response answer(const Page &asked, int count)
{
    std::vector<std::string> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back("0" + std::to_string(i));
    return listAnswer<std::string>(
        asked, rows, [](const std::string &row) { return QJsonObject{{QStringLiteral("id"), model::textValue(row)}}; },
        [](const std::string &row) { return CursorKey{row}; });
}

QJsonObject bodyOf(const http::Response &response)
{
    return *model::parseObject(response.body.front().text());
}

} // namespace

class tst_Page : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesFiftyUnlessAskedForAnother()
    {
        QCOMPARE(page("")->limit, std::size_t(50));
        QCOMPARE(page("limit=1")->limit, std::size_t(1));
        QCOMPARE(page("limit=200")->limit, std::size_t(200));
        QCOMPARE(page("limit=200")->rowsWanted(), std::int64_t(201));
    }
    void refusesALimitOutOfRangeByName()
    {
        for (const char *query : {"limit=0", "limit=201", "limit=-1", "limit=", "limit=1.5", "limit=99999999999999999999"})
            QCOMPARE(faultOf(query), std::string("limit"));
    }
    void readsTheCursorItMade()
    {
        const CursorKey key{"12", "", "a:b\n\xc3\xa9"};
        const std::string cursor = makeCursor("things", key);
        QCOMPARE(page("cursor=" + cursor, 3)->after, key);
        QVERIFY(cursor.find_first_of("+/=") == std::string::npos);
    }
    void refusesACursorOfAnotherListOrWithOtherColumns()
    {
        QVERIFY(!readCursor("things", 1, makeCursor("others", {"1"})));
        QVERIFY(!readCursor("things", 2, makeCursor("things", {"1"})));
        QVERIFY(readCursor("things", 1, makeCursor("things", {"1"})));
    }
    void refusesACursorChangedInAnyCharacter()
    {
        const std::string cursor = makeCursor("things", {"01JD000000000000000000000A"});
        for (std::size_t i = 0; i < cursor.size(); ++i) {
            for (const char c : {'A', 'b', '7', '-', '_', '=', '%', ' '}) {
                std::string changed = cursor;
                changed[i] = c;
                QVERIFY(changed == cursor || !readCursor("things", 1, changed));
            }
            QVERIFY(!readCursor("things", 1, cursor.substr(0, i)));
        }
        QVERIFY(!readCursor("things", 1, cursor + "A"));
    }
    void refusesACursorByName()
    {
        for (const char *query : {"cursor=", "cursor=x", "cursor=MTM6", "cursor=%00", "cursor=%ff"})
            QCOMPARE(faultOf(query), std::string("cursor"));
        QCOMPARE(faultOf("cursor=" + std::string(100'000, 'A')), std::string("cursor"));
    }
    void saysWhereAListGoesOn()
    {
        const Page two = *page("limit=2");
        QVERIFY(bodyOf(answer(two, 2))[u"next"].isNull());
        QCOMPARE(bodyOf(answer(two, 2))[u"items"].toArray().size(), 2);
        const QJsonObject more = bodyOf(answer(two, 3));
        QCOMPARE(more[u"items"].toArray().size(), 2);
        const auto next = page("limit=2&cursor=" + model::toUtf8(more[u"next"].toString()));
        QCOMPARE(next->behind(), std::string("01"));
        QCOMPARE(next->before(), std::string("01"));
    }
    void startsBeyondEveryUlid()
    {
        QVERIFY(page("")->before() > "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        QVERIFY(page("")->behind().empty());
    }
};

BELFRY_CASE(tst_Page)
#include "tst_Page.moc"
