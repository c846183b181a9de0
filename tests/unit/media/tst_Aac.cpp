#include "media/Aac.h"
#include "media/Track.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::media;

class tst_Aac : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFiveBytesOfObs()
    {
        const auto config = parseAacConfig(Bytes{0x11, 0x90, 0x56, 0xe5, 0x00});
        QVERIFY(config.hasValue());
        QCOMPARE(config->codecString(), std::string("mp4a.40.2"));
        QCOMPARE(config->sampleRate, 48000u);
        QCOMPARE(config->channels, 2u);
        QCOMPARE(config->samplesPerBlock, 1024u);
    }
    void readsTheTwoBytesOfOthers()
    {
        const auto config = parseAacConfig(Bytes{0x12, 0x08});
        QCOMPARE(config->sampleRate, 44100u);
        QCOMPARE(config->channels, 1u);
        QCOMPARE(config->objectType, 2);
    }
    void knowsHighEfficiencyHoweverItIsSaid()
    {
        // Behind the rest, and with parametric stereo.
        QCOMPARE(parseAacConfig(Bytes{0x13, 0x10, 0x56, 0xe5, 0x98})->codecString(), std::string("mp4a.40.5"));
        QCOMPARE(parseAacConfig(Bytes{0x13, 0x08, 0x56, 0xe5, 0x9d, 0x48, 0x80})->codecString(), std::string("mp4a.40.29"));
        // In front: object type 5, 24 kHz core, 48 kHz out.
        const auto explicitly = parseAacConfig(Bytes{0x2b, 0x11, 0x88, 0x00});
        QCOMPARE(explicitly->codecString(), std::string("mp4a.40.5"));
        QCOMPARE(explicitly->sampleRate, 24000u);
    }
    void readsRatesInFull()
    {
        // Object type 2, index 15, 24 bits of rate 48000, one channel.
        const auto config = parseAacConfig(Bytes{0x17, 0x80, 0x5d, 0xc0, 0x08});
        QVERIFY(config.hasValue());
        QCOMPARE(config->sampleRate, 48000u);
        QCOMPARE(config->channels, 1u);
    }
    void countsManyChannels()
    {
        QCOMPARE(parseAacConfig(Bytes{0x11, 0xb0})->channels, 6u);
        QCOMPARE(parseAacConfig(Bytes{0x11, 0xb8})->channels, 8u);
    }
    void refusesWhatCannotBe()
    {
        QVERIFY(!parseAacConfig({}).hasValue());
        QVERIFY(!parseAacConfig(Bytes{0x11}).hasValue());
        QVERIFY(!parseAacConfig(Bytes{0x00, 0x00}).hasValue()); // object type 0
        QVERIFY(!parseAacConfig(Bytes{0x16, 0x90}).hasValue()); // reserved rate
        QVERIFY(!parseAacConfig(Bytes{0x17, 0xff, 0xff, 0xff, 0x88}).hasValue());
    }
    void readsOpusHeads()
    {
        Bytes head;
        ByteWriter out(head);
        out.text("OpusHead");
        out.bytes(Bytes{1, 2, 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0});
        const auto track = makeTrack(Codec::Opus, SharedBytes::copyOf(head));
        QVERIFY(track.hasValue());
        QCOMPARE((*track)->codecString, std::string("opus"));
        QCOMPARE((*track)->sampleRate, 48000u);
        QCOMPARE((*track)->channels, 2u);
        QCOMPARE(parseOpusHead(head)->preSkip, std::uint16_t(312));
        head.pop_back();
        QVERIFY(!parseOpusHead(head).hasValue());
        head[0] = 'o';
        QVERIFY(!parseOpusHead(head).hasValue());
    }
};

BELFRY_CASE(tst_Aac)
#include "tst_Aac.moc"
