#include "server/PageDocuments.h"

#include "base/Text.h"
#include "http/Compression.h"
#include "server/PageLanguage.h"
#include "server/api/ApiKit.h"

#include <algorithm>

namespace belfry::server {
namespace {

constexpr std::string_view kFolder = "/pages/";
constexpr std::string_view kEnding = ".html";
constexpr int kQuality = 5; // of Brotli: once for each change, while somebody waits

void addEscaped(std::string &out, std::string_view value)
{
    for (const char c : value) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
}

// Snapshots come once a second while on air; what a page shows stands in the public body.
bool isSame(const ChannelSnapshotPtr &a, const ChannelSnapshotPtr &b)
{
    return a == b || (a && b && a->publicBody.text() == b->publicBody.text() && a->embedParents.empty() == b->embedParents.empty());
}

std::string firstOf(const ChannelSnapshot &channel)
{
    std::string text(channel.publicBody.text());
    if (text.empty() || text.back() != '}')
        return text;
    text.back() = ',';
    return text.append("\"embeddable\":").append(channel.embedParents.empty() ? "false" : "true").append(1, '}');
}

} // namespace

std::string filled(std::string_view pattern, const std::map<std::string_view, std::string_view, std::less<>> &values)
{
    std::string out;
    out.reserve(pattern.size() + 1'024);
    while (true) {
        const std::size_t begin = pattern.find("{{");
        const std::size_t end = begin == std::string_view::npos ? begin : pattern.find("}}", begin);
        if (end == std::string_view::npos)
            return out.append(pattern);
        out.append(pattern.substr(0, begin));
        if (const auto value = values.find(pattern.substr(begin + 2, end - begin - 2)); value != values.end())
            addEscaped(out, value->second);
        pattern.remove_prefix(end + 2);
    }
}

PageDocuments::PageDocuments(std::span<const http::Asset> assets)
{
    for (const http::Asset &asset : assets) {
        if (!asset.path.starts_with(kFolder) || !asset.path.ends_with(kEnding))
            continue;
        const std::string_view name = asset.path.substr(kFolder.size(), asset.path.size() - kFolder.size() - kEnding.size());
        m_pages.emplace(name, &asset);
        const std::string_view language = name.substr(name.find('.') + 1);
        if (std::find(m_languages.begin(), m_languages.end(), language) == m_languages.end())
            m_languages.insert(language == "en" ? m_languages.begin() : m_languages.end(), language);
    }
}

const PageDocuments::Filled &PageDocuments::fill(const http::Asset &page, const ChannelSnapshotPtr &channel)
{
    const auto key = std::pair(&page, channel ? channel->channel.channel : std::string());
    if (const auto found = m_filled.find(key); found != m_filled.end() && isSame(found->second.of, channel))
        return found->second;
    if (m_filled.size() >= kMostKept)
        m_filled.clear();
    std::map<std::string_view, std::string_view, std::less<>> values;
    std::string first;
    if (channel) {
        first = firstOf(*channel);
        const model::Channel &its = channel->channel;
        values = {{"channel", its.channel}, {"church", its.church}, {"title", its.title}, {"about", its.description},
                  {"first", first}};
    }
    Filled made;
    made.of = channel;
    std::string text = filled({reinterpret_cast<const char *>(page.bytes.data()), page.bytes.size()}, values);
    made.etag = '"' + std::to_string(api::hashOf(text)) + '"';
    made.plain = SharedBytes::copyOf(text);
    made.gzip = http::gzip(made.plain.view());
    made.brotli = http::brotli(made.plain.view(), kQuality);
    return m_filled[key] = std::move(made);
}

http::Response PageDocuments::answer(std::string_view name, const http::Request &request, const ChannelSnapshotPtr &channel)
{
    const std::string_view language = languageFor(request, m_languages);
    const auto page = m_pages.find(std::string(name).append(1, '.').append(language));
    if (page == m_pages.end())
        return api::notFound();
    const Filled &made = fill(*page->second, channel);
    const http::Encoding encoding =
        http::chooseEncoding(request.header("accept-encoding"), {made.gzip.size() != 0, made.brotli.size() != 0});
    http::Response response = http::Response::bytes(200, page->second->contentType,
                                                    encoding == http::Encoding::Brotli ? made.brotli
                                                    : encoding == http::Encoding::Gzip ? made.gzip
                                                                                       : made.plain);
    response.headers += "Cache-Control: no-cache\r\nVary: Accept-Encoding, Accept-Language, Cookie\r\n";
    response.header("Content-Language", language);
    response.header("ETag", http::etagOf(made.etag, encoding));
    if (encoding != http::Encoding::Identity)
        response.header("Content-Encoding", http::name(encoding));
    return response;
}

} // namespace belfry::server
