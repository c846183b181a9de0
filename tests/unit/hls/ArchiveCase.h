// ArchiveCase: an Archive on a folder of its own, media, disk and view thread in one, and time that stands still.
#pragma once

#include "hls/Archive.h"
#include "support/FakeExecutor.h"

#include <QDir>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace belfry::test {

inline hls::InitPtr archiveInit(std::uint32_t id)
{
    auto init = std::make_shared<hls::Init>();
    init->id = id;
    init->bytes = SharedBytes::copyOf("init " + std::to_string(id));
    return init;
}

/// A segment whose bytes say its number, `sizeBytes` of them.
inline hls::SegmentPtr archiveSegment(std::uint64_t msn, const hls::InitPtr &init, std::size_t sizeBytes = 100,
                                      std::int64_t ms = 2000, bool discontinuity = false)
{
    auto segment = std::make_shared<hls::Segment>();
    segment->msn = msn;
    segment->discontinuity = discontinuity;
    segment->independent = true;
    segment->complete = true;
    segment->programTime = *fromRfc3339("2026-11-22T10:00:00Z") + Duration(ms * static_cast<std::int64_t>(msn));
    segment->init = init;
    const std::string text = "segment " + std::to_string(msn) + ' ';
    for (std::size_t part = 0; part < 2; ++part) {
        auto one = std::make_shared<hls::Part>();
        one->duration = mediaMs(ms / 2);
        one->independent = part == 0;
        one->sizeBytes = sizeBytes / 2;
        std::string bytes = part == 0 ? text : std::string();
        bytes.resize(one->sizeBytes, part == 0 ? 'a' : 'b');
        one->pieces = {SharedBytes::copyOf(bytes.substr(0, 8)), SharedBytes::copyOf(bytes.substr(8))};
        segment->parts.push_back(one);
        segment->duration += one->duration;
        segment->sizeBytes += one->sizeBytes;
    }
    return segment;
}

inline std::string bytesOf(const hls::Segment &segment)
{
    std::string text;
    for (const hls::PartPtr &part : segment.parts)
        for (const SharedBytes &piece : part->pieces)
            text += piece.text();
    return text;
}

/// Runs what is posted to it when it is told to: a disk that is slow.
class SlowExecutor final : public Executor {
public:
    explicit SlowExecutor(FakeExecutor &loop) : m_loop(loop) {}
    void post(Task task) override { m_tasks.push_back(std::move(task)); }
    bool isHere() const override { return true; }
    Subscription after(Duration delay, Task task) override { return m_loop.after(delay, std::move(task)); }
    const Clock &clock() const override { return m_loop.clock(); }
    void run(std::size_t tasks = SIZE_MAX)
    {
        for (; tasks > 0 && !m_tasks.empty(); --tasks) {
            Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            task();
        }
    }

private:
    FakeExecutor &m_loop;
    std::deque<Task> m_tasks;
};

struct ArchiveRoom : hls::Archive::World {
    explicit ArchiveRoom(QString at = {}) : path(at.isEmpty() ? folder.path() : at) {}

    void archived(hls::Rendition, std::uint64_t msn) override { onDisk.push_back(msn); }
    void archiveWrote(Duration) override {}
    void archiveLost(std::string_view reason) override { ++lost[std::string(reason)]; }
    void archiveHolds(hls::Rendition, std::uint64_t bytes) override { holds = bytes; }

    /// A life of the server.
    void open(Duration length = Duration(7'200'000))
    {
        archive.reset();
        run(); // the disk outlives what was posted to it
        disk = std::make_unique<hls::ArchiveDisk>(
            diskThread, hls::ArchiveDiskSettings{path.toStdString(), freeBytesMin, memoryBytes, 1'000});
        budget = std::make_unique<hls::ArchiveBudget>(diskBytesMax, queueBytesMax);
        archive = std::make_unique<hls::Archive>(loop, *disk, *budget, static_cast<hls::Archive::World &>(*this),
                                                 hls::ArchiveSettings{"church", hls::Rendition::Main, length, Duration(7'200'000)});
    }
    /// Everything that was posted, to the disk too.
    void run()
    {
        for (int i = 0; i < 20; ++i) {
            loop.run();
            diskThread.run();
        }
        loop.run();
    }
    void add(std::uint64_t msn, std::size_t sizeBytes = 100, bool discontinuity = false)
    {
        archive->add(archiveSegment(msn, init, sizeBytes, 2000, discontinuity));
        run();
        loop.advance(Duration(2'000));
    }
    void addMany(std::uint64_t from, std::uint64_t to)
    {
        for (std::uint64_t msn = from; msn <= to; ++msn)
            add(msn);
    }
    /// What a reader would get; "" when it is not there.
    std::string read(std::uint64_t msn)
    {
        const auto list = archive->list();
        const auto found = list ? list->findSegment(msn) : std::nullopt;
        std::string text;
        if (!found)
            return text;
        disk->read("church", msn, found->place, [&text](Result<SharedBytes> bytes) {
            if (bytes)
                text = bytes->text();
        });
        run();
        return text;
    }
    QStringList reels() const { return QDir(path + QStringLiteral("/church")).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir folder;
    QString path;
    FakeExecutor loop;
    SlowExecutor diskThread{loop};
    std::uint64_t freeBytesMin = 0;
    std::uint64_t diskBytesMax = UINT64_MAX;
    std::size_t queueBytesMax = 1u << 20;
    std::size_t memoryBytes = 1u << 20;
    hls::InitPtr init = archiveInit(7);
    std::vector<std::uint64_t> onDisk;
    std::map<std::string, int> lost;
    std::uint64_t holds = 0;
    std::unique_ptr<hls::ArchiveDisk> disk;
    std::unique_ptr<hls::ArchiveBudget> budget;
    std::unique_ptr<hls::Archive> archive;
};

} // namespace belfry::test
