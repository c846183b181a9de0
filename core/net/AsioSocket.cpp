// The sockets and doors of AsioLoop.
#include "net/AsioLoop.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <optional>
#include <utility>

#if defined(__linux__)
#include <sys/sendfile.h>
#include <sys/socket.h>
#endif

namespace belfry::net {
namespace {

namespace asio = boost::asio;
using ErrorCodeOfSystem = boost::system::error_code;
using Tcp = asio::ip::tcp;
// Bound to the loop's own kind of executor: any_io_executor would cost memory and indirect calls for each connection.
using LoopExecutor = asio::io_context::executor_type;
using TcpSocket = asio::basic_stream_socket<Tcp, LoopExecutor>;
using Acceptor = asio::basic_socket_acceptor<Tcp, LoopExecutor>;

constexpr std::size_t kViewsMax = 64;
constexpr std::size_t kFewViews = 8; // mostly head and body

// Views as Asio takes them, for one gather write.
template <std::size_t Most>
struct Gather {
    explicit Gather(std::span<const ByteView> views) : count(std::min(views.size(), Most))
    {
        for (std::size_t i = 0; i < count; ++i)
            buffers[i] = asio::const_buffer(views[i].data(), views[i].size());
    }

    using value_type = asio::const_buffer;
    using const_iterator = const asio::const_buffer *;
    const_iterator begin() const { return buffers.data(); }
    const_iterator end() const { return buffers.data() + count; }

    std::array<asio::const_buffer, Most> buffers;
    std::size_t count;
};

Moved movedBy(std::size_t bytes, const ErrorCodeOfSystem &code)
{
    Moved moved;
    moved.bytes = bytes;
    moved.isBlocked = code == asio::error::would_block || code == asio::error::try_again;
    moved.hasEnded = code == asio::error::eof;
    moved.failure = code && !moved.isBlocked && !moved.hasEnded ? code.value() : 0;
    return moved;
}

// Lives while the system still holds one of its waits; from `waiter` null on nobody is told.
struct Wire {
    Wire(asio::io_context &context, Socket::Waiter &who) : socket(context), waiter(&who) {}

    TcpSocket socket;
    Socket::Waiter *waiter;
};

class AsioSocket final : public Socket {
public:
    AsioSocket(asio::io_context &context, Waiter &waiter) : m_wire(std::make_shared<Wire>(context, waiter)) {}
    ~AsioSocket() override { close(false); }

    bool take(NativeSocket native)
    {
        ErrorCodeOfSystem code;
        m_wire->socket.assign(Tcp::v6(), native, code); // the family matters only to a socket without an address
        if (code)
            closeSocket(native);
        else
            m_wire->socket.non_blocking(true, code);
        return !code;
    }

    NativeSocket native() const override { return m_wire->socket.native_handle(); }
    Moved receive(std::span<std::uint8_t> room) override
    {
        ErrorCodeOfSystem code;
        const std::size_t count = m_wire->socket.read_some(asio::buffer(room.data(), room.size()), code);
        return movedBy(count, code);
    }
    Moved send(std::span<const ByteView> views, bool more) override
    {
#if defined(__linux__)
        const int flags = more ? MSG_MORE : 0;
#else
        const int flags = 0;
        static_cast<void>(more);
#endif
        ErrorCodeOfSystem code;
        const std::size_t count = views.size() <= kFewViews
                                      ? m_wire->socket.send(Gather<kFewViews>(views), flags, code)
                                      : m_wire->socket.send(Gather<kViewsMax>(views), flags, code);
        return movedBy(count, code);
    }
    Moved sendFile([[maybe_unused]] const FileRange &file, [[maybe_unused]] std::size_t bytes) override
    {
#if defined(__linux__)
        auto offset = static_cast<off_t>(file.offset);
        const ssize_t sent = ::sendfile(m_wire->socket.native_handle(), file.descriptor, &offset, bytes);
        if (sent >= 0)
            return movedBy(static_cast<std::size_t>(sent), {});
        return movedBy(0, {errno, boost::system::system_category()});
#else
        return movedBy(0, asio::error::operation_not_supported); // nothing is Mapped here
#endif
    }
    void waitToRead() override
    {
        m_wire->socket.async_wait(asio::socket_base::wait_read, [wire = m_wire](const ErrorCodeOfSystem &) {
            if (wire->waiter)
                wire->waiter->onReadable(); // what is wrong the next receive() says
        });
    }
    void waitToWrite() override
    {
        m_wire->socket.async_wait(asio::socket_base::wait_write, [wire = m_wire](const ErrorCodeOfSystem &) {
            if (wire->waiter)
                wire->waiter->onWritable();
        });
    }
    int endSending() override
    {
        ErrorCodeOfSystem code;
        m_wire->socket.shutdown(asio::socket_base::shutdown_send, code);
        return code.value();
    }
    void close(bool reset) override
    {
        m_wire->waiter = nullptr;
        ErrorCodeOfSystem ignored;
        if (reset)
            m_wire->socket.set_option(asio::socket_base::linger(true, 0), ignored);
        m_wire->socket.close(ignored);
    }

private:
    std::shared_ptr<Wire> m_wire;
};

// As Wire.
struct Frame {
    Frame(asio::io_context &context, Door::Waiter &who) : acceptor(context), waiter(&who) {}

    Acceptor acceptor;
    Door::Waiter *waiter;
};

class AsioDoor final : public Door {
public:
    AsioDoor(asio::io_context &context, Waiter &waiter) : m_frame(std::make_shared<Frame>(context, waiter)) {}
    ~AsioDoor() override
    {
        m_frame->waiter = nullptr;
        ErrorCodeOfSystem ignored;
        m_frame->acceptor.close(ignored);
    }

    bool take(NativeSocket native)
    {
        ErrorCodeOfSystem code;
        m_frame->acceptor.assign(Tcp::v6(), native, code);
        if (code)
            closeSocket(native);
        else
            m_frame->acceptor.non_blocking(true, code);
        return !code;
    }
    Client accept() override
    {
        Client client;
        ErrorCodeOfSystem code;
        TcpSocket socket(m_frame->acceptor.get_executor());
        m_frame->acceptor.accept(socket, code);
        if (!code)
            client.socket = socket.release(code);
        client.failure = code.value();
        client.isNobody = code == asio::error::would_block || code == asio::error::try_again;
        return client;
    }
    void waitForClients() override
    {
        m_frame->acceptor.async_wait(asio::socket_base::wait_read, [frame = m_frame](const ErrorCodeOfSystem &code) {
            if (!code && frame->waiter)
                frame->waiter->onClients();
        });
    }

private:
    std::shared_ptr<Frame> m_frame;
};

} // namespace

std::unique_ptr<Socket> AsioLoop::connected(NativeSocket socket, Socket::Waiter &waiter)
{
    auto made = std::make_unique<AsioSocket>(context(), waiter);
    return made->take(socket) ? std::move(made) : nullptr;
}

std::unique_ptr<Door> AsioLoop::listening(NativeSocket socket, Door::Waiter &waiter)
{
    auto made = std::make_unique<AsioDoor>(context(), waiter);
    return made->take(socket) ? std::move(made) : nullptr;
}

} // namespace belfry::net
