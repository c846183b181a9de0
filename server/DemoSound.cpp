#include "server/DemoSound.h"

#include <cmath>

namespace belfry::server {
namespace {

constexpr double kTurn = 6.283185307179586;

// A church bell's partials (hum, prime, tierce, quint, nominal) over a strike note of 440 Hz; higher ones die sooner.
struct Partial {
    double ratio, level, decay;
};
constexpr Partial kPartials[] = {{0.5, 0.20, 1.5}, {1.0, 0.30, 2.5}, {1.2, 0.16, 3.5}, {1.5, 0.10, 4.5}, {2.0, 0.22, 5.5}};
constexpr double kStrikeHz = 440;
constexpr double kLoudness = 0.5;

} // namespace

void DemoSound::fill(float *out, int count, std::int64_t first) const
{
    for (int i = 0; i < count; ++i) {
        const double t = static_cast<double>((first + i) % kSampleRate) / kSampleRate;
        double sum = 0;
        for (const Partial &partial : kPartials)
            sum += partial.level * std::exp(-partial.decay * t) * std::sin(kTurn * kStrikeHz * partial.ratio * t);
        // Three milliseconds of attack: a strike without a click.
        out[i] = static_cast<float>(kLoudness * sum * std::fmin(1.0, t / 0.003));
    }
}

} // namespace belfry::server
