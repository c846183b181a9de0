#include "support/HlsChecker.h"

#include <QtEndian>

#include <cmath>

namespace belfry::test {
namespace {

using namespace Qt::StringLiterals;

constexpr double kRounding = 0.00002;

/// A="x,y",B=1 as names and values, quotes taken off.
QHash<QString, QString> attributes(const QString &list)
{
    QHash<QString, QString> all;
    qsizetype at = 0;
    while (at < list.size()) {
        const qsizetype equals = list.indexOf(u'=', at);
        if (equals < 0)
            break;
        const bool quoted = list.mid(equals + 1, 1) == u"\""_s;
        const qsizetype start = equals + (quoted ? 2 : 1);
        qsizetype end = list.indexOf(quoted ? u'"' : u',', start);
        if (end < 0)
            end = list.size();
        all.insert(list.mid(at, equals - at), list.mid(start, end - start));
        at = end + (quoted ? 2 : 1);
    }
    return all;
}

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

template<typename Found>
bool eachBox(const QByteArray &bytes, Found found)
{
    qsizetype at = 0;
    while (at + 8 <= bytes.size()) {
        const qsizetype size = u32(bytes, at);
        if (size < 8 || at + size > bytes.size())
            return false;
        found(bytes.mid(at + 4, 4), bytes.mid(at + 8, size - 8));
        at += size;
    }
    return at == bytes.size();
}

void readTraf(const QByteArray &traf, QHash<quint32, HlsTrackTimes> &times)
{
    quint32 track = 0;
    qint64 start = 0;
    eachBox(traf, [&](const QByteArray &type, const QByteArray &box) {
        if (type == "tfhd")
            track = u32(box, 4);
        if (type == "tfdt")
            start = qFromBigEndian<qint64>(box.constData() + 4);
        if (type != "trun")
            return;
        HlsTrackTimes &line = times[track];
        if (line.start < 0)
            line.start = start;
        else if (line.start + line.duration != start)
            line.hasHole = true;
        const quint32 flags = u32(box, 0) & 0xffffff;
        const qsizetype perSample = 8 + (flags & 0x400 ? 4 : 0) + (flags & 0x800 ? 4 : 0);
        const quint32 count = u32(box, 4);
        for (quint32 i = 0; i < count; ++i)
            line.duration += u32(box, 12 + i * perSample);
        line.samples += static_cast<int>(count);
    });
}

} // namespace

HlsPlaylist::HlsPlaylist(const QString &text)
{
    read(text);
    check();
}

const HlsSegment *HlsPlaylist::find(qint64 msn) const
{
    for (const HlsSegment &segment : segments)
        if (segment.msn == msn)
            return &segment;
    return nullptr;
}

void HlsPlaylist::require(bool condition, const QString &rule)
{
    if (!condition)
        problems.append(rule);
}

void HlsPlaylist::read(const QString &text)
{
    require(text.startsWith(u"#EXTM3U\n"_s) && text.endsWith(u'\n'), u"begins with #EXTM3U, ends with a line end"_s);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            finishSegment(line);
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        readTag(line.left(colon), colon < 0 ? QString() : line.mid(colon + 1));
        if (segments.isEmpty() && !m_anyTag && m_open.parts.isEmpty() && m_map.isEmpty() && m_hints == 0)
            head.append(line);
    }
    if (!m_open.parts.isEmpty())
        finishSegment(QString());
}

void HlsPlaylist::readTag(const QString &tag, const QString &value)
{
    const auto attribute = attributes(value);
    if (tag == u"#EXT-X-VERSION"_s)
        version = value.toInt();
    else if (tag == u"#EXT-X-TARGETDURATION"_s)
        target = value.toInt();
    else if (tag == u"#EXT-X-SERVER-CONTROL"_s)
        m_control = attribute;
    else if (tag == u"#EXT-X-PART-INF"_s)
        partTarget = attribute[u"PART-TARGET"_s].toDouble();
    else if (tag == u"#EXT-X-MEDIA-SEQUENCE"_s)
        mediaSequence = value.toLongLong();
    else if (tag == u"#EXT-X-SKIP"_s)
        skipped = attribute[u"SKIPPED-SEGMENTS"_s].toInt();
    else if (tag == u"#EXT-X-MAP"_s)
        m_map = attribute[u"URI"_s];
    else if (tag == u"#EXT-X-DISCONTINUITY"_s)
        m_open.discontinuity = true;
    else if (tag == u"#EXT-X-GAP"_s)
        m_open.gap = true;
    else if (tag == u"#EXT-X-PROGRAM-DATE-TIME"_s)
        m_open.time = QDateTime::fromString(value, Qt::ISODateWithMs);
    else if (tag == u"#EXTINF"_s)
        m_open.duration = value.section(u',', 0, 0).toDouble();
    else if (tag == u"#EXT-X-ENDLIST"_s)
        ended = true;
    else if (tag == u"#EXT-X-PRELOAD-HINT"_s)
        hint = attribute[u"URI"_s], m_hints += attribute[u"TYPE"_s] == u"PART"_s ? 1 : 100;
    else if (tag == u"#EXT-X-PART"_s)
        m_open.parts.append({attribute[u"DURATION"_s].toDouble(), attribute[u"URI"_s],
                             attribute[u"INDEPENDENT"_s] == u"YES"_s, attribute[u"GAP"_s] == u"YES"_s});
    if (tag == u"#EXT-X-RENDITION-REPORT"_s) {
        reportUri = attribute[u"URI"_s];
        reportMsn = attribute.value(u"LAST-MSN"_s, u"-1"_s).toLongLong();
        reportPart = attribute.value(u"LAST-PART"_s, u"-1"_s).toLongLong();
    }
    m_anyTag = m_open.discontinuity || m_open.time.isValid();
}

void HlsPlaylist::finishSegment(const QString &uri)
{
    m_open.uri = uri;
    m_open.map = m_map;
    m_open.msn = mediaSequence + skipped + segments.size();
    segments.append(m_open);
    m_open = {};
    m_anyTag = false;
}

void HlsPlaylist::check()
{
    canSkipUntil = m_control[u"CAN-SKIP-UNTIL"_s].toDouble();
    require(version >= 9, u"EXT-X-VERSION for EXT-X-SKIP"_s);
    require(target >= 1, u"EXT-X-TARGETDURATION"_s);
    require(partTarget > 0, u"EXT-X-PART-INF"_s);
    require(m_control[u"CAN-BLOCK-RELOAD"_s] == u"YES"_s, u"CAN-BLOCK-RELOAD"_s);
    require(canSkipUntil >= 6 * target, u"CAN-SKIP-UNTIL of 6 targets"_s);
    require(m_control[u"HOLD-BACK"_s].toDouble() >= 3 * target, u"HOLD-BACK of 3 targets"_s);
    require(m_control[u"PART-HOLD-BACK"_s].toDouble() >= 3 * partTarget - 1e-9, u"PART-HOLD-BACK of 3 part targets"_s);
    require(!segments.isEmpty(), u"a segment"_s);
    for (qsizetype i = 0; i < segments.size(); ++i)
        checkSegment(segments[i], i + 1 == segments.size());
    if (segments.isEmpty())
        return;
    checkTimes();
    checkEnd();
}

void HlsPlaylist::checkSegment(const HlsSegment &segment, bool isLast)
{
    const QString name = u"segment %1: "_s.arg(segment.msn);
    require(segment.time.isValid(), name + u"EXT-X-PROGRAM-DATE-TIME"_s);
    require(!segment.map.isEmpty() || segment.gap || skipped > 0, name + u"EXT-X-MAP"_s);
    require(!segment.uri.isEmpty() || (isLast && !ended), name + u"only the last may be open"_s);
    require(std::round(segment.duration) <= target, name + u"longer than the target"_s);
    double sum = 0;
    for (qsizetype i = 0; i < segment.parts.size(); ++i) {
        const HlsPart &part = segment.parts[i];
        sum += part.duration;
        require(part.duration > 0 && part.duration <= partTarget + kRounding, part.uri + u" within PART-TARGET"_s);
        const bool mayBeShort = i + 1 == segment.parts.size();
        require(mayBeShort || part.gap || part.duration >= 0.85 * partTarget - kRounding, part.uri + u" of 85 %"_s);
        const QString end = u"part-%1-%2.m4s"_s.arg(segment.msn).arg(i);
        require(part.uri.endsWith(end), part.uri + u" in its order"_s);
    }
    if (!segment.uri.isEmpty() && !segment.parts.isEmpty())
        require(std::abs(sum - segment.duration) < kRounding * static_cast<double>(segment.parts.size() + 1),
                name + u"parts make up EXTINF"_s);
}

void HlsPlaylist::checkTimes()
{
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const HlsSegment &before = segments[i - 1];
        const double passed = static_cast<double>(before.time.msecsTo(segments[i].time)) / 1000;
        require(segments[i].discontinuity || std::abs(passed - before.duration) < 0.0021,
                u"segment %1: PROGRAM-DATE-TIME goes on"_s.arg(segments[i].msn));
    }
    double fromEnd = 0;
    for (qsizetype i = segments.size(); i-- > 0;) {
        const HlsSegment &segment = segments[i];
        double length = segment.duration;
        if (segment.uri.isEmpty())
            for (const HlsPart &part : segment.parts)
                length += part.duration;
        fromEnd += length;
        require(segment.parts.isEmpty() || fromEnd <= 3 * target + 0.1, u"segment %1: parts too old"_s.arg(segment.msn));
        const bool mustHaveParts = fromEnd <= 3 * target - 0.1 && !segment.gap;
        require(!segment.parts.isEmpty() || !mustHaveParts, u"segment %1: parts"_s.arg(segment.msn));
    }
    require(fromEnd <= 60 + target, u"at most 60 s"_s);
}

void HlsPlaylist::checkEnd()
{
    if (ended) {
        require(m_hints == 0, u"no hint behind the end"_s);
        return;
    }
    require(m_hints == 1, u"one EXT-X-PRELOAD-HINT"_s);
    const HlsSegment &last = segments.last();
    const qint64 msn = last.uri.isEmpty() ? last.msn : last.msn + 1;
    const qsizetype part = last.uri.isEmpty() ? last.parts.size() : 0;
    require(hint.endsWith(u"part-%1-%2.m4s"_s.arg(msn).arg(part)), u"the hint is the next part"_s);
    if (!reportUri.isEmpty()) {
        require(reportMsn == last.msn, u"LAST-MSN"_s);
        require(reportPart == last.parts.size() - 1, u"LAST-PART"_s);
    }
}

QHash<quint32, HlsTrackTimes> fragmentTimes(const QByteArray &bytes)
{
    QHash<quint32, HlsTrackTimes> times;
    const bool whole = eachBox(bytes, [&](const QByteArray &type, const QByteArray &box) {
        if (type != "moof")
            return;
        eachBox(box, [&](const QByteArray &inner, const QByteArray &traf) {
            if (inner == "traf")
                readTraf(traf, times);
        });
    });
    return whole ? times : QHash<quint32, HlsTrackTimes>();
}

} // namespace belfry::test
