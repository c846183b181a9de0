#include "fakes/FakeDestination.h"

#include "media/Flv.h"
#include "rtmp/RtmpServerSession.h"
#include "rtmp/Way.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace belfry::test {
namespace {

// Small, so that who stops reading is felt at once and not after megabytes.
constexpr int kReceiveBufferBytes = 32 << 10;
constexpr int kLookMs = 20;

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listenOn(sockaddr_in &address, int backlog)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    ::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &kReceiveBufferBytes, sizeof kReceiveBufferBytes);
    socklen_t length = sizeof address;
    ::bind(fd, reinterpret_cast<sockaddr *>(&address), length);
    ::listen(fd, backlog);
    ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &length);
    return fd;
}

SSL_CTX *contextOf(const CertificatePem &pem)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    BIO *certificate = BIO_new_mem_buf(pem.certificate.data(), static_cast<int>(pem.certificate.size()));
    BIO *key = BIO_new_mem_buf(pem.key.data(), static_cast<int>(pem.key.size()));
    X509 *own = PEM_read_bio_X509(certificate, nullptr, nullptr, nullptr);
    EVP_PKEY *secret = PEM_read_bio_PrivateKey(key, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context, own);
    SSL_CTX_use_PrivateKey(context, secret);
    X509_free(own);
    EVP_PKEY_free(secret);
    BIO_free(certificate);
    BIO_free(key);
    return context;
}

} // namespace

struct FakeDestination::Impl {
    explicit Impl(Settings its) : settings(std::move(its)), manner(settings.manner)
    {
        std::signal(SIGPIPE, SIG_IGN);
        if (settings.certificate)
            context = contextOf(*settings.certificate);
        where = loopback(0);
        door = listenOn(where, settings.manner == Manner::NeverConnects ? 0 : 128);
        if (settings.manner == Manner::NeverConnects)
            fillQueue();
        else
            acceptor = std::thread([this] { accept(); });
    }
    ~Impl()
    {
        stopping = true;
        if (acceptor.joinable())
            acceptor.join();
        for (std::thread &one : guests)
            one.join();
        for (const int fd : fillers)
            ::close(fd);
        ::close(door);
        SSL_CTX_free(context);
    }

    void fillQueue()
    {
        for (int i = 0; i < 4; ++i) {
            fillers.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
            ::fcntl(fillers.back(), F_SETFL, O_NONBLOCK);
            ::connect(fillers.back(), reinterpret_cast<sockaddr *>(&where), sizeof where);
        }
    }
    void accept()
    {
        while (!stopping) {
            pollfd waiting{door, POLLIN, 0};
            if (::poll(&waiting, 1, kLookMs) != 1)
                continue;
            const int fd = ::accept4(door, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd < 0)
                continue;
            {
                const std::lock_guard lock(mutex);
                ++taken.connections;
            }
            guests.emplace_back([this, fd] { serve(fd); });
        }
    }
    void serve(int fd);

    const Settings settings;
    std::atomic<Manner> manner;
    std::atomic<bool> stopping{false};
    SSL_CTX *context = nullptr;
    sockaddr_in where{};
    int door = -1;
    std::vector<int> fillers;
    mutable std::mutex mutex;
    Taken taken; // under the mutex
    std::thread acceptor;
    std::list<std::thread> guests; // the acceptor's
};

namespace {

/// One connection: bytes both ways, with TLS or without.
class Wire {
public:
    Wire(int fd, SSL_CTX *context) : m_fd(fd), m_ssl(context ? SSL_new(context) : nullptr)
    {
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
        if (m_ssl) {
            SSL_set_fd(m_ssl, fd);
            SSL_set_accept_state(m_ssl);
        }
    }
    ~Wire()
    {
        SSL_free(m_ssl);
        ::close(m_fd);
    }
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    /// > 0: so many bytes; 0: nothing yet; < 0: it is over.
    int read(std::span<std::uint8_t> room)
    {
        if (!m_ssl) {
            const ssize_t count = ::recv(m_fd, room.data(), room.size(), 0);
            return count > 0 ? static_cast<int>(count) : count < 0 && errno == EAGAIN ? 0 : -1;
        }
        const int count = SSL_read(m_ssl, room.data(), static_cast<int>(room.size()));
        if (count > 0)
            return count;
        const int why = SSL_get_error(m_ssl, count);
        return why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE ? 0 : -1;
    }
    void write(ByteView bytes)
    {
        while (!bytes.empty()) {
            const ssize_t count = m_ssl ? SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size()))
                                        : ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return; // a few answers always fit
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        }
    }
    void waitToRead()
    {
        if (m_ssl && SSL_pending(m_ssl) > 0)
            return;
        pollfd waiting{m_fd, POLLIN, 0};
        ::poll(&waiting, 1, kLookMs);
    }
    /// How much of it the system took.
    std::size_t writeSome(ByteView bytes)
    {
        const ssize_t count = m_ssl ? SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size()))
                                    : ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        return count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    bool hasPeer() const
    {
        std::uint8_t byte = 0;
        const ssize_t count = ::recv(m_fd, &byte, 1, MSG_PEEK);
        return count > 0 || (count < 0 && errno == EAGAIN);
    }

private:
    int m_fd;
    SSL *m_ssl;
};

/// Ping requests (RTMP 1.0, 7.1.7) at a steady rate, never a broken one.
class Pings {
public:
    void send(Wire &wire, std::size_t bytesPerSecond)
    {
        const auto now = std::chrono::steady_clock::now();
        m_owed += static_cast<double>(bytesPerSecond) * std::chrono::duration<double>(now - std::exchange(m_last, now)).count();
        while (m_owed >= static_cast<double>(m_row.size())) {
            const std::size_t taken = wire.writeSome(ByteView(m_row).subspan(m_sent));
            m_owed -= static_cast<double>(taken);
            m_sent = (m_sent + taken) % m_row.size();
            if (taken == 0 || m_sent != 0)
                return;
        }
    }

private:
    static Bytes row()
    {
        static constexpr std::uint8_t kOne[] = {0x02, 0, 0, 0, 0, 0, 6, 4, 0, 0, 0, 0, 0, 6, 0, 0, 0, 1};
        Bytes all;
        for (int i = 0; i < 40; ++i)
            all.insert(all.end(), std::begin(kOne), std::end(kOne));
        return all;
    }

    const Bytes m_row = row();
    std::size_t m_sent = 0;
    double m_owed = 0;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

/// What our own server's codec understands of it; it is told apart from what Belfry's relay says by other tests.
struct Guest final : rtmp::RtmpServerSession::Observer {
    Guest(Taken &itsTaken, std::mutex &itsMutex, const std::atomic<Manner> &its) : taken(itsTaken), mutex(itsMutex), manner(its) {}

    void onPublish(std::string_view app, std::string_view name) override
    {
        const std::lock_guard lock(mutex);
        taken.names.push_back(std::string(app) + '\n' + std::string(name));
        switch (manner.load()) {
        case Manner::RefusesKey: session.reject("no such stream: " + std::string(name)); return;
        case Manner::HangsUpOnKey: hangUp = true; return;
        case Manner::NeverAnswersPublish: return;
        default: break;
        }
        session.accept();
        publishingSince = std::chrono::steady_clock::now();
        ++taken.publishes;
        taken.frames.clear();
        taken.tracks.clear();
    }
    void onMedia(const rtmp::Message &message) override
    {
        const auto event = message.type == rtmp::MessageType::Video ? flv.readVideo(message.payload) : flv.readAudio(message.payload);
        const std::lock_guard lock(mutex);
        if (event.type == media::FlvEvent::Type::Track)
            taken.tracks.push_back(event.track);
        if (event.type == media::FlvEvent::Type::Malformed)
            ++taken.malformed;
        if (event.type == media::FlvEvent::Type::Packet)
            taken.frames.push_back({event.packet.kind, event.packet.key, message.ms, event.packet.payload.size(), std::chrono::steady_clock::now()});
    }
    void onMetadata(const rtmp::AmfValue &its) override
    {
        const std::lock_guard lock(mutex);
        ++taken.metadata;
        taken.ways.emplace_back(its.textOf(rtmp::kWayField));
        if (manner == Manner::LeadsBack)
            session.endPublish(rtmp::kLeadsBack, "it leads back");
    }
    void onUnpublish() override
    {
        const std::lock_guard lock(mutex);
        ++taken.unpublished;
    }

    Taken &taken;
    std::mutex &mutex;
    const std::atomic<Manner> &manner;
    media::FlvReader flv;
    bool hangUp = false;
    std::optional<std::chrono::steady_clock::time_point> publishingSince;
    rtmp::RtmpServerSession session{*this, Limits()};
};

} // namespace

void FakeDestination::Impl::serve(int fd)
{
    {
        Wire wire(fd, manner == Manner::NeverAgreesOnTls ? nullptr : context);
        Guest guest(taken, mutex, manner);
        std::vector<std::uint8_t> room(16u << 10);
        bool hasSpoken = false;
        double budget = 0;
        auto last = std::chrono::steady_clock::now();
        std::optional<Pings> pings;
        while (!stopping && !guest.hangUp) {
            const auto now = std::chrono::steady_clock::now();
            const Manner how = manner;
            const bool isPublishing = guest.publishingSince.has_value();
            if (isPublishing && how == Manner::HangsUp && now - *guest.publishingSince >= settings.hangUpAfter)
                break;
            if (how == Manner::NeverAgreesOnTls || (isPublishing && how == Manner::StopsReading)) {
                if (how == Manner::NeverAgreesOnTls && !wire.hasPeer())
                    break;
                std::this_thread::sleep_for(std::chrono::milliseconds(kLookMs));
                continue;
            }
            std::size_t most = room.size();
            const bool isPinging = isPublishing && how == Manner::PingsAndHardlyReads;
            if (isPinging) {
                if (!pings)
                    pings.emplace();
                pings->send(wire, settings.pingBytesPerSecond);
            }
            if (isPinging || (isPublishing && how == Manner::ReadsSlowly)) {
                budget = std::min(budget + static_cast<double>(settings.bytesPerSecond)
                                               * std::chrono::duration<double>(now - last).count(), 8'192.0);
                last = now;
                if (budget < 1'024) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(kLookMs));
                    continue;
                }
                most = static_cast<std::size_t>(budget);
            }
            wire.waitToRead();
            const int count = wire.read(std::span(room).first(most));
            if (count < 0)
                break;
            if (count == 0)
                continue;
            budget -= count;
            {
                const std::lock_guard lock(mutex);
                taken.bytes += static_cast<std::uint64_t>(count);
            }
            if (how == Manner::SpeaksHttp) {
                if (!std::exchange(hasSpoken, true))
                    wire.write(asBytes("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"));
                continue;
            }
            const auto heard = guest.session.receive(ByteView(room).first(static_cast<std::size_t>(count)));
            if (how != Manner::NeverShakesHands && !isPinging)
                wire.write(guest.session.takeOutput());
            if (!heard) {
                const std::lock_guard lock(mutex);
                ++taken.malformed;
                break;
            }
        }
    }
    const std::lock_guard lock(mutex);
    ++taken.ended;
}

FakeDestination::FakeDestination(Settings settings) : m_impl(std::make_unique<Impl>(std::move(settings))) {}

FakeDestination::~FakeDestination() = default;

std::uint16_t FakeDestination::port() const
{
    return ntohs(m_impl->where.sin_port);
}

std::string FakeDestination::address(const std::string &app) const
{
    const bool secure = m_impl->context != nullptr;
    return (secure ? "rtmps://localhost:" : "rtmp://127.0.0.1:") + std::to_string(port()) + '/' + app;
}

void FakeDestination::setManner(Manner manner)
{
    m_impl->manner = manner;
}

Taken FakeDestination::taken() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->taken;
}

bool FakeDestination::eventually(const std::function<bool(const Taken &)> &so, Duration patience) const
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!so(taken())) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

std::uint16_t closedPort()
{
    sockaddr_in address = loopback(0);
    ::close(listenOn(address, 1));
    return ntohs(address.sin_port);
}

} // namespace belfry::test
