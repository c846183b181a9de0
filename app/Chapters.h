// Chapters: where somebody who watches a past service later may want to go to.
#pragma once

#include "app/LiveState.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace belfry::app {

class ServerApi;

struct ChapterRow {
    QString title = {};
    int seconds = 0; ///< from the beginning of the recording
    QString at = {}; ///< "0:30:25"

    bool operator==(const ChapterRow &) const = default;
};

struct ChaptersState {
    bool isKnown = false;
    std::vector<ChapterRow> rows = {}; ///< in the order of their times
    int seconds = 0;        ///< how long the recording is
    bool canEdit = false;
    QString note = {};      ///< why there is nothing to edit, or what chapters are
    QString message = {};   ///< what came of the last press
    Tone messageTone = Tone::Quiet;
    quint64 saved = 0;      ///< goes up with each change that was taken

    bool operator==(const ChaptersState &) const = default;
};

/// The chapters of one broadcast's recording. Each change is sent at once, as the whole list and only onto what was seen: who was second is
/// told and sees what is there now. GUI thread; owned by DeskApp.
class Chapters final : public QObject {
    Q_OBJECT
public:
    /// Must outlive it.
    explicit Chapters(ServerApi &api, QObject *parent = nullptr);

    const ChaptersState &state() const { return m_state; }
    /// "0:30:25".
    static QString clock(int seconds);

public Q_SLOTS:
    /// Of this broadcast; empty: none.
    void open(const QString &broadcast);
    void add(const QString &title, int seconds);
    /// The one in that row gets this name and time.
    void change(int row, const QString &title, int seconds);
    void remove(int row);

Q_SIGNALS:
    void stateChanged();

private:
    void read();
    void readOne(const QString &recording);
    void take(const QJsonObject &recording, const QByteArray &etag);
    void send(std::vector<ChapterRow> rows, const QString &success);
    bool isGood(const QString &title, int seconds);
    void say(const QString &message, Tone tone);
    void showNothing(const QString &why);
    void tell(ChaptersState now);

    ServerApi &m_api;
    ChaptersState m_state;
    QString m_broadcast;
    QString m_recording;
    QByteArray m_etag;
    bool m_isSending = false;
    quint64 m_round = 0; ///< answers for another broadcast are dropped
};

} // namespace belfry::app
