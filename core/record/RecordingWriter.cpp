#include "record/RecordingWriter.h"

#include "media/Fmp4.h"

#include <algorithm>
#include <system_error>

namespace belfry::record {
namespace {

namespace fs = std::filesystem;

/// A shorter break is nothing anybody would see.
constexpr MediaTime kGapMin = std::chrono::milliseconds(250);
/// What follows a break never falls into the frame before it.
constexpr MediaTime kStepMin = std::chrono::milliseconds(40);
/// Beyond it the wall clock was set, not the recording interrupted.
constexpr MediaTime kBreakMax = std::chrono::hours(48);

MediaTime toMedia(Duration duration)
{
    return std::chrono::duration_cast<MediaTime>(duration);
}

std::uint32_t lastNumber(const fs::path &folder)
{
    std::uint32_t number = 0;
    std::error_code ignored;
    while (number < RecordingWriter::kFilesMax && fs::exists(filePath(folder, number + 1), ignored))
        ++number;
    return number;
}

} // namespace

RecordingWriter::RecordingWriter(fs::path folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}

void RecordingWriter::lost(GapReason why)
{
    m_lost = why;
    m_keyWanted = true;
}

Result<Recorded> RecordingWriter::write(const Batch &batch)
{
    if (batch.lost != GapReason::None)
        lost(batch.lost);
    if (m_keyWanted && !batch.beginsWithKey())
        return fail(ErrorCode::Conflict, "a keyframe is awaited");
    Recorded out;
    const bool isNewLine = m_line != batch.line;
    Result<> ready = begin(batch);
    if (ready)
        ready = openFile(batch, out);
    if (!ready) {
        lost(GapReason::Disk);
        return ready.error();
    }
    Fragment fragment = m_builder->build(batch, m_shift - m_file->head().startsAt);
    if (fragment.empty())
        return fail(ErrorCode::Conflict, "nothing of it can be recorded");
    const GapReason reason = m_lost != GapReason::None ? m_lost
                             : isNewLine && m_end > MediaTime(0) ? GapReason::Restart
                                                                 : GapReason::Source;
    out.gap = gapBefore(fragment, reason);
    if (const auto written = m_file->append(fragment, out.gap ? reason : GapReason::None); !written) {
        lost(GapReason::Disk);
        refused(written.error());
        return written.error();
    }
    m_refusals = 0;
    m_lost = GapReason::None;
    m_keyWanted = false;
    m_end = m_file->head().startsAt + m_file->end();
    m_lastEnd = m_file->head().startsAt + m_file->lastEnd();
    if (m_clock.now() - m_synced >= kSyncEvery) {
        m_synced = m_clock.now();
        (void)m_file->sync(); // the next write tells
    }
    out.file = describe();
    out.startedAt = m_startedAt;
    out.writtenBytes = batch.sizeBytes;
    return out;
}

// Looked at anew: whether it can still be written to is not known. One that holds something and refuses on and on is left as it is.
void RecordingWriter::refused(const Error &why)
{
    ++m_refusals;
    const bool isOver = why.code == ErrorCode::TooLarge || m_refusals >= kRefusalsMax;
    if (isOver && !m_file->isEmpty()) {
        m_left = describe();
        m_refusals = 0;
        (void)endFile(); // what is whole of it can be played without its segment index, too
        return;
    }
    m_file.reset();
    m_looked = false;
}

// Where the batch's line lies in the recording.
Result<> RecordingWriter::begin(const Batch &batch)
{
    if (!m_looked) {
        std::error_code error;
        fs::create_directories(m_folder, error);
        if (error)
            return fail(ErrorCode::Io, "cannot make the folder: " + error.message());
        goOnFromBefore();
        m_looked = true;
        m_line.reset();
    }
    if (m_line == batch.line)
        return Done();
    if (m_number == 0 || m_startedAt == WallTime())
        m_startedAt = batch.at;
    m_shift = startOf(batch) - batch.packets.front().dts;
    m_line = batch.line;
    return Done();
}

void RecordingWriter::goOnFromBefore()
{
    m_file.reset();
    for (m_number = lastNumber(m_folder); m_number > 0; --m_number) {
        IndexHead ifLost;
        ifLost.number = m_number;
        ifLost.startsAt = m_lastEnd;
        ifLost.startedAt = m_startedAt == WallTime() ? m_clock.wall() : m_startedAt;
        auto found = RecordingFile::reopen(filePath(m_folder, m_number), ifLost);
        if (!found && found.error().code == ErrorCode::NotFound)
            continue;
        if (!found)
            return; // it stays as it is, and the next one begins
        m_startedAt = found->head().startedAt;
        m_end = found->head().startsAt + found->end();
        m_lastEnd = found->head().startsAt + found->lastEnd();
        m_file.emplace(*std::move(found));
        m_init = SharedBytes();
        m_builder.reset();
        return;
    }
}

MediaTime RecordingWriter::startOf(const Batch &batch) const
{
    if (m_number == 0)
        return MediaTime(0);
    const MediaTime soonest = m_lastEnd + kStepMin;
    const MediaTime passed = toMedia(batch.at - m_startedAt);
    return passed < soonest || passed - m_lastEnd > kBreakMax ? soonest : passed;
}

Result<> RecordingWriter::openFile(const Batch &batch, Recorded &out)
{
    const auto init = media::makeFmp4Init(batch.tracks);
    if (!init)
        return init.error();
    if (m_file && m_init.empty()) {
        const auto its = m_file->init();
        if (its)
            m_init = SharedBytes::copyOf(*its);
    }
    if (m_file && m_init.text() == init->text()) {
        if (!m_builder)
            m_builder.emplace(batch.tracks);
        return Done();
    }
    if (!batch.beginsWithKey())
        return fail(ErrorCode::Conflict, "a keyframe is awaited");
    if (m_number >= kFilesMax)
        return fail(ErrorCode::TooLarge, "the recording has too many files");
    auto ended = endFile();
    if (!ended)
        return ended.error();
    IndexHead head;
    head.number = m_number + 1;
    head.startsAt = batch.packets.front().dts + m_shift;
    head.startedAt = m_startedAt;
    auto made = RecordingFile::make(filePath(m_folder, head.number), head, *init);
    if (!made)
        return made.error();
    const auto left = std::exchange(m_left, std::nullopt);
    out.ended = *ended ? *ended : left;
    m_number = head.number;
    m_file.emplace(*std::move(made));
    m_init = *init;
    m_builder.emplace(batch.tracks);
    return Done();
}

std::optional<RecordedGap> RecordingWriter::gapBefore(const Fragment &fragment, GapReason reason) const
{
    if (m_end == MediaTime(0))
        return std::nullopt;
    const MediaTime start = m_file->head().startsAt + fragment.start;
    if (start - m_end <= kGapMin)
        return std::nullopt;
    return RecordedGap{m_end, start - m_end, reason};
}

Result<std::optional<RecordedFile>> RecordingWriter::endFile()
{
    if (!m_file)
        return std::optional<RecordedFile>();
    const RecordedFile its = describe();
    const auto finished = m_file->finish();
    m_file.reset();
    m_builder.reset();
    m_init = SharedBytes();
    m_keyWanted = true;
    if (!finished)
        return finished.error();
    return std::optional(its);
}

RecordedFile RecordingWriter::describe() const
{
    return {m_file->head().number, m_file->sizeBytes(), m_file->head().startsAt, m_file->end()};
}

FoundRecording findRecording(const fs::path &folder)
{
    FoundRecording found;
    const std::uint32_t last = lastNumber(folder);
    for (std::uint32_t number = 1; number <= last; ++number) {
        const fs::path path = filePath(folder, number);
        const auto index = readFragmentIndex(path);
        if (!index || index->entries.empty())
            continue;
        const MediaTime startsAt = index->head.startsAt;
        if (found.files.empty())
            found.startedAt = index->head.startedAt;
        MediaTime before = found.end();
        for (const IndexEntry &entry : index->entries) {
            if (entry.gap != GapReason::None)
                found.gaps.push_back({before, startsAt + entry.start - before, entry.gap});
            before = startsAt + entry.end;
        }
        const IndexEntry &end = index->entries.back();
        found.files.push_back({number, end.offset + end.sizeBytes, startsAt, end.end});
    }
    return found;
}

Result<FoundRecording> finishRecording(const fs::path &folder)
{
    FoundRecording before = findRecording(folder);
    if (!before.files.empty()) {
        const RecordedFile &last = before.files.back();
        IndexHead ifLost;
        ifLost.number = last.number;
        ifLost.startsAt = last.startsAt;
        ifLost.startedAt = before.startedAt;
        auto file = RecordingFile::reopen(filePath(folder, last.number), ifLost);
        if (!file)
            return file.error();
        if (const auto finished = file->finish(); !finished)
            return finished.error();
    }
    return before;
}

} // namespace belfry::record
