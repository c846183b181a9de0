#include "client/SseParser.h"

#include <algorithm>

namespace belfry::client {

bool SseParser::take(QByteArrayView bytes, std::vector<SseEvent> &events)
{
    for (const char c : bytes) {
        const bool endOfCrLf = m_afterCr && c == '\n';
        m_afterCr = c == '\r';
        if (endOfCrLf)
            continue;
        if (c == '\n' || c == '\r')
            takeLine(events);
        else
            m_line.append(c);
        if (m_line.size() + m_data.size() > kEventBytesMax)
            return false;
    }
    return true;
}

void SseParser::takeLine(std::vector<SseEvent> &events)
{
    if (m_line.isEmpty()) {
        if (m_hasData)
            events.push_back({m_id, m_event, m_data});
        m_event.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const QByteArrayView line(m_line);
    const auto colon = line.indexOf(':');
    if (colon < 0) {
        takeField(line, {});
    } else if (colon > 0) {
        QByteArrayView value = line.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        takeField(line.first(colon), value);
    }
    m_line.clear();
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (m_hasData)
            m_data.append('\n');
        m_data.append(value);
        m_hasData = true;
    } else if (name == "event") {
        m_event = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_id = value.toByteArray();
    } else if (name == "retry") {
        const bool digits = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        const int ms = value.toByteArray().toInt(&fits);
        if (digits && fits)
            m_retryMs = ms;
    }
}

} // namespace belfry::client
