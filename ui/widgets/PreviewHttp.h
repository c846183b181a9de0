// PreviewHttp: opens what the HLS demuxer asks for. The token goes to the feed's own server only, certificates are
// checked on every connection, and playlists are read along the way for the wall-clock time of each segment.
#pragma once

#include "ui/widgets/PreviewFrame.h"

#include <map>
#include <optional>
#include <set>
#include <string>

struct AVFormatContext;
struct AVIOContext;
struct AVDictionary;

namespace belfry::ui {

/// Preview thread; owned by PreviewDecoder, outlives its AVFormatContext.
class PreviewHttp {
public:
    PreviewHttp(const PreviewSource &source, const PreviewBearer &bearer);

    ~PreviewHttp();
    PreviewHttp(const PreviewHttp &) = delete;
    PreviewHttp &operator=(const PreviewHttp &) = delete;

    /// Becomes the context's opener and opens the feed's playlist as its input; a negative AVERROR when that fails.
    int attach(AVFormatContext &context, const std::string &url);
    /// The time of the segment opened since the last call, when its playlist told one.
    std::optional<WallTime> takeOpenedTime();
    /// True once a second initialisation section was opened (EXT-X-MAP): the demuxer goes on with the first one's codec
    /// parameters, so the feed has to be opened anew.
    bool isFormatChanged() const { return m_formatChanged; }

private:
    static int open(AVFormatContext *context, AVIOContext **io, const char *url, int flags, AVDictionary **options);
    static int close(AVFormatContext *context, AVIOContext *io);

    int openRemote(AVFormatContext &context, AVIOContext **io, const std::string &url, int flags,
                   AVDictionary **options);
    int openPlaylist(AVFormatContext &context, AVIOContext **io, const std::string &url, int flags,
                     AVDictionary **options);
    void readPlaylist(const std::string &name, const std::string &playlist);
    void noteOpened(const std::string &name);

    AVIOContext *m_first = nullptr; ///< the context's own input: FFmpeg leaves it to whoever made it
    std::string m_origin;           ///< "http://host:port"
    const PreviewBearer &m_bearer;
    std::map<std::string, std::map<std::string, WallTime>> m_times; ///< by playlist, then by segment
    std::optional<WallTime> m_opened;
    std::map<std::string, std::set<std::string>> m_maps; ///< initialisation sections, by playlist
    std::map<std::string, std::string> m_openedMaps;
    bool m_formatChanged = false;
};

} // namespace belfry::ui
