// Client: writes what an encoder would, byte for byte, and what an honest one never would.
#pragma once

#include "rtmp/Amf0.h"
#include "rtmp/Chunk.h"
#include "rtmp/Handshake.h"

#include <string_view>

namespace belfry::test {

/// Collects bytes; take() hands them out. Each call is one message unless its name says otherwise.
class Client {
public:
    Bytes take() { return std::exchange(bytes, {}); }

    Client &handshake()
    {
        Bytes opening(1 + 2 * rtmp::Handshake::kPacketBytes); // C0, C1, and C2, which nobody looks at
        opening[0] = 3;
        return raw(opening);
    }
    Client &message(rtmp::MessageType type, ByteView payload, std::uint32_t ms = 0, std::uint32_t chunkStream = 3,
                    std::uint32_t streamId = 0)
    {
        writer.write(bytes, chunkStream, type, streamId, ms, payload);
        return *this;
    }
    Client &connect(std::string_view app = "live")
    {
        Bytes payload;
        rtmp::Amf0Writer(payload).text("connect").number(1).beginObject().key("app").text(app).key("tcUrl").text(
            "rtmp://127.0.0.1/live").endObject();
        return message(rtmp::MessageType::Command, payload);
    }
    Client &createStream()
    {
        Bytes payload;
        rtmp::Amf0Writer(payload).text("createStream").number(4).null();
        return message(rtmp::MessageType::Command, payload);
    }
    Client &publish(std::string_view key)
    {
        Bytes payload;
        rtmp::Amf0Writer(payload).text("publish").number(5).null().text(key).text("live");
        return message(rtmp::MessageType::Command, payload, 0, 4, 1);
    }
    Client &call(std::string_view name, std::string_view argument = {})
    {
        Bytes payload;
        rtmp::Amf0Writer(payload).text(name).number(6).null().text(argument);
        return message(rtmp::MessageType::Command, payload);
    }
    Client &hello(std::string_view key, std::string_view app = "live")
    {
        return handshake().connect(app).createStream().publish(key);
    }
    Client &setChunkSize(std::uint32_t size)
    {
        writer.setChunkSize(bytes, size);
        return *this;
    }
    Client &metadata(std::string_view name, std::string_view value)
    {
        Bytes payload;
        rtmp::Amf0Writer(payload).text("@setDataFrame").text("onMetaData").beginEcmaArray(1).key(name).text(value).endObject();
        return message(rtmp::MessageType::Data, payload, 0, 4, 1);
    }
    Client &audio(std::uint32_t ms, ByteView payload)
    {
        return message(rtmp::MessageType::Audio, payload, ms, 4, 1);
    }
    Client &video(std::uint32_t ms, ByteView payload)
    {
        return message(rtmp::MessageType::Video, payload, ms, 4, 1);
    }
    Client &aacHeader() { return audio(0, Bytes{0xaf, 0, 0x11, 0x90}); }
    Client &aac(std::uint32_t ms) { return audio(ms, Bytes{0xaf, 1, 0x21, 0x10, 0x05}); }
    /// 640x360, High 3.0; the parameter sets of obs-publish.
    Client &avcHeader()
    {
        static const Bytes kTag = {
            0x17, 0x00, 0x00, 0x00, 0x00, 0x01, 0x64, 0x00, 0x1e, 0xff, 0xe1, 0x00, 0x1e, 0x67, 0x64, 0x00,
            0x1e, 0xac, 0xd9, 0x40, 0xa0, 0x2f, 0xf9, 0x70, 0x16, 0xa0, 0x20, 0x20, 0x28, 0x00, 0x00, 0x03,
            0x00, 0x08, 0x00, 0x00, 0x03, 0x01, 0xe4, 0x78, 0xb1, 0x6c, 0xb0, 0x01, 0x00, 0x04, 0x68, 0xef,
            0xbc, 0xb0,
        };
        return video(0, kTag);
    }
    Client &avc(std::uint32_t ms, bool key)
    {
        return video(ms, Bytes{std::uint8_t(key ? 0x17 : 0x27), 1, 0, 0, 0, 0, 0, 0, 2, std::uint8_t(key ? 0x65 : 0x41), 9});
    }
    Client &raw(ByteView more)
    {
        ByteWriter(bytes).bytes(more);
        return *this;
    }

    Bytes bytes;
    rtmp::ChunkWriter writer;
};

} // namespace belfry::test
