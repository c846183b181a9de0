// CompanionProcess: a Companion's world: the real program, file and network.
#pragma once

#include "client/Companion.h"

#include <QString>
#include <QStringList>

namespace belfry::client {

class ServerClient;

/// GUI thread; owned by DeskApp.
class CompanionProcess final : public Companion::World {
public:
    struct Paths {
        QString dataFolder = {};
        QString program = {};       ///< empty: beside our own program, then on the PATH
        QStringList arguments = {}; ///< besides --companion and --data
    };

    CompanionProcess(Paths paths, ServerClient &server) : m_paths(std::move(paths)), m_server(server) {}

    Result<CompanionFile> readFile() override;
    void check(const CompanionFile &found, std::function<void(bool)> reply) override;
    Result<qint64> launch() override;
    QByteArray lastWords() override;
    void terminate(qint64 pid) override;

    /// Empty when there is none.
    static QString findProgram();

private:
    QString wordsFile() const;

    Paths m_paths;
    ServerClient &m_server;
};

} // namespace belfry::client
