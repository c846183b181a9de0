#include "store/OutboxFiles.h"

#include "base/Log.h"
#include "base/Text.h"
#include "store/LogbookRecord.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

namespace belfry::store {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kMagic = 0x424c4f31; // "BLO1": a record, form 1
constexpr std::size_t kHeadBytes = 8;
constexpr std::size_t kCheckBytes = 4;
constexpr std::size_t kNameMax = 64;
// A batch is begun in a file that has room and may pass its end.
constexpr std::size_t kReadMax = 64 * 1024 * 1024;
constexpr std::string_view kEnding = ".outbox";

fs::path fromUtf8(const std::string &path)
{
    return std::u8string(path.begin(), path.end());
}

void encode(const OutboxRecord &record, Bytes &out)
{
    const std::size_t begin = out.size();
    ByteWriter writer(out);
    writer.u32(kMagic);
    writer.u32(static_cast<std::uint32_t>(record.bytes() + 2));
    for (const std::string &name : {std::cref(record.id), std::cref(record.kind)}) {
        writer.u8(static_cast<std::uint8_t>(name.size()));
        writer.text(name);
    }
    writer.text(record.body);
    writer.u32(crc32(ByteView(out).subspan(begin)));
}

/// The length of the record that `bytes` begin with, which is added to `out`; 0 when they begin with none.
std::size_t decode(ByteView bytes, std::vector<OutboxRecord> &out)
{
    ByteReader in(bytes);
    if (in.u32() != kMagic)
        return 0;
    const std::size_t length = in.u32();
    ByteReader payload(in.bytes(length));
    const std::uint32_t check = in.u32();
    if (in.failed() || check != crc32(bytes.first(kHeadBytes + length)))
        return 0;
    OutboxRecord record;
    record.id = asText(payload.bytes(payload.u8()));
    record.kind = asText(payload.bytes(payload.u8()));
    record.body = asText(payload.rest());
    if (!payload.failed())
        out.push_back(std::move(record));
    return kHeadBytes + length + kCheckBytes;
}

std::optional<std::uint64_t> numberOf(const fs::path &path)
{
    const std::string name = path.filename().string();
    std::uint64_t number = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
    if (read.ec != std::errc() || std::string_view(read.ptr) != kEnding)
        return std::nullopt;
    return number;
}

} // namespace

std::vector<OutboxRecord> readOutboxRecords(ByteView bytes, bool &damaged)
{
    std::vector<OutboxRecord> records;
    bool inDoubt = false;
    damaged = false;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = decode(bytes.subspan(at), records);
        // What is not whole may be the torn end; only a whole one behind it shows that it is damage.
        damaged = damaged || (inDoubt && length > 0);
        inDoubt = length == 0;
        at += std::max<std::size_t>(1, length);
    }
    return records;
}

Result<> checkOutboxRecord(const OutboxRecord &record)
{
    if (record.id.size() > kNameMax || record.kind.size() > kNameMax || record.bytes() > OutboxFiles::kRecordBytesMax)
        return fail(ErrorCode::TooLarge, "a record of " + std::to_string(record.bytes()) + " bytes");
    return Done();
}

Result<std::unique_ptr<OutboxFiles>> OutboxFiles::open(const std::string &folder, std::vector<OutboxRecord> &found)
{
    std::error_code error;
    fs::create_directories(fromUtf8(folder), error);
    if (error)
        return fail(ErrorCode::Io, "cannot make " + folder + ": " + error.message());
    fs::permissions(fromUtf8(folder), fs::perms::owner_all, error);
    std::unique_ptr<OutboxFiles> files(new OutboxFiles(folder));
    if (const auto read = files->readAll(found); !read)
        return read.error();
    return files;
}

std::string OutboxFiles::path(std::uint64_t number) const
{
    const std::string digits = std::to_string(number);
    return m_folder + '/' + std::string(12 - std::min<std::size_t>(12, digits.size()), '0') + digits + std::string(kEnding);
}

Result<> OutboxFiles::readAll(std::vector<OutboxRecord> &found)
{
    std::vector<std::uint64_t> numbers;
    std::error_code error;
    for (fs::directory_iterator at(fromUtf8(m_folder), error), end; !error && at != end; at.increment(error)) {
        if (const auto number = numberOf(at->path()))
            numbers.push_back(*number);
    }
    if (error)
        return fail(ErrorCode::Io, "cannot read " + m_folder + ": " + error.message());
    std::sort(numbers.begin(), numbers.end());
    for (const std::uint64_t number : numbers) {
        m_nextNumber = number + 1;
        auto file = LogbookFile::open(path(number));
        if (!file)
            return file.error();
        const Result<Bytes> bytes = file->read(std::min<std::size_t>(kReadMax, fs::file_size(fromUtf8(path(number)), error)));
        if (!bytes)
            return bytes.error();
        bool damaged = false;
        std::vector<OutboxRecord> records = readOutboxRecords(*bytes, damaged);
        if (damaged) {
            log::error("store", "a file of the outbox is damaged; some of what waited in it is lost",
                       {{"file", path(number)}, {"whole", records.size()}});
            fs::copy_file(fromUtf8(path(number)), fromUtf8(path(number) + ".damaged"),
                          fs::copy_options::overwrite_existing, error);
        }
        m_files.push_back({number, records.size()});
        found.insert(found.end(), std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    }
    done(0);
    return Done();
}

Result<> OutboxFiles::begin()
{
    auto file = LogbookFile::open(path(m_nextNumber));
    if (!file)
        return file.error();
    if (const auto synced = syncFolderOf(path(m_nextNumber)); !synced)
        return synced;
    m_open = std::make_unique<LogbookFile>(*std::move(file));
    m_files.push_back({m_nextNumber++, 0});
    m_end = 0;
    return Done();
}

Result<> OutboxFiles::append(const std::vector<OutboxRecord> &records)
{
    if (!m_open || m_end >= kFileBytes) {
        if (const auto begun = begin(); !begun)
            return begun;
    }
    Bytes bytes;
    for (const OutboxRecord &record : records)
        encode(record, bytes);
    Result<> written = m_open->writeAt(m_end, bytes);
    if (written)
        written = m_open->sync();
    if (!written) {
        m_open.reset(); // its end is not known any more
        return written;
    }
    m_end += bytes.size();
    m_files.back().records += records.size();
    return Done();
}

void OutboxFiles::done(std::size_t count)
{
    while (!m_files.empty()) {
        File &oldest = m_files.front();
        const std::size_t here = std::min(count, oldest.records);
        oldest.records -= here;
        count -= here;
        const bool isOpen = m_files.size() == 1 && m_open != nullptr;
        if (oldest.records > 0 || (isOpen && m_end < kDrainedFileBytes))
            return;
        removeOldest();
    }
}

void OutboxFiles::removeOldest()
{
    if (m_files.size() == 1)
        m_open.reset();
    std::error_code ignored;
    fs::remove(fromUtf8(path(m_files.front().number)), ignored); // one that stays is read and applied again
    m_files.pop_front();
}

OutboxFiles::~OutboxFiles()
{
    if (m_files.size() == 1 && m_files.front().records == 0)
        removeOldest();
}

} // namespace belfry::store
