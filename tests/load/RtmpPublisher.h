// RtmpPublisher: an encoder that sends a clip in real time, for ever. Speaks through core/rtmp's codec: that other
// servers take what it sends shows that it is right.
#pragma once

#include "load/EventLoop.h"
#include "load/FlvClip.h"
#include "load/Socket.h"
#include "rtmp/Chunk.h"
#include "rtmp/Command.h"

namespace belfry::load {

/// What all publishers together did.
struct Encoders {
    long publishing = 0, failed = 0;
    std::int64_t bytes = 0;
    long frames = 0;
    std::int64_t worstLagMs = 0; ///< how late a tag was sent
};

class RtmpPublisher final : public Pollable {
public:
    /// `clip` outlives it. `stamp`: the time of sending goes into each picture.
    RtmpPublisher(EventLoop &loop, const FlvClip &clip, const Url &url, std::uint32_t chunkSize, bool stamp,
                  Encoders &all);
    ~RtmpPublisher() override;

    void start();

private:
    void onReady(std::uint32_t events) override;
    void receive();
    void obey(const rtmp::Command &command);
    void command(std::uint32_t chunkStream, const Bytes &payload);
    void begin();
    void sendDue();
    void sendTag(const FlvTag &tag, std::uint32_t ms);
    std::int64_t dueMs() const;
    void flush();
    void watchOutput(bool on);
    void fail(const char *why);
    void drop();

    EventLoop &m_loop;
    const FlvClip &m_clip;
    const Url m_url;
    const std::uint32_t m_chunkSize;
    const bool m_stamp;
    Encoders &m_all;
    std::string m_app, m_name;
    int m_fd = -1;
    bool m_shaken = false, m_watchingOutput = false;
    Bytes m_in, m_out;
    std::size_t m_sent = 0;
    rtmp::ChunkReader m_reader;
    rtmp::ChunkWriter m_writer;
    std::uint32_t m_stream = 1;
    std::int64_t m_startedAt = 0;
    std::size_t m_next = 0;
    std::int64_t m_rounds = 0;
};

} // namespace belfry::load
