#include "server/RecordingDownloads.h"

#include "base/Assert.h"
#include "http/Conditions.h"
#include "server/api/ApiKit.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

http::Response refusal(ErrorCode code, const RecordedFileWish &wish)
{
    if (code != ErrorCode::Busy)
        return wish.isElsewhere ? recordingElsewhere() : api::notFound();
    http::Response response = api::problem(fail(ErrorCode::Unavailable, "Too many look at recordings right now."));
    response.headers += "Retry-After: 1\r\n";
    return response;
}

} // namespace

http::Response recordingElsewhere()
{
    return api::problem(fail(ErrorCode::NotFound, "It lies on another server: ask that one."));
}

struct RecordingDownloads::Asked {
    RecordedFileWish wish;
    std::string range;
    std::string ifRange;
    bool head = false;
    http::Responder responder;
};

/// One answer under way. Home thread; owned by RecordingDownloads.
class RecordingDownloads::Download final : public std::enable_shared_from_this<Download>, net::ByteStream::Reader {
public:
    Download(RecordingDownloads &room, std::uint64_t id, net::ByteStreamPtr stream, const RecordedFileWish &wish, std::uint64_t at,
             std::uint64_t end)
        : m_room(room), m_id(id), m_stream(std::move(stream)), m_name(wish.name), m_number(wish.number), m_at(at), m_end(end)
    {
    }

    void start()
    {
        m_stream->start(*this);
        look();
        readNext();
    }

private:
    void onBytes(ByteView) override {}
    void onDrained() override
    {
        if (!m_reading)
            readNext();
    }
    void onClosed(const Error &) override { m_room.ended(m_id); }

    void readNext()
    {
        if (m_at == m_end) {
            if (!std::exchange(m_closing, true))
                m_stream->closeAfterWriting();
            return;
        }
        m_reading = true;
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_end - m_at, kPieceBytes));
        m_room.m_disk.read(m_name, m_number, m_at, count, [home = &m_room.m_home, weak = weak_from_this()](Result<SharedBytes> bytes) {
            home->post([weak, bytes = std::move(bytes)] {
                if (const auto self = weak.lock())
                    self->onRead(bytes);
            });
        });
    }
    void onRead(const Result<SharedBytes> &bytes)
    {
        m_reading = false;
        if (!bytes && bytes.error().code == ErrorCode::Busy) {
            m_retry = m_room.m_home.after(kBusyPause, [this] { readNext(); });
            return;
        }
        if (!bytes) {
            m_room.ended(m_id); // shorter than its length says: the client sees that it is cut off
            return;
        }
        m_at += bytes->size();
        m_stream->write(*bytes);
    }
    // Who takes less than the least rate has gone, or holds memory for nothing.
    void look()
    {
        const Limits &limits = m_room.m_limits;
        m_look = m_room.m_home.after(limits.httpSendWindow, [this, &limits] {
            const std::uint64_t sent = m_stream->writtenBytes();
            const auto least = limits.httpSendBytesPerSecondMin * static_cast<std::uint64_t>(limits.httpSendWindow.count()) / 1'000;
            if (sent - std::exchange(m_sent, sent) < least && m_stream->pendingBytes() != 0)
                m_room.ended(m_id);
            else
                look();
        });
    }

    RecordingDownloads &m_room;
    const std::uint64_t m_id;
    net::ByteStreamPtr m_stream;
    const record::RecordingName m_name;
    const std::uint32_t m_number;
    std::uint64_t m_at;
    const std::uint64_t m_end;
    std::uint64_t m_sent = 0;
    bool m_reading = false;
    bool m_closing = false;
    Subscription m_look;
    Subscription m_retry;
};

RecordingDownloads::RecordingDownloads(Executor &home, record::RecordDisk &disk, const Limits &limits, RecordingMetrics &metrics)
    : m_home(home), m_disk(disk), m_limits(limits), m_metrics(metrics)
{
}

RecordingDownloads::~RecordingDownloads() = default;

void RecordingDownloads::close()
{
    BELFRY_ASSERT(m_home.isHere());
    m_isClosed = true;
    m_metrics.downloads.add(-static_cast<double>(m_downloads.size()));
    m_downloads.clear();
}

// Not inside a call of its own.
void RecordingDownloads::ended(std::uint64_t id)
{
    auto gone = m_downloads.extract(id);
    if (!gone)
        return;
    m_metrics.downloads.add(-1);
    m_home.post([download = std::move(gone.mapped())] {});
}

void RecordingDownloads::serve(const http::Request &request, http::Responder responder, RecordedFileWish wish)
{
    BELFRY_ASSERT(m_home.isHere());
    auto asked = std::make_shared<Asked>(Asked{std::move(wish), std::string(request.header("range")), std::string(request.header("if-range")),
                                               request.method == http::Method::Head, std::move(responder)});
    m_disk.size(asked->wish.name, asked->wish.number, [home = &m_home, weak = weak_from_this(), asked](Result<std::uint64_t> size) {
        home->post([weak, asked, size] {
            if (const auto self = weak.lock())
                self->sized(std::move(*asked), size);
        });
    });
}

void RecordingDownloads::sized(Asked asked, const Result<std::uint64_t> &size)
{
    if (!size) {
        asked.responder.send(refusal(size.error().code, asked.wish));
        return;
    }
    const std::string etag = '"' + asked.wish.name.id + '-' + std::to_string(asked.wish.number) + '-' + std::to_string(*size) + '"';
    http::Response head;
    head.headers = asked.wish.headers + "Accept-Ranges: bytes\r\n";
    head.header("ETag", etag);
    http::ByteSpan span{0, *size - 1};
    const bool ranges = !asked.range.empty() && !asked.head && (asked.ifRange.empty() || asked.ifRange == etag);
    const http::RangeForm form = ranges ? http::readRange(asked.range, *size, span) : http::RangeForm::Whole;
    if (form == http::RangeForm::Unsatisfiable) {
        http::Response refused = http::Response::empty(416);
        refused.header("Content-Range", "bytes */" + std::to_string(*size));
        asked.responder.send(std::move(refused));
        return;
    }
    if (form == http::RangeForm::Part) {
        head.status = 206;
        head.header("Content-Range", "bytes " + std::to_string(span.first) + '-' + std::to_string(span.last) + '/' + std::to_string(*size));
    }
    const std::uint64_t count = span.last - span.first + 1;
    if (count <= kAtOnceBytes && !asked.head)
        answerAtOnce(std::move(asked), std::move(head), span.first, static_cast<std::size_t>(count));
    else
        stream(std::move(asked), std::move(head), span.first, count);
}

void RecordingDownloads::answerAtOnce(Asked asked, http::Response head, std::uint64_t first, std::size_t count)
{
    const auto waiting = std::make_shared<std::pair<Asked, http::Response>>(std::move(asked), std::move(head));
    const RecordedFileWish &wish = waiting->first.wish;
    m_disk.read(wish.name, wish.number, first, count, [home = &m_home, waiting](Result<SharedBytes> bytes) {
        home->post([waiting, bytes = std::move(bytes)] {
            auto &[its, response] = *waiting;
            if (bytes)
                response.body.push_back(*bytes);
            its.responder.send(bytes ? std::move(response) : refusal(bytes.error().code, its.wish));
        });
    });
}

void RecordingDownloads::stream(Asked asked, http::Response head, std::uint64_t first, std::uint64_t count)
{
    if (m_isClosed || m_downloads.size() >= m_limits.recordingDownloads) {
        asked.responder.send(refusal(ErrorCode::Busy, asked.wish));
        return;
    }
    head.headers += "Content-Length: " + std::to_string(count) + "\r\n";
    const std::uint64_t end = asked.head ? first : first + count;
    net::ByteStreamPtr stream = asked.responder.takeOver(std::move(head));
    if (!stream)
        return;
    const std::uint64_t id = m_nextId++;
    const auto download = std::make_shared<Download>(*this, id, std::move(stream), asked.wish, first, end);
    m_downloads.emplace(id, download);
    m_metrics.downloads.add(1);
    download->start();
}

} // namespace belfry::server
