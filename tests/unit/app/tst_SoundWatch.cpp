#include "app/SoundWatch.h"
#include "support/Case.h"

#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace Qt::StringLiterals;

namespace {

constexpr TimePoint at(int seconds)
{
    return TimePoint{} + std::chrono::hours(1) + std::chrono::seconds(seconds);
}
std::vector<Meter> meters(Sound pulpit, Sound choir = Sound::Silent)
{
    return {{u"Pulpit"_s, pulpit, {}}, {u"Choir"_s, choir, {}}};
}

} // namespace

class tst_SoundWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listensBeforeItJudges()
    {
        SoundWatch sound;
        QVERIFY(!sound.heard(at(0)));
        sound.connected(at(0));
        QVERIFY(!sound.heard(at(2)));
        QCOMPARE(sound.heard(at(3)), std::optional(false));
        sound.take(meters(Sound::Heard), at(4));
        QCOMPARE(sound.heard(at(13)), std::optional(true)); // a pause
        QCOMPARE(sound.heard(at(14)), std::optional(false));
        QVERIFY(!sound.isMissing(at(13)));
        QVERIFY(sound.isMissing(at(14)));
    }
    void saysWhichMutedInputWouldBeHeard() // F10
    {
        SoundWatch sound;
        sound.connected(at(0));
        sound.take(meters(Sound::Heard), at(1));
        sound.setMuted({u"Pulpit"_s}, at(2));
        sound.take(meters(Sound::Muted), at(3));
        QCOMPARE(sound.mutedInput(at(3)), u"Pulpit"_s);
        sound.setMuted({}, at(4));
        QVERIFY(sound.mutedInput(at(4)).isEmpty());
    }
    void aMutedMicrophoneNobodySpeaksIntoIsNotToBlame()
    {
        SoundWatch sound;
        sound.connected(at(0));
        sound.setMuted({u"Pulpit"_s}, at(0));
        sound.take(meters(Sound::Silent), at(1));
        QVERIFY(sound.mutedInput(at(20)).isEmpty());
    }
    void whileOthersAreHeardOnlyWhatWasHeardBeforeIsNamed()
    {
        SoundWatch sound;
        sound.connected(at(0));
        sound.setMuted({u"Choir"_s}, at(0)); // muted from the start: meant to be
        sound.take(meters(Sound::Heard, Sound::Muted), at(1));
        QVERIFY(sound.justMuted(at(2)).isEmpty());
        sound.setMuted({}, at(3));
        sound.take(meters(Sound::Heard, Sound::Heard), at(4));
        sound.setMuted({u"Choir"_s}, at(5));
        sound.take(meters(Sound::Heard, Sound::Muted), at(6));
        QCOMPARE(sound.justMuted(at(6)), u"Choir"_s);
        QVERIFY(sound.mutedInput(at(6)).isEmpty());
        sound.take(meters(Sound::Heard, Sound::Muted), at(125));
        QVERIFY(sound.justMuted(at(125)).isEmpty()); // after two minutes it was meant
    }
    void anObsWithoutSoundDevicesHasNoSources()
    {
        SoundWatch sound;
        sound.connected(at(0));
        sound.take({}, at(1));
        QVERIFY(!sound.hasSources());
        QVERIFY(sound.isMissing(at(10)));
    }
};

BELFRY_CASE(tst_SoundWatch)
#include "tst_SoundWatch.moc"
