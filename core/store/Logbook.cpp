#include "store/Logbook.h"

#include "base/Log.h"
#include "store/LogbookFile.h"
#include "store/LogbookRecord.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace belfry::store {
namespace {

constexpr std::uint64_t kLeaseNumbers = 512;
constexpr std::string_view kUnknownBoot = "unknown";

/// What a file held, damaged or not.
struct Remembered {
    std::optional<LogbookBroadcast> broadcast;
    std::optional<LogbookLease> lease;
    std::optional<SegmentSlot> segment;
    std::uint64_t serials[4] = {};
    bool segmentTorn = false; ///< the number after `segment` may have been used
    bool damaged = false;
};

Remembered remember(ByteView file)
{
    Remembered found;
    found.damaged = file.size() < kLogbookFileBytes || !isHeader(file.first(kLogbookSlotBytes));
    const auto pairOf = [&](LogbookKind kind) {
        const LogbookPair pair = readPair(file, kind);
        found.serials[static_cast<std::size_t>(kind)] = pair.serial;
        if (pair.damaged && pair.payload.empty())
            found.damaged = true;
        return pair;
    };
    found.broadcast = decodeBroadcast(pairOf(LogbookKind::Broadcast).payload);
    found.lease = decodeLease(pairOf(LogbookKind::Lease).payload);
    const LogbookPair segments = pairOf(LogbookKind::Segment);
    found.segment = decodeSegment(segments.payload);
    found.segmentTorn = segments.damaged;
    return found;
}

SegmentSlot ahead(SegmentSlot slot, std::uint64_t numbers)
{
    slot.msn += numbers;
    slot.discontinuitySequence += numbers; // at most one for each segment, and so with the init ids
    slot.initId += static_cast<std::uint32_t>(numbers);
    return slot;
}

SegmentSlot furthest(const SegmentSlot &a, const SegmentSlot &b)
{
    return {std::max(a.msn, b.msn), std::max(a.discontinuitySequence, b.discontinuitySequence),
            std::max(a.programTime, b.programTime), std::max(a.initId, b.initId), std::max(a.writtenAt, b.writtenAt)};
}

// What was written since the last fsync may be lost after a reboot, and is not known after damage.
std::optional<SegmentSlot> lastUsed(const Remembered &found, const std::string &bootId)
{
    const bool sameBoot = found.lease && found.lease->bootId == bootId && bootId != kUnknownBoot;
    if (found.segment && sameBoot && !found.damaged)
        return found.segmentTorn ? ahead(*found.segment, 1) : *found.segment;
    if (!found.lease && !found.segment)
        return std::nullopt;
    if (!found.lease)
        return ahead(*found.segment, kLeaseNumbers);
    SegmentSlot end = ahead(found.lease->from, kLeaseNumbers);
    end.msn = found.lease->lastMsn;
    return found.segment ? furthest(end, *found.segment) : end;
}

std::filesystem::path fromUtf8(const std::string &path)
{
    return std::u8string(path.begin(), path.end());
}

bool isBlank(ByteView file)
{
    return std::all_of(file.begin(), file.end(), [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

class Logbook::Impl {
public:
    static Result<std::unique_ptr<Impl>> open(const std::string &path, std::string bootId);

    void writeBroadcast(const LogbookBroadcast &broadcast);
    void writeSegment(const SegmentSlot &slot);

    const std::optional<LogbookBroadcast> &broadcast() const { return m_broadcast; }
    const std::optional<SegmentSlot> &segment() const { return m_segment; }

private:
    Impl(LogbookFile file, std::string bootId) : m_file(std::move(file)), m_bootId(std::move(bootId)) {}

    Result<> create(const std::string &path);
    Result<> setAside(const std::string &path, const Remembered &found);
    void adopt(const Remembered &found);
    template<typename Record>
    Result<> put(LogbookKind kind, const Record &record);
    void takeLease(const SegmentSlot &from);
    void report(const Result<> &written);

    LogbookFile m_file;
    const std::string m_bootId;
    std::uint64_t m_serials[4] = {};
    std::uint64_t m_leasedTo = 0;
    bool m_hasLease = false;
    bool m_failing = false;
    std::optional<LogbookBroadcast> m_broadcast;
    std::optional<SegmentSlot> m_segment;
};

Result<std::unique_ptr<Logbook::Impl>> Logbook::Impl::open(const std::string &path, std::string bootId)
{
    auto file = LogbookFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<Impl> impl(new Impl(std::move(*file), bootId.empty() ? systemBootId() : std::move(bootId)));
    const Result<Bytes> bytes = impl->m_file.read(kLogbookFileBytes);
    if (!bytes)
        return bytes.error();
    Result<> ready = Done{};
    if (isBlank(*bytes)) {
        ready = impl->create(path);
    } else if (const Remembered found = remember(*bytes); found.damaged) {
        ready = impl->setAside(path, found);
    } else {
        impl->adopt(found);
    }
    if (!ready)
        return ready.error();
    return impl;
}

// The whole length at once, so that no later write needs more room on the disk.
Result<> Logbook::Impl::create(const std::string &path)
{
    Bytes bytes(kLogbookFileBytes);
    const LogbookSlot header = encodeHeader();
    std::copy(header.begin(), header.end(), bytes.begin());
    if (const Result<> written = m_file.writeAt(0, bytes); !written)
        return written;
    if (const Result<> synced = m_file.sync(); !synced)
        return synced;
    return syncFolderOf(path);
}

Result<> Logbook::Impl::setAside(const std::string &path, const Remembered &found)
{
    const std::string aside = path + ".damaged-" + std::to_string(systemClock().wall().time_since_epoch().count());
    m_file = LogbookFile();
    std::error_code error;
    std::filesystem::rename(fromUtf8(path), fromUtf8(aside), error);
    if (error)
        return fail(ErrorCode::Io, "cannot rename the damaged logbook: " + error.message());
    log::error("store", "the logbook was damaged and has been set aside", {{"file", path}, {"kept_as", aside}});
    auto file = LogbookFile::open(path);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    if (const Result<> created = create(path); !created)
        return created;
    adopt(found);
    if (m_broadcast)
        report(put(LogbookKind::Broadcast, *m_broadcast));
    if (m_segment)
        takeLease(*m_segment);
    return Done{};
}

void Logbook::Impl::adopt(const Remembered &found)
{
    std::copy(std::begin(found.serials), std::end(found.serials), std::begin(m_serials));
    m_broadcast = found.broadcast;
    m_segment = lastUsed(found, m_bootId);
    m_hasLease = found.lease && found.lease->bootId == m_bootId && m_bootId != kUnknownBoot && !found.damaged;
    m_leasedTo = m_hasLease ? found.lease->lastMsn : 0;
}

template<typename Record>
Result<> Logbook::Impl::put(LogbookKind kind, const Record &record)
{
    const std::uint64_t serial = ++m_serials[static_cast<std::size_t>(kind)];
    return m_file.writeAt(logbookOffset(kind, serial), encode(serial, record));
}

void Logbook::Impl::takeLease(const SegmentSlot &from)
{
    Result<> written = put(LogbookKind::Lease, LogbookLease{from.msn + kLeaseNumbers - 1, from, m_bootId});
    if (written)
        written = m_file.sync();
    if (written) {
        m_hasLease = true;
        m_leasedTo = from.msn + kLeaseNumbers - 1;
    }
    report(written);
}

void Logbook::Impl::writeBroadcast(const LogbookBroadcast &broadcast)
{
    m_broadcast = broadcast;
    Result<> written = put(LogbookKind::Broadcast, broadcast);
    if (written)
        written = m_file.sync();
    report(written);
}

void Logbook::Impl::writeSegment(const SegmentSlot &slot)
{
    m_segment = slot;
    report(put(LogbookKind::Segment, slot));
    if (!m_hasLease || slot.msn > m_leasedTo)
        takeLease(slot);
}

void Logbook::Impl::report(const Result<> &written)
{
    if (written.hasValue() == !m_failing)
        return;
    m_failing = !written.hasValue();
    if (m_failing)
        log::error("store", "cannot write the logbook: a restart could lose its place", {{"why", written.error().what}});
    else
        log::info("store", "the logbook can be written again");
}

Logbook::Logbook(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Logbook::~Logbook() = default;

Result<std::unique_ptr<Logbook>> Logbook::open(const std::string &path, std::string bootId)
{
    auto impl = Impl::open(path, std::move(bootId));
    if (!impl)
        return impl.error();
    return std::unique_ptr<Logbook>(new Logbook(std::move(*impl)));
}

void Logbook::writeBroadcastStart(const BroadcastRecord &broadcast)
{
    m_impl->writeBroadcast({broadcast, std::nullopt});
}

void Logbook::writeClosing(std::optional<WallTime> until)
{
    const auto &now = m_impl->broadcast();
    if (!now || now->endedAt)
        return;
    LogbookBroadcast changed = *now;
    changed.broadcast.closingUntil = until;
    m_impl->writeBroadcast(changed);
}

void Logbook::writeBroadcastEnd(WallTime endedAt)
{
    if (const auto &now = m_impl->broadcast())
        m_impl->writeBroadcast({now->broadcast, endedAt});
}

void Logbook::writeSegment(const SegmentSlot &slot)
{
    m_impl->writeSegment(slot);
}

std::optional<BroadcastRecord> Logbook::openBroadcast() const
{
    const auto &last = m_impl->broadcast();
    if (!last || last->endedAt)
        return std::nullopt;
    return last->broadcast;
}

std::optional<SegmentSlot> Logbook::lastSegment() const
{
    return m_impl->segment();
}

std::optional<WallTime> Logbook::lastSignOfLife() const
{
    std::optional<WallTime> latest;
    if (const auto &segment = m_impl->segment())
        latest = segment->writtenAt > WallTime() ? segment->writtenAt : segment->programTime;
    if (const auto &last = m_impl->broadcast())
        latest = std::max(latest.value_or(last->broadcast.startedAt), last->endedAt.value_or(last->broadcast.startedAt));
    return latest;
}

} // namespace belfry::store
