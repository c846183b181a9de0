#include "model/ApiError.h"
#include "model/Channel.h"
#include "model/Json.h"
#include "support/Case.h"

#include <QJsonArray>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::model;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00.250Z");

Channel fullChannel()
{
    Channel channel;
    channel.channel = "church";
    channel.church = "St. Mary's \u2014 Gl\u00f3ria";
    channel.title = "Worship service";
    channel.links = {{"Bulletin", "https://example.org/bulletin"}, {"Give", "https://example.org/give"}};
    channel.state = ChannelState::Interrupted;
    channel.nextStart = kTime;
    channel.startedAt = kTime;
    channel.playlist = "/live/abc/index.m3u8";
    channel.page = "http://192.0.2.7:8080/";
    channel.broadcast = "01JD000000000000000000000A";
    Ingest ingest;
    ingest.state = IngestState::Silent;
    ingest.publisher = Publisher{"7", "127.0.0.1:51234", "obs", kTime};
    ingest.standby = Publisher{"8", "127.0.0.1:51235", "", kTime};
    ingest.held = true;
    ingest.video = VideoLine{"avc1.64001e", 640, 360, 30.0, std::nullopt, 2.0};
    ingest.audio = AudioLine{"mp4a.40.2", 48000, 2, 96.5};
    ingest.keyframeSeen = true;
    ingest.silentMs = 900;
    ingest.bytes = 1234567;
    ingest.showing = "interrupted";
    ingest.slateFits = false;
    ingest.delaySeconds = 20;
    channel.ingest = ingest;
    channel.delaySeconds = 20;
    channel.closingAt = kTime;
    channel.endsAt = kTime + Duration(10'000);
    channel.health = Health{{Finding{"ingest.keyframes_far", Severity::Warning, kTime, {{"seconds", 8.3}}},
                             Finding{"ingest.two_encoders", Severity::Notice, kTime, {{"active", "127.0.0.1:1"}}}}};
    return channel;
}

} // namespace

class tst_Channel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromItsOwnJson()
    {
        const Channel channel = fullChannel();
        const auto object = parseObject(toText(toJson(channel)));
        QVERIFY(object.hasValue());
        const auto read = channelFromJson(*object);
        QVERIFY2(read.hasValue(), read ? "" : read.error().what.c_str());
        QVERIFY(*read == channel);
    }
    void withoutIngestAndHealthTheyAreNotMentioned()
    {
        Channel channel = fullChannel();
        channel.ingest.reset();
        channel.health.reset();
        const QJsonObject object = toJson(channel);
        QVERIFY(!object.contains(QStringLiteral("ingest")));
        QVERIFY(!object.contains(QStringLiteral("health")));
        QVERIFY(*channelFromJson(object) == channel);
    }
    void unknownTracksAndNumbersAreNull()
    {
        const QJsonObject object = toJson(Ingest());
        for (const char *key : {"publisher", "standby", "video", "audio", "silent_ms"})
            QVERIFY2(object.value(QLatin1String(key)).isNull(), key);
        QVERIFY(*ingestFromJson(object) == Ingest());
    }
    void onAirIsTrueAlsoWhileInterrupted()
    {
        Channel channel;
        for (const auto &[state, onAir] : {std::pair(ChannelState::OffAir, false), {ChannelState::Starting, false},
                                           {ChannelState::OnAir, true}, {ChannelState::Interrupted, true}}) {
            channel.state = state;
            QCOMPARE(toJson(channel).value(QStringLiteral("on_air")).toBool(), onAir);
        }
    }
    void refusesAChannelOfTheWrongShape()
    {
        QJsonObject object = toJson(fullChannel());
        object.insert(QStringLiteral("state"), QStringLiteral("dancing"));
        QVERIFY(!channelFromJson(object));
        object = toJson(fullChannel());
        object.insert(QStringLiteral("ingest"), QJsonArray());
        QVERIFY(!channelFromJson(object));
        QVERIFY(!channelFromJson(QJsonObject()));
    }
    void changeKeepsClearedApartFromAbsent()
    {
        const auto cleared = channelChangeFromJson(*parseObject("{\"next_start\":null}"));
        QVERIFY(cleared.hasValue() && cleared->nextStart.has_value());
        QVERIFY(!cleared->nextStart->has_value());
        QVERIFY(!channelChangeFromJson(QJsonObject())->nextStart.has_value());
        ChannelChange all;
        all.church = "Our church";
        all.title = "Vespers";
        all.description = "First line\nand second";
        all.category = "youth";
        all.language = "pt-BR";
        all.timeZone = "America/Sao_Paulo";
        all.links = std::vector<Link>{{"Notes", "https://example.org/notes"}};
        all.embedParents = {"https://example.org", "http://192.0.2.7:8080"};
        all.nextStart = kTime;
        all.delaySeconds = 0;
        QVERIFY(*channelChangeFromJson(toJson(all)) == all);
    }
    void changeNamesTheFieldAtFault()
    {
        for (const char *body : {"{\"church\":\"\"}", "{\"church\":\"a\\nb\"}", "{\"church\":5}"}) {
            const auto change = channelChangeFromJson(*parseObject(body));
            QVERIFY2(!change, body);
            QCOMPARE(change.error().code, ErrorCode::InvalidInput);
            QVERIFY(change.error().what.starts_with("church:"));
        }
        const std::string longText = "{\"title\":\"" + std::string(201, 'x') + "\"}";
        QVERIFY(channelChangeFromJson(*parseObject(longText)).error().what.starts_with("title:"));
        QVERIFY(channelChangeFromJson(*parseObject("{\"next_start\":\"soon\"}")).error().what.starts_with("next_start:"));
        QVERIFY(channelChangeFromJson(*parseObject("{\"delay_s\":120}")).hasValue());
        QVERIFY(channelChangeFromJson(*parseObject("{\"delay_s\":121}")).error().what.starts_with("delay_s:"));
        QVERIFY(channelChangeFromJson(*parseObject("{\"key\":\"x\"}")).error().what.starts_with("key:"));
        QVERIFY(channelChangeFromJson(*parseObject("{\"time_zone\":\"Mars/Base\"}")).error().what.starts_with("time_zone:"));
        QVERIFY(channelChangeFromJson(*parseObject("{\"category\":\"Bad Word\"}")).error().what.starts_with("category:"));
        for (const char *parent : {"example.org", "https://example.org/page", "javascript:alert(1)", "https://a@example.org", "*"}) {
            const std::string body = std::string("{\"embed_parents\":[\"") + parent + "\"]}";
            QVERIFY2(channelChangeFromJson(*parseObject(body)).error().what.starts_with("embed_parents"), parent);
        }
    }
    void aDraftNeedsItsIdAndItsNames()
    {
        const auto draft = channelDraftFromJson(*parseObject(R"({"channel":"chapel-2","church":"Ours","title":"Vespers"})"));
        QVERIFY(draft.hasValue());
        QCOMPARE(draft->channel, std::string("chapel-2"));
        QCOMPARE(draft->rest.title.value_or(""), std::string("Vespers"));
        for (const char *body : {R"({"church":"Ours","title":"x"})", R"({"channel":"../x","church":"Ours","title":"x"})",
                                 R"({"channel":"A","church":"Ours","title":"x"})"})
            QVERIFY2(channelDraftFromJson(*parseObject(body)).error().what.starts_with("channel:"), body);
        QVERIFY(channelDraftFromJson(*parseObject(R"({"channel":"a","church":"Ours"})")).error().what.starts_with("title:"));
    }
    void problemBodyComesBack()
    {
        const ApiError error{409, "no_ingest", "Conflict", "Nothing is coming in.", "x"};
        QVERIFY(*apiErrorFromJson(toJson(error)) == error);
        QVERIFY(!toJson(ApiError{}).contains(QStringLiteral("field")));
    }
    void linksLeadToOtherPagesAndAreTwentyAtMost()
    {
        const auto with = [](int count, const QString &url) {
            QJsonArray links;
            for (int i = 0; i < count; ++i)
                links.append(QJsonObject{{QStringLiteral("title"), QStringLiteral("Give")}, {QStringLiteral("url"), url}});
            return channelChangeFromJson({{QStringLiteral("links"), links}});
        };
        QVERIFY(with(20, QStringLiteral("https://example.org/give")));
        QVERIFY(!with(21, QStringLiteral("https://example.org/give")));
        for (const char *wrong : {"javascript:alert(1)", "ftp://example.org/", "/give", "https://", "https://user:word@example.org/"})
            QVERIFY2(with(1, QString::fromLatin1(wrong)).error().what.starts_with("links[0].url"), wrong);
        const auto most = static_cast<qsizetype>(kLinkBytes);
        const QString base = QStringLiteral("https://example.org/");
        QVERIFY(with(1, base + QString(most - base.size(), u'a')));
        QVERIFY(!with(1, base + QString(most + 1 - base.size(), u'a')));
        // What a newer server writes is no reason to fail.
        const QJsonArray strange{QJsonObject{{QStringLiteral("url"), QStringLiteral("javascript:x")}}, 7};
        QVERIFY(linksFromJson(strange).empty());
    }
};

BELFRY_CASE(tst_Channel)
#include "tst_Channel.moc"
