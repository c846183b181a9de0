// load_sink: takes every RTMP publish that comes and counts what arrives, and how old it is when it does.
#include "load/Options.h"
#include "load/Report.h"
#include "load/RtmpSink.h"
#include "load/Socket.h"

using namespace belfry::load;

int main(int argc, char **argv)
{
    const Options options(argc, argv, "an RTMP server that takes all and keeps nothing",
                          {{"port", "", "where to listen on 127.0.0.1", Options::Spec::Required},
                           {"warmup", "10", "seconds before measuring"},
                           {"seconds", "10", "seconds measured"},
                           {"server-pid", "", "processes whose CPU and memory are reported, children included"}});
    raiseFileLimit();
    EventLoop loop;
    Sunk all;
    const RtmpSink sink(loop, static_cast<std::uint16_t>(options.number("port")), all);
    loop.run(options.real("warmup"));
    const auto before = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Skip);
    const long framesBefore = all.frames, gapsBefore = all.gaps;
    const std::int64_t start = steadyNs(), bytesBefore = all.bytes;
    all.measuring = true;
    loop.run(options.real("seconds"));
    const double wallSeconds = static_cast<double>(steadyNs() - start) / 1e9;
    const auto after = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read);
    Report report;
    report.put("wall_s", wallSeconds);
    report.put("connections", all.connections);
    report.put("publishing", all.publishing);
    report.put("ended", all.ended);
    report.put("mbit_per_s", static_cast<double>(all.bytes - bytesBefore) * 8 / wallSeconds / 1e6);
    report.put("frames_per_s", static_cast<double>(all.frames - framesBefore) / wallSeconds);
    report.put("gaps", all.gaps - gapsBefore);
    report.put("age_ms", all.ageMs);
    if (options.on("server-pid"))
        report.put(before, after, wallSeconds);
    report.print();
    return all.ended == 0 && all.publishing > 0 ? 0 : 1;
}
