#include "health/FindingTable.h"
#include "health/PlaceRules.h"
#include "model/DestinationPresets.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::health;
using namespace belfry::model;

namespace {

const WallTime kNow = *fromRfc3339("2026-11-22T10:00:00Z");

Ingest good()
{
    Ingest ingest;
    ingest.state = IngestState::Receiving;
    ingest.publisher = Publisher{"1", "127.0.0.1:1", "OBS", kNow};
    ingest.keyframeSeen = true;
    ingest.video = VideoLine{"avc1.64001f", 1280, 720, 30, 3'500, 2.0};
    ingest.audio = AudioLine{"mp4a.40.2", 48'000, 2, 120};
    return ingest;
}

PlaceObservation place(const char *preset, const char *state = "idle", const char *reason = "")
{
    RelayState relay;
    relay.state = state;
    relay.reason = reason;
    return {preset, findPreset(preset)->name, preset, relay};
}

std::vector<std::string> ids(const std::vector<Finding> &findings)
{
    std::vector<std::string> all;
    for (const Finding &finding : findings)
        all.push_back(finding.id);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<std::string> judged(const Ingest &ingest, const std::vector<PlaceObservation> &places)
{
    return ids(judgePlaces(ingest, places));
}

using Ids = std::vector<std::string>;

} // namespace

class tst_PlaceRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSlowAtTwoSitesAtOnceIsOurOwnLine()
    {
        auto one = place("rtmp", "unsteady", "too_slow"), two = place("rtmp", "unsteady", "nothing_arrives"), well = place("rtmp", "live");
        one.site = "youtube.com";
        two.site = "facebook.com";
        well.site = "twitch.tv";
        one.relay.kbps = 1'000;
        two.relay.kbps = 500;
        well.relay.kbps = 3'620;
        const auto found = judgePlaces(good(), {one, two, well});
        QCOMPARE(ids(found), Ids{"line.narrow"});
        QCOMPARE(found.front().about, std::string());
        QCOMPARE(std::get<double>(found.front().values.at("kbps")), 5'120.0);
        QCOMPARE(std::get<double>(found.front().values.at("kbps_wanted")), 3 * 3'620.0);
        two.relay.state = "retrying"; // given up for the same reason
        QCOMPARE(judged(good(), {one, two}), Ids{"line.narrow"});
        auto third = place("rtmp", "refused", "key_refused"); // what is wrong with a place alone is still told
        third.site = "vimeo.com";
        QCOMPARE(judged(good(), {one, two, third}), (Ids{"line.narrow", "relay.refused"}));
    }
    void whatIsSlowAtOneSiteIsThatSites()
    {
        auto one = place("rtmp", "unsteady", "too_slow"), two = place("rtmp", "unsteady", "too_slow");
        one.site = two.site = "youtube.com";
        QCOMPARE(judged(good(), {one, two}), Ids{"relay.too_slow"});
        two.site = "facebook.com";
        two.relay.state = "live";
        two.relay.reason.clear();
        QCOMPARE(judged(good(), {one, two}), Ids{"relay.too_slow"});
    }
    void aKeyThatCannotBeReadIsAskedForOnce()
    {
        auto lost = place("rtmp", "refused", "key_refused");
        lost.isKeyLost = true;
        QCOMPARE(judged(good(), {lost}), Ids{"place.key_lost"});
    }
    void whatLeadsBackIsAnAddressToMend()
    {
        QCOMPARE(judged(good(), {place("rtmp", "refused", "leads_back")}), Ids{"place.bad_address"});
    }
    void aGoodStreamFitsEveryPlace()
    {
        std::vector<PlaceObservation> all;
        for (const auto &preset : destinationPresetList())
            all.push_back(place(preset.id.c_str()));
        QCOMPARE(judged(good(), all), Ids());
    }
    void anAddressThatIsNoneIsSaidOnAirOrNot()
    {
        const auto found = judgePlaces(Ingest(), {place("srt", "refused", "bad_address"), place("rtmp", "refused", "key_refused")});
        QCOMPARE(ids(found), (Ids{"place.bad_address", "relay.refused"}));
        QVERIFY(found[0].severity == Severity::Problem && found[0].about == "destinations/srt");
        QCOMPARE(judged(good(), {place("srt", "off", "bad_address")}), Ids());
    }
    void aCodecSomePlacesCannotTakeNamesThem()
    {
        Ingest ingest = good();
        ingest.video->codec = "hvc1.1.6.L93.B0";
        const auto found = judgePlaces(ingest, {place("youtube"), place("facebook"), place("twitch"), place("rtmp")});
        QCOMPARE(ids(found), Ids{"place.codec"});
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found[0].severity == Severity::Problem);
        QCOMPARE(found[0].key(), std::string("place.codec/destinations/facebook"));
        QCOMPARE(std::get<std::string>(found[0].values.at("place")), std::string("Facebook"));
        QCOMPARE(found[1].about, std::string("destinations/twitch"));
        QCOMPARE(std::get<std::string>(found[0].values.at("wanted")), std::string("avc"));
        ingest.video->codec = "av01.0.04M.08";
        QCOMPARE(judged(ingest, {place("facebook"), place("srt")}), Ids{"place.codec"});
    }
    void keyframesTooFarApartAreToldWithTheNumberToSet()
    {
        Ingest ingest = good();
        ingest.video->keyframeIntervalSeconds = 4.5; // the limit and its tolerance
        QCOMPARE(judged(ingest, {place("youtube")}), Ids());
        ingest.video->keyframeIntervalSeconds = 8.3;
        const auto found = judgePlaces(ingest, {place("youtube"), place("vimeo"), place("x")});
        QCOMPARE(ids(found), Ids{"place.keyframes_far"});
        QCOMPARE(std::get<double>(found[0].values.at("seconds")), 8.3);
        QCOMPARE(std::get<double>(found[0].values.at("most")), 4.0);
        QCOMPARE(std::get<double>(found[0].values.at("wanted")), 2.0);
        QCOMPARE(std::get<double>(found[1].values.at("most")), 3.0);
    }
    void bitrateIsJudgedByThePicture()
    {
        Ingest ingest = good();
        ingest.video->kbps = 4'400; // a tenth above Facebook's 4000 for 720p30
        QCOMPARE(judged(ingest, {place("facebook")}), Ids());
        ingest.video->kbps = 4'401;
        QCOMPARE(judged(ingest, {place("facebook")}), Ids{"place.bitrate_high"});
        ingest.video->fps = 60;
        QCOMPARE(judged(ingest, {place("facebook")}), Ids());
        ingest.video->kbps = 6'601;
        QCOMPARE(judged(ingest, {place("twitch")}), Ids{"place.bitrate_high"});
        QCOMPARE(judged(ingest, {place("youtube"), place("rtmp")}), Ids());
    }
    void soundIsJudgedToo()
    {
        Ingest ingest = good();
        ingest.audio->kbps = 320;
        QCOMPARE(judged(ingest, {place("facebook"), place("twitch")}), Ids{"place.audio_bitrate_high"});
        ingest = good();
        ingest.audio->sampleRate = 32'000;
        QCOMPARE(judged(ingest, {place("facebook"), place("rtmp")}), Ids{"place.sample_rate"});
        ingest = good();
        ingest.audio->codec = "opus";
        QCOMPARE(judged(ingest, {place("youtube"), place("rtmp")}), Ids{"place.audio_codec"});
        ingest.audio.reset();
        QCOMPARE(judged(ingest, {place("facebook"), place("twitch")}), Ids{"place.needs_audio"});
        ingest = good();
        ingest.video.reset();
        QCOMPARE(judged(ingest, {place("youtube"), place("rtmp")}), Ids{"place.needs_video"});
    }
    void nothingIsSaidOfAStreamThatIsNotThere()
    {
        QCOMPARE(judged(Ingest(), {place("facebook")}), Ids());
    }
    void whatRelaysSayIsToldApart()
    {
        QCOMPARE(judged(good(), {place("twitch", "refused", "key_refused")}), Ids{"relay.refused"});
        QCOMPARE(judged(good(), {place("twitch", "retrying", "port_refused")}), Ids{"relay.failing"});
        QCOMPARE(judged(good(), {place("twitch", "unsteady", "breaks_off")}), Ids{"relay.unsteady"});
        QCOMPARE(judged(good(), {place("twitch", "unsteady", "too_slow")}), Ids{"relay.too_slow"});
        for (const char *state : {"idle", "connecting", "handshaking", "publishing", "live", "off"})
            QCOMPARE(judged(good(), {place("twitch", state)}), Ids());
        QCOMPARE(judged(good(), {place("twitch", "retrying", "source_changed")}), Ids());
    }
    void eachKindSaysWhomItHurtsAndWhatMendsIt()
    {
        for (const char *state : {"refused", "retrying"}) {
            auto found = judgePlaces(good(), {place("twitch", state, "key_refused")});
            describe(found[0]);
            QCOMPARE(found[0].affects, std::string("destination"));
            QVERIFY(!found[0].fix.empty());
        }
    }
};

BELFRY_CASE(tst_PlaceRules)
#include "tst_PlaceRules.moc"
