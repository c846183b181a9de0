// An HTTP/2 connection must survive any frames behind the preface, hand out no request that breaks its promises, and
// count everything out at its end. The first byte chooses the size of the pieces and how much the system takes.
#include "base/Text.h"
#include "http/Http2Connection.h"

#include <cstdlib>
#include <deque>
#include <vector>

using namespace belfry;
using namespace belfry::http;

namespace {

constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

void require(bool condition)
{
    if (!condition)
        std::abort();
}

class Time final : public Executor, private Clock {
public:
    void post(Task task) override { m_tasks.push_back(std::move(task)); }
    bool isHere() const override { return true; }
    Subscription after(Duration, Task) override { return {}; }
    const Clock &clock() const override { return *this; }
    void pass(Duration duration) { m_now += duration; }
    void run()
    {
        while (!m_tasks.empty()) {
            Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            task();
        }
    }

private:
    TimePoint now() const override { return m_now; }
    WallTime wall() const override { return {}; }

    std::deque<Task> m_tasks;
    TimePoint m_now = TimePoint() + std::chrono::hours(1);
};

struct Wire {
    std::size_t perTurn = 0; // what the system takes at a time
    std::size_t queued = 0;
    std::uint64_t taken = 0;
    bool closing = false;
};

class Stream final : public net::ByteStream {
public:
    explicit Stream(Wire &wire) : m_wire(wire) {}
    void start(Reader &) override {}
    void write(std::span<const SharedBytes> pieces) override
    {
        require(!m_wire.closing);
        for (const SharedBytes &piece : pieces)
            m_wire.queued += piece.size();
    }
    std::size_t pendingBytes() const override { return m_wire.queued; }
    std::uint64_t writtenBytes() const override { return m_wire.taken; }
    void pauseReading(bool) override {}
    void closeAfterWriting() override { m_wire.closing = true; }
    const net::Address &peer() const override { return m_address; }
    const net::Address &local() const override { return m_address; }

private:
    Wire &m_wire;
    net::Address m_address{"192.0.2.7", 5000};
};

struct Listener final : net::ByteStream::Reader {
    void onBytes(ByteView) override {}
    void onClosed(const Error &) override
    {
        require(!isClosed);
        isClosed = true;
    }
    bool isClosed = false;
};

class World final : public Connection::World, public Observer {
public:
    World()
    {
        m_limits.httpHeaderBytes = 1'024; // small, so that short inputs reach them
        m_limits.httpHeaderFields = 8;
        m_limits.httpTargetBytes = 256;
        m_limits.httpBodyBytes = 512;
        m_limits.jsonBodyBytes = 128;
        m_limits.http2Streams = 8;
        m_limits.http2Resets = 6;
        m_limits.http2ControlFrames = 20;
        m_limits.http2BodiesBytes = 700;
        for (const Method method : {Method::Get, Method::Post}) {
            m_router.add(method, "/now", [this](const Request &request, Responder responder) {
                check(request);
                Response response = Response::text(200, "text/plain", request.body + "0123456789");
                response.header("ETag", "\"e\"");
                responder.send(std::move(response));
            });
        }
        m_router.add(Method::Get, "/big", [this](const Request &request, Responder responder) {
            check(request);
            responder.send(Response::text(200, "video/mp4", std::string(300'000, 'b')));
        });
        m_router.add(Method::Get, "/later", [this](const Request &, Responder responder) {
            held.push_back(std::move(responder));
        });
        m_router.add(Method::Get, "/events", [this](const Request &, Responder responder) {
            Response head = Response::text(200, "text/event-stream", "retry: 1\n\n");
            if (net::ByteStreamPtr stream = responder.takeOver(std::move(head))) {
                listeners.emplace_back();
                stream->start(listeners.back());
                taken.push_back(std::move(stream));
            }
        });
        m_router.otherwise([this](const Request &request, Responder) { check(request); }); // forgotten: 500
    }

    Executor &home() override { return time; }
    const Router &router() override { return m_router; }
    const Limits &limits() override { return m_limits; }
    Observer &observer() override { return *this; }
    std::string_view dateLine() override { return "Date: now\r\n"; }
    const SharedBytes &dateEnding() override { return m_noEnding; }
    void refused(const Connection &, std::string_view why) override { require(!why.empty()); }
    void ended(Connection &) override
    {
        require(!isOver);
        isOver = true;
    }
    Subscription released(Connection &) override { std::abort(); }
    void requestDone(std::string_view, Method, int status, std::uint64_t, Took) override
    {
        require(status >= 200 && status < 600);
    }
    void connectionsChanged(int) override {}
    void connectionRefused(std::string_view) override {}
    void heldChanged(int change) override { heldNow += change; }
    void queuedChanged(std::int64_t change) override { queuedNow += change; }

    Time time;
    std::vector<Responder> held;
    std::deque<Listener> listeners;
    std::vector<net::ByteStreamPtr> taken;
    int heldNow = 0;
    std::int64_t queuedNow = 0;
    bool isOver = false;

private:
    void check(const Request &request)
    {
        require(request.path.starts_with('/') && isUtf8(request.path));
        for (const std::string_view segment : split(request.path, '/'))
            require(segment != "." && segment != "..");
        require(request.headers.size() <= m_limits.httpHeaderFields);
        require(request.body.size() <= m_limits.httpBodyBytes);
        require(!request.header("host").empty() || request.headers.size() != 0);
        for (const auto &[key, value] : request.headers) {
            require(!key.empty() && key == lower(key) && key.front() != ':');
            require(value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos);
        }
    }

    const SharedBytes m_noEnding;
    Limits m_limits;
    Router m_router;
};

// The system takes some, handlers answer, subscribers hear something.
void turn(World &world, Wire &wire, Http2Connection &connection, std::size_t count)
{
    const std::size_t some = std::min(wire.queued, wire.perTurn);
    wire.queued -= some;
    wire.taken += some;
    if (wire.queued == 0 && some != 0 && !world.isOver)
        connection.onDrained();
    if (count % 3 == 0 && !world.held.empty()) {
        world.held.back().send(Response::text(200, "text/plain", "later"));
        world.held.pop_back();
    }
    for (const net::ByteStreamPtr &stream : world.taken)
        stream->write(SharedBytes::copyOf(std::string_view("data: 1\n\n")));
    if (count % 7 == 0 && !world.taken.empty())
        world.taken.front()->closeAfterWriting();
    if (count % 11 == 0 && !world.taken.empty())
        world.taken.pop_back();
    world.time.run();
    require(wire.queued < (256u << 10) + (64u << 10));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    World world;
    Wire wire;
    wire.perTurn = data[0] & 0x80 ? 1'000 : SIZE_MAX;
    const std::size_t piece = data[0] & 0x40 ? size : 1 + data[0] % 64;
    auto connection = std::make_shared<Http2Connection>(world, std::make_unique<Stream>(wire));
    connection->start();
    connection->onBytes(asBytes(kPreface));
    std::size_t count = 0;
    for (std::size_t at = 1; at < size && !world.isOver && !wire.closing; at += piece) {
        connection->onBytes({data + at, std::min(piece, size - at)});
        turn(world, wire, *connection, ++count);
        if (data[0] & 0x20) {
            world.time.pass(Duration(700));
            connection->look(world.time.clock().now());
        }
    }
    if (!world.isOver && (data[0] & 1))
        connection->drain();
    world.time.run();
    if (!world.isOver && !(data[0] & 2))
        connection->onClosed(fail(ErrorCode::Closed, "closed"));
    connection.reset();
    world.time.run();
    require(world.heldNow == 0 && world.queuedNow == 0);
    return 0;
}
