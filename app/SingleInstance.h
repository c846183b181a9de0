// SingleInstance: one window for each settings folder; a second start brings the first to the front.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace belfry::app {

/// A lock file says who is first (it goes with the process, however that ends), a socket of this user's carries the wish. A
/// first one that does not answer, because it hangs, does not lock anybody out: the second starts all the same. GUI thread.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    static constexpr int kAnswerMs = 3'000;

    /// `folder`: the settings'; it is made.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True: this one is to run. False: another came to the front instead. Blocks for kAnswerMs at most.
    bool claim();

Q_SIGNALS:
    /// Somebody started the program again: the window is to come to the front.
    void frontWanted();

private:
    bool otherCame();
    void listen();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace belfry::app
