// SseParser: server-sent events (WHATWG HTML 9.2.6): bytes in, events out.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace belfry::client {

struct SseEvent {
    QByteArray id = {};    ///< the last one seen, also on events that brought none
    QByteArray event = {}; ///< empty: "message"
    QByteArray data = {};

    bool operator==(const SseEvent &) const = default;
};

/// A codec: no socket, no clock. Lines end with LF, CR or CR LF; comments and unknown fields are left out.
class SseParser final {
public:
    static constexpr qsizetype kEventBytesMax = 256 << 10;

    /// Adds the events that are whole now. False when one is longer than kEventBytesMax: the stream is of no use then.
    bool take(QByteArrayView bytes, std::vector<SseEvent> &events);
    /// The pause before coming back that the server asked for last.
    std::optional<int> retryMs() const { return m_retryMs; }
    const QByteArray &lastId() const { return m_id; }

private:
    void takeLine(std::vector<SseEvent> &events);
    void takeField(QByteArrayView name, QByteArrayView value);

    QByteArray m_line;
    QByteArray m_id;
    QByteArray m_event;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_afterCr = false;
    std::optional<int> m_retryMs;
};

} // namespace belfry::client
