// HlsChecker: reads media playlists and fragments as a strict player would, and says what is wrong with them.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace belfry::test {

struct HlsPart {
    double duration = 0;
    QString uri;
    bool independent = false;
    bool gap = false;
};

struct HlsSegment {
    qint64 msn = 0;
    QString uri; ///< empty: only parts of it are there yet
    double duration = 0;
    QDateTime time;
    bool discontinuity = false;
    bool gap = false;
    QString map; ///< the one that applies
    QList<HlsPart> parts;
};

/// A media playlist and its attributes. `problems` names every rule of RFC 8216bis it breaks, of those a live one of
/// ours has to keep.
struct HlsPlaylist {
    explicit HlsPlaylist(const QString &text);

    QStringList problems;
    int version = 0;
    double target = 0;
    double partTarget = 0;
    double canSkipUntil = 0;
    qint64 mediaSequence = 0;
    int skipped = 0;
    bool ended = false;
    QString hint;
    QString reportUri;
    qint64 reportMsn = -1;
    qint64 reportPart = -1;
    QList<HlsSegment> segments; ///< those that were skipped are not in it
    QStringList head;           ///< lines before the first segment's

    qint64 lastMsn() const { return segments.isEmpty() ? -1 : segments.last().msn; }
    const HlsSegment *find(qint64 msn) const;

private:
    void read(const QString &text);
    void readTag(const QString &tag, const QString &value);
    void finishSegment(const QString &uri);
    void check();
    void checkSegment(const HlsSegment &segment, bool isLast);
    void checkTimes();
    void checkEnd();
    void require(bool condition, const QString &rule);

    HlsSegment m_open;
    QString m_map;
    bool m_anyTag = false; ///< of m_open
    QHash<QString, QString> m_control;
    int m_hints = 0;
};

/// One track's samples in a fragment or several, behind each other.
struct HlsTrackTimes {
    qint64 start = -1;    ///< ticks
    qint64 duration = 0;
    int samples = 0;
    bool hasHole = false; ///< a fragment does not begin where the one before ended
};
/// By track number; empty when the bytes are not whole moof and mdat boxes.
QHash<quint32, HlsTrackTimes> fragmentTimes(const QByteArray &bytes);

} // namespace belfry::test
