#include "watch/SoundMeter.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <cmath>
#include <numbers>

using namespace belfry;
using namespace belfry::watch;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kRate = 48'000;

std::vector<float> tone(double decibels, std::size_t samples, double hertz = 997)
{
    std::vector<float> out(samples);
    const double size = std::pow(10.0, decibels / 20);
    for (std::size_t i = 0; i < samples; ++i)
        out[i] = static_cast<float>(size * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / kRate));
    return out;
}

} // namespace

class tst_SoundMeter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_seconds.clear();
    }

    void aToneHasItsPeakAndLoudness()
    {
        SoundMeter meter = made();
        const auto block = tone(-20, kRate);
        for (int i = 0; i < 5; ++i)
            feed(meter, mediaMs(i * 1'000), block, block);
        QCOMPARE(m_seconds.size(), std::size_t(5));
        const SoundSecond &last = m_seconds.back();
        QVERIFY(std::abs(last.peakDb[0] + 20) < 0.1);
        // EBU Tech 3341: a stereo sine of 997 Hz at -20 dBFS has -20 LUFS.
        QVERIFY(last.integrated && std::abs(*last.integrated + 20) < 0.2);
        QVERIFY(last.momentary && std::abs(*last.momentary + 20) < 0.2);
        QVERIFY(last.shortTerm && std::abs(*last.shortTerm + 20) < 0.2);
        QVERIFY(last.ofMinute && std::abs(*last.ofMinute + 20) < 0.2);
        QCOMPARE(last.clipped, 0.0);
    }
    void silenceHasNoLoudness()
    {
        SoundMeter meter = made();
        const std::vector<float> nothing(kRate);
        feed(meter, mediaMs(0), nothing, nothing);
        QCOMPARE(m_seconds.at(0).peakDb[0], kSilentDb);
        QVERIFY(!m_seconds.at(0).integrated);
    }
    void whatWasCutOffIsCounted()
    {
        SoundMeter meter = made();
        auto loud = tone(12, kRate);
        for (float &sample : loud)
            sample = std::clamp(sample, -1.0F, 1.0F);
        feed(meter, mediaMs(0), loud, tone(-20, kRate));
        QVERIFY(m_seconds.at(0).clipped > 0.5);
    }
    void theMinuteBeginsAnewAndTheWholeGoesOn()
    {
        SoundMeter meter = made();
        m_clock.setWall(*fromRfc3339("2026-11-22T10:00:55Z"));
        feed(meter, mediaMs(0), tone(-10, kRate * 4), tone(-10, kRate * 4));
        m_clock.pass(10s);
        feed(meter, mediaMs(4'000), tone(-30, kRate * 4), tone(-30, kRate * 4));
        QCOMPARE(m_seconds.back().minute, *fromRfc3339("2026-11-22T10:01:00Z"));
        QVERIFY(std::abs(*m_seconds.back().ofMinute + 30) < 0.3);
        QVERIFY(*m_seconds.back().integrated > -15);
    }
    void aGapBeginsANewSecond()
    {
        SoundMeter meter = made();
        feed(meter, mediaMs(0), tone(-20, kRate / 2), tone(-20, kRate / 2));
        feed(meter, mediaMs(9'000), tone(-20, kRate), tone(-20, kRate));
        QCOMPARE(m_seconds.size(), std::size_t(1));
        QCOMPARE(m_seconds[0].at, mediaMs(9'000));
    }
    void oddFormsAreRefusedAtTheirLimits()
    {
        SoundMeter meter = made();
        const std::vector<float> block(100);
        const std::vector<std::span<const float>> eight(SoundMeter::kChannelsMax, block);
        const std::vector<std::span<const float>> nine(SoundMeter::kChannelsMax + 1, block);
        QVERIFY(meter.add(mediaMs(0), kRate, eight));
        QVERIFY(!meter.add(mediaMs(0), kRate, nine));
        QVERIFY(meter.add(mediaMs(0), SoundMeter::kRateMax, eight));
        QVERIFY(!meter.add(mediaMs(0), SoundMeter::kRateMax + 1, eight));
        QVERIFY(meter.add(mediaMs(0), SoundMeter::kRateMin, eight));
        QVERIFY(!meter.add(mediaMs(0), SoundMeter::kRateMin - 1, eight));
    }
    void whatIsNoNumberSpoilsNothing()
    {
        SoundMeter meter = made();
        std::vector<float> broken(kRate, std::numeric_limits<float>::quiet_NaN());
        broken[7] = std::numeric_limits<float>::infinity();
        feed(meter, mediaMs(0), broken, broken);
        const auto block = tone(-20, kRate * 4);
        feed(meter, mediaMs(1'000), block, block);
        QVERIFY(m_seconds.back().momentary && std::abs(*m_seconds.back().momentary + 20) < 0.2);
    }

private:
    SoundMeter made()
    {
        return SoundMeter(m_clock, [this](const SoundSecond &second) { m_seconds.push_back(second); });
    }
    // As decoders do: in short blocks.
    static void feed(SoundMeter &meter, MediaTime at, const std::vector<float> &left, const std::vector<float> &right)
    {
        constexpr std::size_t kBlock = 1'000;
        for (std::size_t i = 0; i < left.size(); i += kBlock) {
            const std::size_t count = std::min(kBlock, left.size() - i);
            const std::array<std::span<const float>, 2> both{std::span(left).subspan(i, count), std::span(right).subspan(i, count)};
            QVERIFY(meter.add(at + MediaTime(static_cast<std::int64_t>(i * 90'000 / kRate)), kRate, both));
        }
    }

    test::FakeClock m_clock;
    std::vector<SoundSecond> m_seconds;
};

BELFRY_CASE(tst_SoundMeter)
#include "tst_SoundMeter.moc"
