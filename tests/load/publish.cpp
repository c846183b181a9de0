// load_publish: N encoders that send one clip in real time, for ever.
#include "load/Options.h"
#include "load/Report.h"
#include "load/RtmpPublisher.h"

#include <fstream>
#include <memory>

using namespace belfry::load;

namespace {

const std::vector<Options::Spec> kSpecs = {
    {"url", "", "rtmp://host:port/app/key; {n} becomes the publisher's number, from 0"},
    {"urls", "", "instead: a file with one URL a line"},
    {"file", "", "the FLV clip, H.264 and AAC; it is repeated without end", Options::Spec::Required},
    {"streams", "1", "how many publishers"},
    {"ramp", "2", "seconds over which they start, which spreads their keyframes"},
    {"warmup", "8", "seconds after that, before measuring"},
    {"seconds", "30", "seconds measured"},
    {"chunk-size", "4096", "of RTMP; 4096 is what OBS uses"},
    {"stamp", "", "write the time of sending into every picture", Options::Spec::Switch},
    {"server-pid", "", "processes whose CPU and memory are reported, children included"}};

std::vector<std::string> urlsOf(const Options &options)
{
    std::vector<std::string> urls;
    std::ifstream file(options.text("urls"));
    for (std::string line; std::getline(file, line);)
        urls.push_back(line);
    for (long i = static_cast<long>(urls.size()); i < options.number("streams"); ++i)
        urls.push_back(numbered(options.text("url"), i));
    urls.resize(static_cast<std::size_t>(options.number("streams")));
    return urls;
}

} // namespace

int main(int argc, char **argv)
{
    const Options options(argc, argv, "N real-time RTMP publishers of one FLV clip", kSpecs);
    raiseFileLimit();
    const FlvClip clip = FlvClip::load(options.text("file"));
    EventLoop loop;
    Encoders all;
    const auto urls = urlsOf(options);
    const auto baseline = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read);
    std::vector<std::unique_ptr<RtmpPublisher>> publishers;
    for (std::size_t i = 0; i < urls.size(); ++i) {
        publishers.push_back(std::make_unique<RtmpPublisher>(loop, clip, parseUrl(urls[i]),
                                                             static_cast<std::uint32_t>(options.number("chunk-size")),
                                                             options.on("stamp"), all));
        loop.afterMs(options.real("ramp") * 1000 * static_cast<double>(i) / static_cast<double>(urls.size()),
                     [publisher = publishers.back().get()] { publisher->start(); });
    }
    loop.run(options.real("ramp") + options.real("warmup"));

    const auto before = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Skip);
    const double ownBefore = ProcessUsage::ownCpuSeconds();
    const std::int64_t start = steadyNs(), bytesBefore = all.bytes;
    const long framesBefore = all.frames;
    all.worstLagMs = 0;
    loop.run(options.real("seconds"));
    const double wallSeconds = static_cast<double>(steadyNs() - start) / 1e9;
    const auto after = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read);

    const long count = static_cast<long>(urls.size());
    const double streamSeconds = static_cast<double>(all.publishing - all.failed) * wallSeconds;
    Report report;
    report.put("streams", count);
    report.put("publishing", all.publishing);
    report.put("failed", all.failed);
    report.put("wall_s", wallSeconds);
    report.put("mbit_per_s", static_cast<double>(all.bytes - bytesBefore) * 8 / wallSeconds / 1e6);
    report.put("frames_per_s", static_cast<double>(all.frames - framesBefore) / wallSeconds);
    report.put("worst_send_lag_ms", static_cast<double>(all.worstLagMs));
    report.put("client_cpu_s", ProcessUsage::ownCpuSeconds() - ownBefore);
    if (options.on("server-pid") && streamSeconds > 0) {
        report.put(before, after, wallSeconds);
        report.put("server_cpu_ms_per_stream_s", (after.cpuSeconds - before.cpuSeconds) * 1000 / streamSeconds);
        report.put("memory_kib_per_stream",
                   static_cast<double>(after.memoryKib - baseline.memoryKib) / static_cast<double>(count));
    }
    report.print();
    return all.failed == 0 && all.publishing == count ? 0 : 1;
}
