#include "obs/ObsLevels.h"
#include "support/Case.h"
#include "unit/obs/Recording.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace belfry::obs;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<QJsonObject> recordedMeters()
{
    std::vector<QJsonObject> events;
    for (const auto &message : recorded(u"meters"_s)) {
        const QJsonObject data = message.message[u"d"].toObject();
        if (data[u"eventType"].toString() == u"InputVolumeMeters")
            events.push_back(data[u"eventData"].toObject());
    }
    return events;
}

QJsonObject meters(const QString &name, const QJsonArray &channels)
{
    return {{u"inputs"_s, QJsonArray{QJsonObject{{u"inputName"_s, name}, {u"inputLevelsMul"_s, channels}}}}};
}

const InputLevels *find(const std::vector<InputLevels> &levels, const QString &name)
{
    for (const auto &input : levels) {
        if (input.input == name)
            return &input;
    }
    return nullptr;
}

} // namespace

class tst_LevelReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsTheFirstEventWithItsNonsense()
    {
        const auto events = recordedMeters();
        QVERIFY(events.size() >= 2);
        LevelReader reader;
        QVERIFY(reader.take(events[0]).empty());
        QVERIFY(!reader.take(events[1]).empty());
    }

    void tellsSoundMuteAndSilenceApart()
    {
        const auto events = recordedMeters();
        LevelReader reader;
        (void)reader.take(events[0]);
        const auto levels = reader.take(events[1]);
        const auto *pulpit = find(levels, u"Pulpit mic"_s);
        const auto *choir = find(levels, u"Choir mic"_s);
        const auto *spare = find(levels, u"Spare mic"_s);
        QVERIFY(pulpit && choir && spare);
        QVERIFY(pulpit->channels[0].peak > 0.5F);
        QCOMPARE(choir->channels[0].peak, 0.0F);
        QVERIFY(choir->channels[0].inputPeak > 0.1F);
        QCOMPARE(spare->channels[0].inputPeak, 0.0F);
    }

    void bringsEveryNumberIntoRange()
    {
        LevelReader reader;
        const QJsonArray wild{QJsonArray{-1.0, 3.0e32, u"loud"_s}, QJsonArray{0.5}};
        (void)reader.take(meters(u"Mic"_s, wild));
        const auto levels = reader.take(meters(u"Mic"_s, wild));
        QCOMPARE(levels.size(), std::size_t(1));
        QCOMPARE(levels[0].channels[0], (ChannelLevel{0.0F, 1.0F, 0.0F}));
        QCOMPARE(levels[0].channels[1], (ChannelLevel{0.5F, 0.0F, 0.0F}));
    }

    void keepsAnInputWithoutAudioData()
    {
        LevelReader reader;
        (void)reader.take(meters(u"Mic"_s, {}));
        const auto levels = reader.take(meters(u"Mic"_s, {}));
        QCOMPARE(levels.size(), std::size_t(1));
        QVERIFY(levels[0].channels.empty());
    }

    void dropsTheFirstEventAgainAfterAnInputWasAway()
    {
        LevelReader reader;
        const QJsonArray loud{QJsonArray{0.5, 0.5, 0.5}};
        (void)reader.take(meters(u"Mic"_s, loud));
        QCOMPARE(reader.take(meters(u"Mic"_s, loud)).size(), std::size_t(1));
        (void)reader.take(meters(u"Other"_s, loud));
        QVERIFY(!find(reader.take(meters(u"Mic"_s, loud)), u"Mic"_s));
        QVERIFY(find(reader.take(meters(u"Mic"_s, loud)), u"Mic"_s));
    }

    void readsEveryRecordedStreamState()
    {
        int read = 0;
        for (const auto &message : recording()) {
            const QJsonObject data = message.message[u"d"].toObject();
            if (data[u"eventType"].toString() != u"StreamStateChanged")
                continue;
            QVERIFY(streamStateFrom(data[u"eventData"][u"outputState"].toString()));
            ++read;
        }
        QVERIFY(read >= 20);
        QCOMPARE(streamStateFrom(u"OBS_WEBSOCKET_OUTPUT_RECONNECTED"_s), std::optional(StreamState::Started));
        QVERIFY(!streamStateFrom(u"OBS_WEBSOCKET_OUTPUT_PAUSED"_s));
        QVERIFY(!streamStateFrom(u"STARTED"_s));
    }

    void takesReconnectingFromTheStatusThoughItSaysActive()
    {
        QCOMPARE(streamStateFromStatus({{u"outputActive"_s, true}, {u"outputReconnecting"_s, true}}), StreamState::Reconnecting);
        QCOMPARE(streamStateFromStatus({{u"outputActive"_s, true}, {u"outputReconnecting"_s, false}}), StreamState::Started);
        QCOMPARE(streamStateFromStatus({}), StreamState::Stopped);
    }
};

BELFRY_CASE(tst_LevelReader)
#include "tst_LevelReader.moc"
