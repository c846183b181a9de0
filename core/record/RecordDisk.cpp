#include "record/RecordDisk.h"

#include "base/Log.h"
#include "base/StorageWriter.h"
#include "record/Paths.h"
#include "record/ReplayPlaylist.h"

#include <algorithm>
#include <system_error>

namespace belfry::record {
namespace {

namespace fs = std::filesystem;

constexpr const char *kEndedMark = "ended";
constexpr std::uint64_t kFreeUnknown = UINT64_MAX;

bool isGood(const RecordingName &name)
{
    return isFolderName(name.channel) && isFolderName(name.id);
}

Error badName()
{
    return fail(ErrorCode::InvalidInput, "no name of a recording");
}

std::vector<std::string> foldersIn(const fs::path &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        std::string name = textOf(at->path().filename());
        if (isFolderName(name) && at->is_directory(error))
            names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

bool isFolderName(std::string_view name)
{
    const auto isGoodCharacter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    };
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), isGoodCharacter);
}

std::uint64_t RecordDisk::slackBytes(std::uint64_t freeBytesMin)
{
    return std::clamp<std::uint64_t>(freeBytesMin / 2, 1u << 20, 1u << 30);
}

RecordDisk::RecordDisk(Executor &disk, RecordDiskSettings settings)
    : m_disk(disk), m_settings(std::move(settings)), m_presence(pathOf(m_settings.folder), pathOf(m_settings.memory), m_settings.sameDisk),
      m_cache(m_settings.memoryBytes)
{
}

fs::path RecordDisk::folderOf(const RecordingName &name) const
{
    return pathOf(m_settings.folder) / name.channel / name.id;
}

RecordingWriter &RecordDisk::writer(const RecordingName &name)
{
    return m_writers.try_emplace(name, folderOf(name), m_disk.clock()).first->second;
}

void RecordDisk::write(const RecordingName &name, Batch batch, UniqueFunction<void(WriteAnswer)> answer)
{
    m_disk.post([this, name, batch = std::move(batch), answer = std::move(answer)]() mutable {
        WriteAnswer written = isGood(name) ? writeNow(name, batch) : WriteAnswer{badName(), 0, {}};
        batch = Batch(); // its memory is free before anybody is told so
        answer(std::move(written));
    });
}

bool RecordDisk::isThere()
{
    const bool isAway = !m_presence.look();
    if (isAway != std::exchange(m_isAway, isAway))
        log::write(isAway ? log::Level::Error : log::Level::Info, "record",
                   isAway ? "the disk of the recordings is away: nothing is recorded" : "the disk of the recordings is back", {});
    return !isAway;
}

WriteAnswer RecordDisk::writeNow(const RecordingName &name, const Batch &batch)
{
    if (!isThere()) {
        m_writers.erase(name); // its files are somewhere else
        writer(name).lost(GapReason::Disk);
        return {fail(ErrorCode::Io, "the disk of the recordings is away"), 0, {}};
    }
    RecordingWriter &its = writer(name);
    const std::uint64_t free = freeBytes();
    const std::uint64_t floor = m_settings.freeBytesMin + batch.sizeBytes;
    const bool isFull = free < floor + (m_isFull ? slackBytes(m_settings.freeBytesMin) : 0);
    if (isFull != std::exchange(m_isFull, isFull) && isFull)
        log::error("record", "the disk is full: recordings end here; the live stream goes on", {{"free_mib", free >> 20}});
    if (!isFull)
        return {its.write(batch), free, {}};
    its.lost(GapReason::Disk);
    WriteAnswer answer{fail(ErrorCode::Unavailable, "only " + std::to_string(free >> 20) + " MiB are left on the disk"), free, {}};
    auto ended = its.endFile();
    if (ended)
        answer.ended = *ended;
    else
        log::error("record", "a file could not be ended", {{"recording", name.id}, {"why", ended.error().what}});
    return answer;
}

std::uint64_t RecordDisk::freeBytes() const
{
    std::error_code error;
    const fs::space_info space = fs::space(pathOf(m_settings.folder), error);
    return error ? kFreeUnknown : space.available;
}

void RecordDisk::lost(const RecordingName &name, GapReason why)
{
    m_disk.post([this, name, why] {
        if (isGood(name))
            writer(name).lost(why);
    });
}

void RecordDisk::end(const RecordingName &name, bool forGood, UniqueFunction<void(Result<FoundRecording>)> answer)
{
    m_disk.post([this, name, forGood, answer = std::move(answer)]() mutable {
        answer(isGood(name) ? endNow(name, forGood) : badName());
    });
}

Result<FoundRecording> RecordDisk::endNow(const RecordingName &name, bool forGood)
{
    if (!isThere()) {
        m_writers.erase(name);
        return fail(ErrorCode::Unavailable, "the disk of the recordings is away");
    }
    const fs::path folder = folderOf(name);
    if (const auto open = m_writers.find(name); open != m_writers.end()) {
        const auto ended = open->second.endFile();
        m_writers.erase(open);
        if (!ended)
            return ended.error();
    }
    auto found = finishRecording(folder);
    std::error_code error;
    if (forGood && found && fs::exists(folder, error)) {
        if (const auto mark = DiskFile::open(folder / kEndedMark, DiskFile::Open::New); !mark)
            return mark.error();
    }
    return found;
}

void RecordDisk::unfinished(UniqueFunction<void(std::vector<RecordingName>)> answer)
{
    m_disk.post([this, answer = std::move(answer)]() mutable { answer(unfinishedNow()); });
}

std::vector<RecordingName> RecordDisk::unfinishedNow() const
{
    std::vector<RecordingName> names;
    const fs::path root = pathOf(m_settings.folder);
    std::error_code error;
    for (const std::string &channel : foldersIn(root)) {
        for (const std::string &id : foldersIn(root / channel)) {
            if (!fs::exists(root / channel / id / kEndedMark, error))
                names.push_back({channel, id});
        }
    }
    return names;
}

void RecordDisk::find(const RecordingName &name, UniqueFunction<void(Result<FoundRecording>)> answer)
{
    m_disk.post([this, name, answer = std::move(answer)]() mutable {
        answer(isGood(name) ? Result<FoundRecording>(findRecording(folderOf(name))) : badName());
    });
}

void RecordDisk::remove(const RecordingName &name, UniqueFunction<void(Result<>)> answer)
{
    m_disk.post([this, name, answer = std::move(answer)]() mutable { answer(isGood(name) ? removeNow(name) : badName()); });
}

Result<> RecordDisk::removeNow(const RecordingName &name)
{
    if (!isThere())
        return fail(ErrorCode::Unavailable, "the disk of the recordings is away");
    m_writers.erase(name);
    std::error_code error;
    const auto count = fs::remove_all(folderOf(name), error);
    if (error)
        return fail(ErrorCode::Io, "cannot remove: " + error.message());
    return count == 0 ? Result<>(fail(ErrorCode::NotFound, "its files are not on this server")) : Result<>(Done());
}

void RecordDisk::size(const RecordingName &name, std::uint32_t number, UniqueFunction<void(Result<std::uint64_t>)> answer)
{
    m_disk.post([this, name, number, answer = std::move(answer)]() mutable {
        const auto file = isGood(name) ? DiskFile::open(filePath(folderOf(name), number), DiskFile::Open::Read) : badName();
        answer(file ? file->size() : Result<std::uint64_t>(file.error()));
    });
}

void RecordDisk::read(const RecordingName &name, std::uint32_t number, std::uint64_t offset, std::size_t sizeBytes,
                      UniqueFunction<void(Result<SharedBytes>)> answer)
{
    m_disk.post([this, name, number, offset, sizeBytes, answer = std::move(answer)]() mutable {
        if (!isGood(name) || m_reads.size() >= m_settings.readsWaiting) {
            answer(isGood(name) ? fail(ErrorCode::Busy, "too many reads wait") : badName());
            return;
        }
        readLater([this, name, number, offset, sizeBytes, answer = std::move(answer)]() mutable {
            answer(readNow(name, number, offset, sizeBytes));
        });
    });
}

void RecordDisk::readLater(Task read)
{
    m_reads.push_back(std::move(read));
    if (!std::exchange(m_readPosted, true))
        m_disk.post([this] { readNext(); });
}

// Posted anew for each: what was to be written in the meantime stands before it.
void RecordDisk::readNext()
{
    Task read = std::move(m_reads.front());
    m_reads.pop_front();
    m_readPosted = !m_reads.empty();
    if (m_readPosted)
        m_disk.post([this] { readNext(); });
    read();
}

Result<SharedBytes> RecordDisk::readNow(const RecordingName &name, std::uint32_t number, std::uint64_t offset, std::size_t sizeBytes)
{
    const ReadCache::Key key{name.channel + '/' + name.id + '/' + std::to_string(number) + '+' + std::to_string(sizeBytes), offset};
    if (SharedBytes kept = m_cache.find(key); !kept.empty())
        return kept;
    if (!m_cache.makeRoom(sizeBytes))
        return fail(ErrorCode::Busy, "too much is being read");
    const auto file = DiskFile::open(filePath(folderOf(name), number), DiskFile::Open::Read);
    if (!file)
        return file.error();
    StorageWriter storage(Storage::Kind::Heap, sizeBytes);
    const auto read = file->readAt(offset, storage.reserve(sizeBytes));
    if (!read)
        return read.error();
    if (*read < sizeBytes)
        return fail(ErrorCode::NotFound, "the file is shorter");
    SharedBytes bytes = storage.commit(sizeBytes);
    m_cache.add(key, bytes);
    return bytes;
}

void RecordDisk::playlist(const RecordingName &name, UniqueFunction<void(Result<std::string>)> answer)
{
    m_disk.post([this, name, answer = std::move(answer)]() mutable {
        if (isGood(name))
            readLater([this, name, answer = std::move(answer)]() mutable { answer(renderReplay(folderOf(name))); });
        else
            answer(badName());
    });
}

} // namespace belfry::record
