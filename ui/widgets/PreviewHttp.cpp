#include "ui/widgets/PreviewHttp.h"

#include "base/Text.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

extern "C" {
#include <libavformat/avformat.h>
}

namespace belfry::ui {
namespace {

constexpr std::size_t kPlaylistBytesMost = 1u << 20;
constexpr int kPlaylistBuffer = 16 << 10;

/// A playlist already read, as the demuxer's input.
struct PlaylistText {
    std::string text;
    std::size_t at = 0;

    static int read(void *opaque, std::uint8_t *buffer, int size)
    {
        auto &self = *static_cast<PlaylistText *>(opaque);
        const std::size_t count = std::min(static_cast<std::size_t>(size), self.text.size() - self.at);
        if (count == 0)
            return AVERROR_EOF;
        std::memcpy(buffer, self.text.data() + self.at, count);
        self.at += count;
        return static_cast<int>(count);
    }
};

std::string pathOf(const std::string &url)
{
    return url.substr(0, url.find_first_of("?#"));
}

std::string fileName(const std::string &url)
{
    const std::string path = pathOf(url);
    return path.substr(path.rfind('/') + 1);
}

/// The quoted URI attribute of a tag.
std::string uriOf(std::string_view tag)
{
    constexpr std::string_view uri = "URI=\"";
    const auto from = tag.find(uri);
    if (from == std::string_view::npos)
        return {};
    const auto text = tag.substr(from + uri.size());
    return std::string(text.substr(0, text.find('"')));
}

bool isPlaylist(const std::string &url)
{
    return pathOf(url).ends_with(".m3u8");
}

int readAll(AVIOContext *io, std::string &into)
{
    char buffer[kPlaylistBuffer];
    for (;;) {
        const int count = avio_read(io, reinterpret_cast<unsigned char *>(buffer), sizeof buffer);
        if (count == AVERROR_EOF || count == 0)
            return 0;
        if (count < 0)
            return count;
        into.append(buffer, static_cast<std::size_t>(count));
        if (into.size() > kPlaylistBytesMost)
            return AVERROR_INVALIDDATA;
    }
}

} // namespace

PreviewHttp::PreviewHttp(const PreviewSource &source, const PreviewBearer &bearer)
    : m_origin(source.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
                   .toString(QUrl::FullyEncoded)
                   .toStdString()),
      m_bearer(bearer)
{
}

PreviewHttp::~PreviewHttp()
{
    close(nullptr, m_first);
}

int PreviewHttp::attach(AVFormatContext &context, const std::string &url)
{
    context.opaque = this;
    context.io_open = &PreviewHttp::open;
    context.io_close2 = &PreviewHttp::close;
    const int opened = openPlaylist(context, &m_first, url, AVIO_FLAG_READ, nullptr);
    context.pb = m_first;
    return opened;
}

std::optional<WallTime> PreviewHttp::takeOpenedTime()
{
    return std::exchange(m_opened, std::nullopt);
}

int PreviewHttp::open(AVFormatContext *context, AVIOContext **io, const char *url, int flags, AVDictionary **options)
{
    auto &self = *static_cast<PreviewHttp *>(context->opaque);
    const std::string address(url);
    if ((flags & AVIO_FLAG_WRITE) || !(address.starts_with("http://") || address.starts_with("https://")))
        return AVERROR(EPERM);
    if (isPlaylist(address))
        return self.openPlaylist(*context, io, address, flags, options);
    self.noteOpened(fileName(address));
    return self.openRemote(*context, io, address, flags, options);
}

int PreviewHttp::openRemote(AVFormatContext &context, AVIOContext **io, const std::string &url, int flags,
                            AVDictionary **options)
{
    AVDictionary *own = nullptr;
    if (options)
        av_dict_copy(&own, *options, 0);
    av_dict_set(&own, "headers", nullptr, 0);
    const bool same = url.starts_with(m_origin) && (url.size() == m_origin.size() || url[m_origin.size()] == '/');
    if (const Secret token = m_bearer.get(); same && !token.empty())
        av_dict_set(&own, "headers", ("Authorization: Bearer " + token.reveal() + "\r\n").c_str(), 0);
    if (url.starts_with("https://"))
        av_dict_set(&own, "tls_verify", "1", 0); // FFmpeg does not check certificates unless told to
    av_dict_set(&own, "rw_timeout", "8000000", 0);
    const int opened = avio_open2(io, url.c_str(), flags, &context.interrupt_callback, &own);
    av_dict_free(&own);
    return opened;
}

int PreviewHttp::openPlaylist(AVFormatContext &context, AVIOContext **io, const std::string &url, int flags,
                              AVDictionary **options)
{
    AVIOContext *remote = nullptr;
    if (const int opened = openRemote(context, &remote, url, flags, options); opened < 0)
        return opened;
    auto playlist = std::make_unique<PlaylistText>();
    const int done = readAll(remote, playlist->text);
    avio_close(remote);
    if (done < 0)
        return done;
    readPlaylist(fileName(url), playlist->text);
    auto *buffer = static_cast<unsigned char *>(av_malloc(kPlaylistBuffer));
    AVIOContext *local =
        buffer ? avio_alloc_context(buffer, kPlaylistBuffer, 0, playlist.get(), &PlaylistText::read, nullptr, nullptr)
               : nullptr;
    if (!local) {
        av_free(buffer);
        return AVERROR(ENOMEM);
    }
    local->seekable = 0;
    playlist.release(); // close() takes it back
    *io = local;
    return 0;
}

int PreviewHttp::close(AVFormatContext *, AVIOContext *io)
{
    if (!io)
        return 0;
    if (io->read_packet != &PlaylistText::read)
        return avio_close(io);
    delete static_cast<PlaylistText *>(io->opaque);
    av_freep(&io->buffer);
    avio_context_free(&io);
    return 0;
}

void PreviewHttp::noteOpened(const std::string &name)
{
    for (const auto &[playlist, times] : m_times) {
        if (const auto time = times.find(name); time != times.end())
            m_opened = time->second;
    }
    // Each rendition has a map of its own: only another one of the same rendition is another format.
    for (const auto &[playlist, maps] : m_maps) {
        if (!maps.contains(name))
            continue;
        std::string &opened = m_openedMaps[playlist];
        m_formatChanged = m_formatChanged || (!opened.empty() && opened != name);
        opened = name;
    }
}

void PreviewHttp::readPlaylist(const std::string &name, const std::string &playlist)
{
    std::map<std::string, WallTime> times;
    std::optional<WallTime> time;
    double length = 0;
    for (const std::string_view raw : split(playlist, '\n')) {
        const std::string_view line = trimmed(raw);
        constexpr std::string_view clock = "#EXT-X-PROGRAM-DATE-TIME:";
        constexpr std::string_view duration = "#EXTINF:";
        constexpr std::string_view map = "#EXT-X-MAP:";
        if (line.starts_with(clock)) {
            time = fromRfc3339(line.substr(clock.size()));
        } else if (line.starts_with(duration)) {
            length = std::strtod(std::string(line.substr(duration.size())).c_str(), nullptr);
        } else if (line.starts_with(map)) {
            m_maps[name].insert(fileName(uriOf(line)));
        } else if (!line.empty() && line.front() != '#') {
            if (time) {
                times.emplace(fileName(std::string(line)), *time);
                *time += std::chrono::milliseconds(static_cast<std::int64_t>(length * 1000));
            }
        }
    }
    if (!times.empty())
        m_times[name] = std::move(times);
}

} // namespace belfry::ui
