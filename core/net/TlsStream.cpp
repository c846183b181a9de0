#include "net/TlsStream.h"

#include "net/Network.h"
#include "net/SendQueue.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace belfry::net {
namespace {

constexpr std::size_t kRecordBytes = SSL3_RT_MAX_PLAIN_LENGTH;
constexpr std::size_t kRecordOverheadMax = 64; // header, nonce, tag, type
constexpr std::size_t kRecordsPerBatch = 4;    // one write below; small enough to stay in the processor's cache
constexpr std::size_t kBatchesPerTurn = 8;     // then other connections of the thread have their turn
constexpr std::size_t kPiecesPerRecord = 16;
// A ClientHello has some hundred bytes, with tickets and post-quantum shares 2 KiB; a client's certificate is not asked for.
// A server's chain has 5 KiB.
constexpr std::size_t kHandshakeBytesMax = 32u << 10;
// Each costs us key derivations and a client nothing; no client needs more between two bytes of its own.
constexpr int kKeyUpdatesMax = 32;
// Alerts and key updates that a client provokes and does not read.
constexpr std::size_t kUnaskedBytesMax = 256u << 10; // beyond one batch of what it asked for

// One for all streams of a thread: an idle connection holds no buffer. `out` is empty between two calls of the library's
// reading and writing functions.
struct Scratch {
    std::array<std::uint8_t, kRecordsPerBatch *(kRecordBytes + kRecordOverheadMax)> out;
    std::size_t outUsed = 0;
    std::array<std::uint8_t, kRecordBytes> decrypted;
    std::array<std::uint8_t, kRecordBytes> gathered;
};

Scratch &scratch()
{
    static thread_local const auto bytes = std::make_unique<Scratch>();
    return *bytes;
}

class TlsStream final : public ByteStream, private ByteStream::Reader {
public:
    TlsStream(ByteStreamPtr below, TlsContextPtr context);
    TlsStream(ByteStreamPtr below, TlsTrustPtr trust, const std::string &host);
    ~TlsStream() override;

    void start(ByteStream::Reader &reader) override;
    void write(std::span<const SharedBytes> pieces) override;
    std::size_t pendingBytes() const override { return m_queue.pendingBytes() + m_below->pendingBytes(); }
    std::uint64_t writtenBytes() const override { return m_below->writtenBytes(); }
    std::optional<std::uint64_t> arrivedBytes() const override { return m_below->arrivedBytes(); }
    void pauseReading(bool paused) override { m_below->pauseReading(paused); }
    void closeAfterWriting() override;
    const Address &peer() const override { return m_below->peer(); }
    const Address &local() const override { return m_below->local(); }
    bool isSecure() const override { return true; }
    std::string_view protocol() const override { return m_protocol; }

private:
    TlsStream(ByteStreamPtr below, ssl_ctx_st *context);

    void onBytes(ByteView bytes) override;
    void onDrained() override;
    void onClosed(const Error &why) override;

    bool agree();
    Error whyNotAgreed() const;
    bool readRecord();
    void encrypt();
    ByteView nextRecord(Scratch &bytes) const;
    void flush(Scratch &bytes);
    void fail();
    void fail(Error why);
    void peerEnded();
    void sayGoodbye();

    // The library's side.
    static BIO_METHOD *bioMethod();
    static int bioRead(BIO *bio, char *out, std::size_t room, std::size_t *count);
    static int bioWrite(BIO *bio, const char *bytes, std::size_t size, std::size_t *count);
    static long bioControl(BIO *bio, int command, long number, void *pointer);
    static void watchKeyUpdates(const SSL *ssl, int where, int);

    ByteStreamPtr m_below;
    TlsContextPtr m_context; // until the other side has agreed; of the two, the one
    TlsTrustPtr m_trust;     // for our side
    SSL *m_ssl;
    ByteStream::Reader *m_reader = nullptr;
    ByteView m_in;          // what is left of the bytes onBytes() was given
    bool *m_gone = nullptr; // set when destroyed inside a callback
    SendQueue m_queue;      // not yet encrypted
    std::string_view m_protocol;
    std::unique_ptr<Error> m_failure;
    std::uint32_t m_handshakeBytes = 0;
    std::uint8_t m_keyUpdates = 0;
    bool m_started = false;
    bool m_open = false;
    bool m_closing = false;   // closeAfterWriting() was called, or it has failed
    bool m_saidGoodbye = false;
    bool m_peerEnded = false; // its close_notify has come
    bool m_owesDrained = false;
};

TlsStream::TlsStream(ByteStreamPtr below, ssl_ctx_st *context) : m_below(std::move(below)), m_ssl(SSL_new(context))
{
    BIO *bio = BIO_new(bioMethod());
    if (!m_ssl || !bio)
        std::abort(); // no memory
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_ssl, bio, bio);
    SSL_set_app_data(m_ssl, this);
    SSL_set_info_callback(m_ssl, watchKeyUpdates);
}

TlsStream::TlsStream(ByteStreamPtr below, TlsContextPtr context) : TlsStream(std::move(below), context->handle())
{
    m_context = std::move(context);
    SSL_set_accept_state(m_ssl);
}

TlsStream::TlsStream(ByteStreamPtr below, TlsTrustPtr trust, const std::string &host)
    : TlsStream(std::move(below), trust->handle())
{
    m_trust = std::move(trust);
    SSL_set_connect_state(m_ssl);
    if (numericHost(host)) {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_ssl), host.c_str());
        return;
    }
    SSL_set_tlsext_host_name(m_ssl, host.c_str());
    SSL_set_hostflags(m_ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    SSL_set1_host(m_ssl, host.c_str());
}

TlsStream::~TlsStream()
{
    if (m_gone)
        *m_gone = true;
    SSL_free(m_ssl);
}

void TlsStream::start(ByteStream::Reader &reader)
{
    m_reader = &reader;
    if (std::exchange(m_started, true))
        return;
    m_below->start(*this);
    if (m_trust) { // the client speaks first
        SSL_do_handshake(m_ssl);
        ERR_clear_error();
        flush(scratch());
    }
}

void TlsStream::write(std::span<const SharedBytes> pieces)
{
    if (m_closing)
        return;
    m_queue.add(pieces);
    m_owesDrained = m_owesDrained || m_queue.pendingBytes() != 0;
    encrypt();
}

void TlsStream::closeAfterWriting()
{
    if (m_closing)
        return;
    m_closing = true;
    if (!m_open) {
        m_queue.clear();
        m_below->closeAfterWriting();
    } else if (m_queue.pendingBytes() == 0) {
        sayGoodbye();
    }
}

void TlsStream::onBytes(ByteView bytes)
{
    if (m_closing || m_peerEnded)
        return;
    m_in = bytes;
    bool gone = false;
    m_gone = &gone;
    while (!m_in.empty()) {
        const bool goesOn = m_open ? readRecord() : agree();
        if (gone)
            return;
        if (!goesOn)
            break;
    }
    m_gone = nullptr;
    m_in = {};
    if (!m_closing && m_below->pendingBytes() > kUnaskedBytesMax)
        fail(belfry::fail(ErrorCode::TooLarge, "the other side provokes answers and does not read them"));
}

// One step of the handshake. False when it waits for more, has failed, or the stream is gone.
bool TlsStream::agree()
{
    ERR_clear_error();
    const std::size_t before = m_in.size();
    const int done = SSL_do_handshake(m_ssl);
    flush(scratch());
    m_handshakeBytes += static_cast<std::uint32_t>(before - m_in.size());
    if (done != 1) {
        if (SSL_get_error(m_ssl, done) != SSL_ERROR_WANT_READ)
            m_trust ? fail(whyNotAgreed()) : fail();
        else if (m_handshakeBytes > kHandshakeBytesMax)
            fail(belfry::fail(ErrorCode::TooLarge, "the handshake is too long"));
        return false;
    }
    m_open = true;
    m_context.reset();
    m_trust.reset();
    const unsigned char *protocol = nullptr;
    unsigned int length = 0;
    SSL_get0_alpn_selected(m_ssl, &protocol, &length);
    m_protocol = asText({protocol, length});
    bool *gone = m_gone;
    m_reader->onOpened();
    if (*gone)
        return false;
    encrypt();
    return !m_closing;
}

Error TlsStream::whyNotAgreed() const
{
    const long verified = SSL_get_verify_result(m_ssl);
    if (verified != X509_V_OK)
        return belfry::fail(ErrorCode::Forbidden, std::string("its certificate is not to be trusted: ")
                                                      + X509_verify_cert_error_string(verified));
    const char *reason = ERR_reason_error_string(ERR_peek_error());
    return belfry::fail(ErrorCode::Malformed, std::string("TLS: ") + (reason ? reason : "the other side broke off"));
}

// Hands one record's bytes on. False when there is none, or nobody wants more.
bool TlsStream::readRecord()
{
    Scratch &bytes = scratch();
    std::size_t count = 0;
    const int read = SSL_read_ex(m_ssl, bytes.decrypted.data(), bytes.decrypted.size(), &count);
    flush(bytes);
    if (read == 1) {
        m_keyUpdates = 0;
        const bool *gone = m_gone;
        m_reader->onBytes({bytes.decrypted.data(), count});
        return !*gone && !m_closing;
    }
    const int why = SSL_get_error(m_ssl, read);
    if (why == SSL_ERROR_ZERO_RETURN)
        peerEnded();
    else if (why != SSL_ERROR_WANT_READ)
        fail();
    else if (m_keyUpdates > kKeyUpdatesMax)
        fail(belfry::fail(ErrorCode::TooLarge, "too many key updates"));
    return false;
}

// As much as the system takes at once; onDrained() goes on.
void TlsStream::encrypt()
{
    if (!m_open || m_saidGoodbye)
        return;
    Scratch &bytes = scratch();
    for (std::size_t batch = 0; batch < kBatchesPerTurn && m_below->pendingBytes() == 0; ++batch) {
        for (std::size_t record = 0; record < kRecordsPerBatch && m_queue.pendingBytes() != 0; ++record) {
            const ByteView next = nextRecord(bytes);
            std::size_t count = 0;
            if (SSL_write_ex(m_ssl, next.data(), next.size(), &count) != 1)
                return fail();
            m_queue.taken(count);
        }
        if (bytes.outUsed == 0)
            return;
        flush(bytes);
    }
}

// Small pieces share a record; a large one is read where it lies.
ByteView TlsStream::nextRecord(Scratch &bytes) const
{
    std::array<ByteView, kPiecesPerRecord> pieces;
    const std::size_t count = m_queue.front(pieces);
    if (count == 1 || pieces[0].size() >= kRecordBytes)
        return pieces[0].first(std::min(pieces[0].size(), kRecordBytes));
    std::size_t used = 0;
    for (std::size_t i = 0; i < count && used < kRecordBytes; ++i) {
        const std::size_t some = std::min(pieces[i].size(), kRecordBytes - used);
        std::copy_n(pieces[i].data(), some, bytes.gathered.data() + used);
        used += some;
    }
    return {bytes.gathered.data(), used};
}

void TlsStream::flush(Scratch &bytes)
{
    const ByteView out(bytes.out.data(), std::exchange(bytes.outUsed, 0));
    if (out.empty())
        return;
    const std::size_t taken = m_below->writeNow(out);
    if (taken < out.size())
        m_below->write(SharedBytes::copyOf(out.subspan(taken)));
}

void TlsStream::onDrained()
{
    if (!m_open)
        return;
    if (m_queue.pendingBytes() != 0)
        return encrypt();
    if (m_closing)
        return sayGoodbye();
    if (m_owesDrained) {
        m_owesDrained = false;
        bool gone = false;
        m_gone = &gone;
        m_reader->onDrained();
        if (gone)
            return;
        m_gone = nullptr;
    }
    if (m_peerEnded && !m_closing && pendingBytes() == 0)
        peerEnded();
}

// The client has said that it ends. What was written before it still gets.
void TlsStream::peerEnded()
{
    m_peerEnded = true;
    if (m_closing || pendingBytes() != 0 || m_owesDrained)
        return;
    m_closing = true;
    sayGoodbye();
    if (ByteStream::Reader *reader = std::exchange(m_reader, nullptr))
        reader->onClosed(belfry::fail(ErrorCode::Closed, "the other side closed the connection"));
}

void TlsStream::sayGoodbye()
{
    if (std::exchange(m_saidGoodbye, true))
        return;
    SSL_shutdown(m_ssl);
    ERR_clear_error();
    flush(scratch());
    m_below->closeAfterWriting();
}

void TlsStream::fail()
{
    const char *reason = ERR_reason_error_string(ERR_peek_error());
    fail(belfry::fail(ErrorCode::Malformed, std::string("TLS: ") + (reason ? reason : "the other side broke off")));
}

// onClosed() tells the reader, once the alert has gone.
void TlsStream::fail(Error why)
{
    ERR_clear_error();
    m_failure = std::make_unique<Error>(std::move(why));
    m_closing = m_saidGoodbye = true;
    m_queue.clear();
    flush(scratch());
    m_below->closeAfterWriting();
}

void TlsStream::onClosed(const Error &why)
{
    ByteStream::Reader *reader = std::exchange(m_reader, nullptr);
    if (!reader)
        return;
    if (m_failure)
        return reader->onClosed(Error(*m_failure)); // a copy: the stream may go meanwhile
    reader->onClosed(why);
}

BIO_METHOD *TlsStream::bioMethod()
{
    struct FreeMethod {
        void operator()(BIO_METHOD *method) const { BIO_meth_free(method); }
    };
    static const std::unique_ptr<BIO_METHOD, FreeMethod> made = [] {
        std::unique_ptr<BIO_METHOD, FreeMethod> method(BIO_meth_new(BIO_TYPE_SOURCE_SINK | BIO_get_new_index(), "belfry"));
        BIO_meth_set_read_ex(method.get(), bioRead);
        BIO_meth_set_write_ex(method.get(), bioWrite);
        BIO_meth_set_ctrl(method.get(), bioControl);
        return method;
    }();
    return made.get();
}

int TlsStream::bioRead(BIO *bio, char *out, std::size_t room, std::size_t *count)
{
    auto &self = *static_cast<TlsStream *>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    if (self.m_in.empty() || self.m_keyUpdates > kKeyUpdatesMax) {
        BIO_set_retry_read(bio);
        return 0;
    }
    *count = std::min(room, self.m_in.size());
    std::copy_n(self.m_in.data(), *count, reinterpret_cast<std::uint8_t *>(out));
    self.m_in = self.m_in.subspan(*count);
    return 1;
}

int TlsStream::bioWrite(BIO *bio, const char *bytes, std::size_t size, std::size_t *count)
{
    auto &self = *static_cast<TlsStream *>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    Scratch &to = scratch();
    for (std::size_t done = 0; done < size;) {
        if (to.outUsed == to.out.size())
            self.flush(to);
        const std::size_t some = std::min(size - done, to.out.size() - to.outUsed);
        std::copy_n(reinterpret_cast<const std::uint8_t *>(bytes) + done, some, to.out.data() + to.outUsed);
        to.outUsed += some;
        done += some;
    }
    *count = size;
    return 1;
}

long TlsStream::bioControl(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

void TlsStream::watchKeyUpdates(const SSL *ssl, int where, int)
{
    if ((where & SSL_CB_LOOP) == 0 || (SSL_get_state(ssl) != TLS_ST_SR_KEY_UPDATE && SSL_get_state(ssl) != TLS_ST_CR_KEY_UPDATE))
        return;
    auto &self = *static_cast<TlsStream *>(SSL_get_app_data(ssl));
    if (self.m_keyUpdates <= kKeyUpdatesMax)
        ++self.m_keyUpdates;
}

} // namespace

ByteStreamPtr serveTls(ByteStreamPtr below, TlsContextPtr context)
{
    return std::make_unique<TlsStream>(std::move(below), std::move(context));
}

ByteStreamPtr askTls(ByteStreamPtr below, TlsTrustPtr trust, const std::string &host)
{
    return std::make_unique<TlsStream>(std::move(below), std::move(trust), host);
}

} // namespace belfry::net
