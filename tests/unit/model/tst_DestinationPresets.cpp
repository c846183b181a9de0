#include "base/Time.h"
#include "model/Destination.h"
#include "model/DestinationPresets.h"
#include "support/Case.h"

#include <QJsonArray>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::model;

class tst_DestinationPresets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileAndTheApiNameTheSamePresets()
    {
        std::vector<std::string_view> ids;
        for (const auto &preset : destinationPresetList())
            ids.push_back(preset.id);
        const auto known = destinationPresets();
        QVERIFY(std::equal(ids.begin(), ids.end(), known.begin(), known.end()));
        QVERIFY(findPreset("youtube-backup") && !findPreset("periscope"));
    }
    void eachSaysWhenItsFactsWereLookedUpAndWhatCountsAsLive()
    {
        for (const auto &preset : destinationPresetList()) {
            QVERIFY2(fromRfc3339(preset.checkedOn + "T00:00:00Z").has_value(), preset.id.c_str());
            QVERIFY(!preset.name.empty() && !preset.liveBy.empty() && !preset.onChange.empty());
            QVERIFY(preset.videoCodecs.empty() || preset.videoCodecs.front() == "avc");
            QVERIFY(!preset.needsSecure || preset.address.empty() || preset.address.starts_with("rtmps://"));
        }
        QCOMPARE(findPreset("facebook")->onChange, std::string("reconnect")); // it forbids changes mid-stream
        QVERIFY(findPreset("facebook")->needsSecure);
        QCOMPARE(findPreset("youtube-backup")->appSuffix, std::string("?backup=1"));
        QCOMPARE(findPreset("twitch")->videoKbpsMax, std::int64_t(6000));
    }
    void aPresetThatKnowsItsAddressNeedsNone()
    {
        const auto made = destinationFromJson({{QStringLiteral("name"), QStringLiteral("YT")}, {QStringLiteral("preset"), QStringLiteral("youtube")}});
        QVERIFY(made.hasValue());
        QCOMPARE(made->address, findPreset("youtube")->address);
        for (const char *preset : {"rtmp", "rtmps", "srt", "twitch"}) {
            const auto none = destinationFromJson({{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("preset"), QLatin1String(preset)}});
            QVERIFY2(!none && none.error().what.starts_with("address"), preset);
        }
    }
    void facebookTakesNothingButTls()
    {
        const auto read = [](const char *preset, const char *address) {
            return destinationFromJson({{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("preset"), QLatin1String(preset)},
                                        {QStringLiteral("address"), QLatin1String(address)}}).hasValue();
        };
        QVERIFY(!read("facebook", "rtmp://example.org/rtmp/"));
        QVERIFY(read("facebook", "rtmps://example.org/rtmp/"));
        QVERIFY(!read("rtmps", "rtmp://example.org/x"));
        QVERIFY(!read("rtmp", "srt://example.org:9000"));
        QVERIFY(read("srt", "srt://example.org:9000"));
        QVERIFY(!read("srt", "rtmp://example.org/x"));
    }
    void aPresetIsToldWithAllThatAPersonMustKnow()
    {
        const QJsonObject told = toJson(*findPreset("facebook"));
        QCOMPARE(told[QLatin1String("video_codecs")].toArray().size(), 1);
        QCOMPARE(told[QLatin1String("video_kbps_max")].toInt(), 9'000);
        QCOMPARE(told[QLatin1String("bitrates")].toArray()[0].toObject()[QLatin1String("kbps")].toInt(), 1'000);
        QCOMPARE(told[QLatin1String("keyframe_seconds_max")].toDouble(), 4.0);
        QVERIFY(told[QLatin1String("needs_secure")].toBool());
        QVERIFY(!told.contains(QLatin1String("on_change"))); // how we send is nobody else's
    }
    void aBrokenFileNamesThePresetAndTheField()
    {
        QVERIFY(!readPresets("nonsense"));
        QVERIFY(!readPresets("{\"presets\": 3}"));
        const auto wrong = readPresets("{\"presets\": [{\"id\": \"a\", \"name\": \"A\", \"checked_on\": \"\", \"address\": \"\", \"app_suffix\": \"\","
                                       " \"needs_secure\": false, \"live_by\": \"hope\"}]}");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().what, std::string("preset a: live_by"));
    }
};

BELFRY_CASE(tst_DestinationPresets)
#include "tst_DestinationPresets.moc"
