// SupportBundle: what somebody who helps needs to see, in one file, without a secret in it.
#pragma once

#include "app/ZipFile.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "base/Subscription.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace belfry::app {

class ServerApi;

/// Keeps the last lines this window logged, from when it is made. The file has: which Belfry on which system, the window's
/// settings, its log, the companion's log where the server is on this computer, and how the server says it is; each through
/// the Redactor. GUI thread; owned by DeskApp. Lines come from any thread.
class SupportBundle final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ServerApi &api;
        QString settingsFile;                           ///< its values; secrets are never in there
        QString serverLog;                              ///< empty or absent: none
        std::function<std::vector<Secret>()> secrets;   ///< all that are known now
    };
    static constexpr std::size_t kLinesMost = 4'000;
    static constexpr qint64 kServerLogBytesMost = 2 << 20; ///< its end

    explicit SupportBundle(Parts parts, QObject *parent = nullptr);

    /// Asks the server how it is, waits a few seconds at most, then writes. `done` gets Unavailable when it could not be.
    void save(const QString &file, std::function<void(Result<>)> done);
    /// "belfry-support-2026-11-22.zip"
    static QString fileName();

private:
    struct Lines {
        std::mutex mutex;
        std::deque<std::string> kept;
    };

    std::vector<ZipEntry> entries(const QByteArray &status) const;

    Parts m_parts;
    std::shared_ptr<Lines> m_lines = std::make_shared<Lines>();
    Subscription m_listening;
};

} // namespace belfry::app
