#include "record/RecordingFile.h"

#include "media/Fmp4.h"
#include "record/SegmentIndexBox.h"

#include <algorithm>
#include <cstdio>
#include <system_error>

namespace belfry::record {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kIndexBytesMax = 256u << 20;

Result<Bytes> readWhole(const DiskFile &file, std::uint64_t bytesMax)
{
    const auto size = file.size();
    if (!size)
        return size.error();
    Bytes bytes(static_cast<std::size_t>(std::min(*size, bytesMax)));
    const auto read = file.readAt(0, bytes);
    if (!read)
        return read.error();
    bytes.resize(*read);
    return bytes;
}

void removeBoth(const fs::path &path)
{
    std::error_code ignored;
    fs::remove(path, ignored);
    fs::remove(indexPath(path), ignored);
}

/// Takes off entries that the file does not hold, and adds those that only the file knows.
void bringUpToFile(FragmentIndex &index, const DiskFile &file, std::uint64_t fileBytes, const FileShape &shape)
{
    auto &entries = index.entries;
    const auto endOf = [&] { return entries.empty() ? shape.headBytes : entries.back().offset + entries.back().sizeBytes; };
    while (!entries.empty()) {
        const auto found = endOf() <= fileBytes ? fragmentAt(file, entries.back().offset, fileBytes, shape) : std::nullopt;
        if (found && found->entry.sizeBytes == entries.back().sizeBytes)
            break;
        entries.pop_back();
    }
    constexpr MediaTime kApart = std::chrono::milliseconds(250);
    for (auto at = endOf(); at < fileBytes;) {
        auto found = fragmentAt(file, at, fileBytes, shape);
        if (!found)
            return;
        if (!entries.empty() && found->entry.start - entries.back().end > kApart)
            found->entry.gap = GapReason::Source;
        entries.push_back(found->entry);
        at += found->entry.sizeBytes;
    }
}

} // namespace

fs::path filePath(const fs::path &folder, std::uint32_t number)
{
    char name[24];
    std::snprintf(name, sizeof name, "%03u.mp4", number);
    return folder / name;
}

fs::path indexPath(const fs::path &file)
{
    fs::path path = file;
    path.replace_extension(".index");
    return path;
}

Result<RecordingFile> RecordingFile::make(const fs::path &path, IndexHead head, const SharedBytes &init)
{
    const Bytes room = makeFreeRoom(kSegmentIndexRoomBytes);
    head.initBytes = static_cast<std::uint32_t>(init.size());
    head.headBytes = static_cast<std::uint32_t>(init.size() + room.size());
    Bytes beginning(init.view().begin(), init.view().end());
    beginning.insert(beginning.end(), room.begin(), room.end());
    const auto shape = shapeOf(beginning);
    if (!shape)
        return fail(ErrorCode::InvalidInput, "no head of an MP4 file");
    Bytes indexHead;
    record::append(indexHead, head);

    RecordingFile made;
    auto file = DiskFile::open(path, DiskFile::Open::New);
    auto index = file ? DiskFile::open(indexPath(path), DiskFile::Open::New) : Result<DiskFile>(file.error());
    Result<> written = index ? file->writeAt(0, beginning) : Result<>(index.error());
    if (written)
        written = index->writeAt(0, indexHead);
    if (!written) {
        removeBoth(path);
        return written.error();
    }
    made.m_file = *std::move(file);
    made.m_index = *std::move(index);
    made.m_head = head;
    made.m_shape = *shape;
    made.m_sizeBytes = beginning.size();
    return made;
}

Result<RecordingFile> RecordingFile::reopen(const fs::path &path, const IndexHead &ifLost)
{
    RecordingFile found;
    auto file = DiskFile::open(path, DiskFile::Open::Existing);
    if (!file)
        return file.error();
    found.m_file = *std::move(file);
    const auto beginning = readWhole(found.m_file, kFileHeadBytesMax);
    if (!beginning)
        return beginning.error();
    if (const auto shape = shapeOf(*beginning)) {
        found.m_shape = *shape;
        found.m_isFinished = shape->isFinished;
        if (const auto mended = found.mendIndex(path, ifLost); !mended)
            return mended.error();
    }
    if (!found.isEmpty())
        return found;
    found = RecordingFile();
    removeBoth(path);
    return fail(ErrorCode::NotFound, "no whole fragment is in it");
}

Result<> RecordingFile::mendIndex(const fs::path &path, const IndexHead &ifLost)
{
    const auto fileBytes = m_file.size();
    if (!fileBytes)
        return fileBytes.error();
    auto opened = DiskFile::open(indexPath(path), DiskFile::Open::Existing);
    const auto bytes = opened ? readWhole(*opened, kIndexBytesMax) : Result<Bytes>(Bytes());
    auto read = bytes ? decodeIndex(*bytes) : std::nullopt;
    if (read && read->head.headBytes != m_shape.headBytes)
        read.reset();
    FragmentIndex index = read.value_or(FragmentIndex{ifLost, {}});
    index.head.initBytes = m_shape.initBytes;
    index.head.headBytes = m_shape.headBytes;
    bringUpToFile(index, m_file, *fileBytes, m_shape);
    m_head = index.head;
    m_entries = index.entries.size();
    if (isEmpty())
        return Done();

    const IndexEntry &last = index.entries.back();
    m_sizeBytes = last.offset + last.sizeBytes;
    m_sequence = last.sequence;
    m_end = m_lastEnd = last.end;
    if (const auto found = fragmentAt(m_file, last.offset, *fileBytes, m_shape))
        m_lastEnd = std::max(m_end, found->lastEnd);
    if (m_sizeBytes < *fileBytes) {
        if (const auto cut = m_file.cutTo(m_sizeBytes); !cut)
            return cut;
    }
    Bytes mended;
    record::append(mended, index.head);
    for (const IndexEntry &entry : index.entries)
        record::append(mended, entry);
    if (read) {
        // What is whole of it is the same again, so that its head is never missing.
        m_index = *std::move(opened);
        const auto written = m_index.writeAt(0, mended);
        return written ? m_index.cutTo(mended.size()) : written;
    }
    auto made = DiskFile::open(indexPath(path), DiskFile::Open::New);
    if (!made)
        return made.error();
    m_index = *std::move(made);
    return m_index.writeAt(0, mended);
}

Result<Bytes> RecordingFile::init() const
{
    Bytes bytes(m_shape.initBytes);
    const auto read = m_file.readAt(0, bytes);
    if (!read)
        return read.error();
    bytes.resize(*read);
    return bytes;
}

Result<> RecordingFile::append(const Fragment &fragment, GapReason gap)
{
    if (const auto ready = goOn(); !ready)
        return ready;
    const auto runs = fragment.runs();
    const SharedBytes head = media::makeFmp4FragmentHead(m_sequence + 1, runs);
    std::vector<ByteView> pieces{head.view()};
    pieces.reserve(1 + fragment.video.size() + fragment.audio.size());
    for (const media::Fmp4Run &run : runs) {
        for (const media::Fmp4Sample &sample : run.samples)
            pieces.push_back(sample.payload.view());
    }
    IndexEntry entry{m_sizeBytes, static_cast<std::uint32_t>(media::fmp4FragmentBytes(runs)), m_sequence + 1, fragment.start,
                     fragment.end, fragment.key, gap};
    Bytes record;
    record::append(record, entry);
    Result<> written = m_file.writeAt(m_sizeBytes, pieces);
    if (written)
        written = m_index.writeAt(kIndexHeadBytes + m_entries * kIndexEntryBytes, record);
    if (!written) {
        const auto cut = m_file.cutTo(m_sizeBytes);
        const auto cutIndex = m_index.cutTo(kIndexHeadBytes + m_entries * kIndexEntryBytes);
        return !cut ? cut.error() : !cutIndex ? cutIndex.error() : written.error();
    }
    ++m_entries;
    ++m_sequence;
    m_sizeBytes += entry.sizeBytes;
    m_end = entry.end;
    m_lastEnd = std::max(m_lastEnd, fragment.lastEnd);
    return Done();
}

// A segment index that leaves the end out would hide it from players.
Result<> RecordingFile::goOn()
{
    if (!m_isFinished)
        return Done();
    if (const auto written = m_file.writeAt(m_shape.initBytes, makeFreeRoom(m_shape.headBytes - m_shape.initBytes)); !written)
        return written;
    m_isFinished = false;
    return Done();
}

Result<> RecordingFile::sync()
{
    const auto synced = m_file.sync();
    return synced ? m_index.sync() : synced;
}

Result<FragmentIndex> RecordingFile::readIndex() const
{
    const auto bytes = readWhole(m_index, kIndexBytesMax);
    if (!bytes)
        return bytes.error();
    auto index = decodeIndex(*bytes);
    if (!index)
        return fail(ErrorCode::Corrupt, "the index of a recording is damaged");
    return *std::move(index);
}

// Its first eight bytes last: until they say sidx, the room is free whatever stands in it.
Result<> RecordingFile::finish()
{
    if (m_isFinished || isEmpty())
        return sync();
    const auto index = readIndex();
    if (!index)
        return index.error();
    const std::uint32_t track = m_shape.hasVideo ? media::kFmp4VideoTrack : media::kFmp4AudioTrack;
    const Bytes box = makeSegmentIndex(index->entries, track, m_shape.headBytes - m_shape.initBytes);
    constexpr std::size_t kBoxHeadBytes = 8;
    Result<> done = m_file.writeAt(m_shape.initBytes + kBoxHeadBytes, ByteView(box).subspan(kBoxHeadBytes));
    if (done)
        done = sync();
    if (done)
        done = m_file.writeAt(m_shape.initBytes, ByteView(box).first(kBoxHeadBytes));
    if (done)
        done = sync();
    m_isFinished = done.hasValue();
    return done;
}

Result<FragmentIndex> readFragmentIndex(const fs::path &path)
{
    const auto file = DiskFile::open(path, DiskFile::Open::Read);
    if (!file)
        return file.error();
    const auto size = file->size();
    const auto beginning = readWhole(*file, kFileHeadBytesMax);
    const auto shape = beginning ? shapeOf(*beginning) : std::nullopt;
    if (!size || !shape)
        return fail(ErrorCode::Corrupt, "the head of a recording is damaged");
    FragmentIndex index;
    if (const auto opened = DiskFile::open(indexPath(path), DiskFile::Open::Read)) {
        const auto bytes = readWhole(*opened, kIndexBytesMax);
        if (auto read = bytes ? decodeIndex(*bytes) : std::nullopt; read && read->head.headBytes == shape->headBytes)
            index = *std::move(read);
    }
    index.head.initBytes = shape->initBytes;
    index.head.headBytes = shape->headBytes;
    bringUpToFile(index, *file, *size, *shape);
    return index;
}

} // namespace belfry::record
