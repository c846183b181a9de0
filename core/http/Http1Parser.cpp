#include "http/Http1Parser.h"

#include "base/Text.h"
#include "http/ChunkedBody.h"
#include "http/Target.h"

// Network input is never asserted; Beast's own assertions would end the process where we refuse a request.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>

namespace belfry::http {
namespace {

namespace beast = boost::beast;
using Code = boost::beast::error_code;
using Text = beast::string_view;

constexpr std::string_view kEndOfLine = "\r\n";

std::string_view asView(Text text)
{
    return {text.data(), text.size()};
}

// Beast parses one whole header and we judge: a rule of ours notes its refusal and stops the parser with an error of
// its kind. Bodies are ours: Beast reads chunk lines in a way that depends on how the bytes were cut.
class HeaderReader final : public beast::http::basic_parser<true> {
public:
    /// `block` is one whole header, and stays where it is.
    HeaderReader(const Limits &limits, std::string_view block, Request &into) : request(into), m_limits(limits), m_block(block)
    {
        skip(true);
        header_limit(static_cast<std::uint32_t>(block.size() + 1));
        body_limit(boost::none);
        request.headers.takeBlock(block);
    }

    Request &request;
    Http1Parser::Refusal refused{0, {}};
    std::size_t bodyBytesMax = 0;
    bool isChunked = false;
    bool wantsContinue = false;
    bool isHttp10 = false;

private:
    void stop(int status, std::string_view why, Code &code)
    {
        refused = {status, why};
        code = beast::http::error::bad_value;
    }

    void on_request_impl(beast::http::verb, Text method, Text target, int version, Code &code) override;
    void on_field_impl(beast::http::field, Text key, Text value, Code &code) override;
    void on_header_impl(Code &code) override;
    void on_response_impl(int, Text, int, Code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Code &) override {}
    std::size_t on_body_impl(Text body, Code &) override { return body.size(); }
    void on_chunk_header_impl(std::uint64_t, Text, Code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, Code &) override { return body.size(); }
    void on_finish_impl(Code &) override {}

    void judge(std::string_view lowerKey, std::string_view value, Code &code);
    std::size_t placeOf(Text text) const;

    const Limits &m_limits;
    std::string_view m_block;
    int m_hosts = 0;
    int m_lengths = 0;
};

void HeaderReader::on_request_impl(beast::http::verb, Text method, Text target, int version, Code &code)
{
    isHttp10 = version == 10;
    const auto known = methodNamed(asView(method));
    if (!known)
        return stop(501, "unknown method", code);
    request.method = *known;
    if (target.size() > m_limits.httpTargetBytes)
        return stop(414, "target too long", code);
    if (!readTarget(asView(target), request))
        return stop(400, "bad target", code);
}

void HeaderReader::on_field_impl(beast::http::field, Text key, Text value, Code &code)
{
    if (request.headers.size() >= m_limits.httpHeaderFields)
        return stop(431, "too many header fields", code);
    request.headers.markInBlock(placeOf(key), key.size(), placeOf(value), value.size());
    judge(request.headers[request.headers.size() - 1].first, asView(value), code);
}

// An empty value may stand nowhere.
std::size_t HeaderReader::placeOf(Text text) const
{
    return text.empty() ? 0 : static_cast<std::size_t>(text.data() - m_block.data());
}

void HeaderReader::judge(std::string_view lowerKey, std::string_view value, Code &code)
{
    if (lowerKey == "host") {
        if (++m_hosts > 1 || !isHost(value))
            stop(400, "bad Host", code);
    } else if (lowerKey == "content-length") {
        // Beast lets "5, 5" and a repeated equal length pass; a proxy may read them otherwise.
        if (++m_lengths > 1 || !toNumber(value))
            stop(400, "bad Content-Length", code);
    } else if (lowerKey == "transfer-encoding") {
        if (isChunked || isHttp10 || !equalsIgnoringCase(value, "chunked"))
            stop(400, "bad Transfer-Encoding", code);
        isChunked = true;
    } else if (lowerKey == "content-encoding") {
        if (!equalsIgnoringCase(value, "identity"))
            stop(415, "compressed body", code);
    } else if (lowerKey == "expect") {
        if (!equalsIgnoringCase(value, "100-continue"))
            return stop(417, "unknown expectation", code);
        wantsContinue = !isHttp10;
    }
}

void HeaderReader::on_header_impl(Code &code)
{
    if (m_hosts == 0 && !isHttp10)
        return stop(400, "no Host", code);
    const bool json = request.header("content-type").find("json") != std::string_view::npos;
    bodyBytesMax = json ? std::min(m_limits.jsonBodyBytes, m_limits.httpBodyBytes) : m_limits.httpBodyBytes;
    if (content_length().value_or(0) > bodyBytesMax)
        stop(413, "body too large", code);
}

} // namespace

struct Http1Parser::Message {
    Request request;
    std::size_t bodyBytesLeft = 0;
    std::optional<ChunkedBody> chunks;
};

// What the requests of a thread leave behind for the next one: an idle connection holds no memory, and a busy one
// allocates none.
struct Http1Parser::Spares {
    static constexpr std::size_t kInputKept = 16u << 10;

    std::unique_ptr<Message> message;
    std::string input;

    static Spares &here()
    {
        static thread_local Spares spares;
        return spares;
    }
    std::unique_ptr<Message> takeMessage()
    {
        return message ? std::move(message) : std::make_unique<Message>();
    }
    void give(std::unique_ptr<Message> used)
    {
        used->request.clear();
        used->bodyBytesLeft = 0;
        used->chunks.reset();
        message = std::move(used);
    }
    void give(std::string &used)
    {
        if (used.capacity() > kInputKept || used.capacity() <= input.capacity()) {
            used = {};
            return;
        }
        used.clear();
        input = std::exchange(used, {});
    }
};

Http1Parser::Http1Parser(const Limits &limits) : m_limits(limits) {}

Http1Parser::~Http1Parser() = default;

void Http1Parser::add(ByteView bytes)
{
    if (m_bad)
        return;
    if (m_input.empty())
        m_input.swap(Spares::here().input);
    m_input.append(asText(bytes));
}

Http1Parser::Step Http1Parser::next()
{
    if (m_bad)
        return Step::Bad;
    return m_message ? readBody() : findHeader();
}

Http1Parser::Phase Http1Parser::phase() const
{
    if (m_message)
        return Phase::Body;
    return bufferedBytes() == 0 ? Phase::Idle : Phase::Header;
}

Request &Http1Parser::request()
{
    return m_message->request;
}

void Http1Parser::release()
{
    if (m_message)
        Spares::here().give(std::move(m_message));
}

Request Http1Parser::takeRequest()
{
    Request request = std::move(m_message->request);
    m_message.reset();
    return request;
}

// Looks for the empty line, each byte once however it dribbles in, and refuses on the way what Beast would let pass or
// wait for: bare LF and folded lines (RFC 9112 2.2 and 5.2).
Http1Parser::Step Http1Parser::findHeader()
{
    // RFC 9112 2.2: empty lines before the request line are passed over.
    while (m_scanned == 0 && std::string_view(m_input).substr(m_at).starts_with(kEndOfLine))
        m_at += kEndOfLine.size();
    const std::string_view input = std::string_view(m_input).substr(m_at);
    if (input == kEndOfLine.substr(0, 1))
        return Step::More; // perhaps half of such a line
    const std::string_view seen = input.substr(0, m_limits.httpHeaderBytes);
    for (;;) {
        const auto lf = seen.find('\n', m_scanned);
        if (lf == std::string_view::npos)
            break;
        if (lf == 0 || seen[lf - 1] != '\r')
            return refuse(400, "bare line feed");
        if (lf >= 3 && seen.substr(lf - 3, 4) == "\r\n\r\n")
            return readHeader(lf + 1);
        if (lf + 1 == input.size()) {
            m_scanned = lf; // comes back to this line end to see what follows it
            return Step::More;
        }
        if (input[lf + 1] == ' ' || input[lf + 1] == '\t')
            return refuse(400, "folded header line");
        m_scanned = lf + 1;
    }
    if (input.size() >= m_limits.httpHeaderBytes)
        return refuse(431, "header too large");
    m_scanned = std::max(m_scanned, seen.size());
    if (input.empty())
        dropUsed();
    return Step::More;
}

Http1Parser::Step Http1Parser::readHeader(std::size_t bytes)
{
    m_message = Spares::here().takeMessage();
    const std::string_view block = std::string_view(m_input).substr(m_at, bytes);
    HeaderReader reader(m_limits, block, m_message->request);
    reader.eager(true);
    Code code;
    const std::size_t used = reader.put(boost::asio::const_buffer(block.data(), block.size()), code);
    if (reader.refused.status != 0)
        return refuse(reader.refused.status, reader.refused.why);
    if (code == beast::http::error::bad_version)
        return refuse(505, "bad version");
    if (code || !reader.is_done() || used != bytes)
        return refuse(400, "bad request line or header");
    m_scanned = 0;
    m_at += used;
    m_keepsAlive = reader.keep_alive();
    m_isHttp10 = reader.isHttp10;
    m_message->bodyBytesLeft = static_cast<std::size_t>(reader.content_length().value_or(0));
    if (reader.isChunked)
        m_message->chunks.emplace(reader.bodyBytesMax, m_limits.httpHeaderBytes);
    const bool waits = reader.wantsContinue && bufferedBytes() == 0;
    const Step step = readBody();
    return waits && step == Step::More ? Step::Continue : step;
}

Http1Parser::Step Http1Parser::readBody()
{
    std::string &body = m_message->request.body;
    std::string_view input = std::string_view(m_input).substr(m_at);
    bool whole = false;
    if (m_message->chunks) {
        const ChunkedBody::Step step = m_message->chunks->feed(input, body);
        if (step == ChunkedBody::Step::Bad)
            return refuse(400, "bad chunk");
        if (step == ChunkedBody::Step::TooLarge)
            return refuse(413, "body too large");
        whole = step == ChunkedBody::Step::Done;
        m_at = m_input.size() - input.size();
    } else {
        const std::size_t count = std::min(m_message->bodyBytesLeft, input.size());
        body.append(input.substr(0, count));
        m_at += count;
        m_message->bodyBytesLeft -= count;
        whole = m_message->bodyBytesLeft == 0;
    }
    dropUsed();
    return whole ? Step::Ready : Step::More;
}

Http1Parser::Step Http1Parser::refuse(int status, std::string_view why)
{
    m_bad = true;
    m_refusal = {status, why};
    release();
    m_input = {};
    m_at = m_scanned = 0;
    return Step::Bad;
}

// An idle connection holds no buffer; a long row of pipelined requests is moved to the front only now and then.
void Http1Parser::dropUsed()
{
    if (bufferedBytes() == 0) {
        Spares::here().give(m_input);
        m_at = 0;
    } else if (m_at > m_input.size() / 2) {
        m_input.erase(0, m_at);
        m_at = 0;
    }
}

} // namespace belfry::http
