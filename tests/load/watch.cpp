// load_watch: N viewers of a live stream.
#include "load/Options.h"
#include "load/Viewer.h"

#include <memory>
#include <random>

using namespace belfry::load;

namespace {

const std::vector<Options::Spec> kSpecs = {
    {"url", "", "playlist, master or media", Options::Spec::Required},
    {"viewers", "100", "how many"},
    {"ramp", "5", "seconds over which they join"},
    {"warmup", "3", "seconds after that, before measuring"},
    {"seconds", "20", "seconds measured"},
    {"joining", "", "measure from the first join on", Options::Spec::Switch},
    {"back", "3", "segments behind the live edge to begin at"},
    {"poll-ms", "0", "poll this often instead of every half target duration"},
    {"llhls", "", "blocking reload and parts, where the server offers them", Options::Spec::Switch},
    {"stamp-viewers", "0", "how many of them read the times that load_publish --stamp wrote"},
    {"stamp-poll-ms", "0", "those poll this often"},
    {"receive-buffer", std::to_string(kWideWindow), "bytes of SO_RCVBUF; 0: the kernel's, narrow over loopback"},
    {"server-pid", "", "processes whose CPU is reported, children included"}};

void putAudience(Report &report, const Audience &audience, double wallSeconds)
{
    report.put("gbit_per_s", static_cast<double>(audience.bytes) * 8 / wallSeconds / 1e9);
    report.put("playlists", audience.playlists);
    report.put("segments", audience.segments);
    report.put("parts", audience.parts);
    report.put("errors", audience.errors);
    report.put("http_errors", audience.httpErrors);
    report.put("late_downloads", audience.late);
    report.put("skipped_segments", audience.skipped);
    report.put("stalls", audience.stalls);
    report.put("stalled_s", audience.stalledSeconds);
    report.put("join_ms", audience.joinMs);
    report.put("playlist_ms", audience.playlistMs);
    report.put("segment_ms", audience.segmentMs);
    report.put("part_ms", audience.partMs);
    report.put("newest_frame_age_ms", audience.newestAgeMs);
    report.put("oldest_frame_age_ms", audience.oldestAgeMs);
}

} // namespace

int main(int argc, char **argv)
{
    const Options options(argc, argv, "N HLS viewers of a live stream", kSpecs);
    raiseFileLimit();
    EventLoop loop;
    Audience audience;
    const long count = options.number("viewers");
    const Url url = parseUrl(options.text("url"));
    std::vector<std::unique_ptr<Viewer>> viewers;
    std::mt19937 random(1);
    for (long i = 0; i < count; ++i) {
        const bool stamps = i < options.number("stamp-viewers");
        const Viewer::Settings settings{
            options.on("llhls"),
            options.number("back"),
            options.real(stamps && options.real("stamp-poll-ms") > 0 ? "stamp-poll-ms" : "poll-ms"),
            stamps,
            {static_cast<int>(options.number("receive-buffer")), false}};
        viewers.push_back(std::make_unique<Viewer>(loop, url, sourceOf(url, i), settings, audience));
        loop.afterMs(std::uniform_real_distribution<>(0, options.real("ramp") * 1000)(random),
                     [viewer = viewers.back().get()] { viewer->start(); });
    }
    const double untilAllAreIn = options.real("ramp") + options.real("warmup");
    if (!options.on("joining"))
        loop.run(untilAllAreIn);

    const auto before = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Skip);
    const double ownBefore = ProcessUsage::ownCpuSeconds();
    const std::int64_t start = steadyNs();
    audience.measuring = true;
    loop.run(options.real("seconds") + (options.on("joining") ? untilAllAreIn : 0));
    const double wallSeconds = static_cast<double>(steadyNs() - start) / 1e9;
    const auto after = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read);

    long playing = 0, connects = 0;
    for (const auto &viewer : viewers) {
        playing += viewer->joined();
        connects += viewer->connects();
    }
    Report report;
    report.put("viewers", count);
    report.put("viewers_playing", playing);
    report.put("connects", connects);
    report.put("wall_s", wallSeconds);
    putAudience(report, audience, wallSeconds);
    report.put("client_cpu_s", ProcessUsage::ownCpuSeconds() - ownBefore);
    if (options.on("server-pid")) {
        report.put(before, after, wallSeconds);
        report.put("server_cpu_ms_per_viewer_s",
                   (after.cpuSeconds - before.cpuSeconds) * 1000 / (static_cast<double>(count) * wallSeconds));
    }
    report.print();
    return playing == count && audience.errors == 0 && audience.httpErrors == 0 ? 0 : 1;
}
