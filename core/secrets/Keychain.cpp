#include "secrets/Keychain.h"

#include <qt6keychain/keychain.h>

namespace belfry::secrets {
namespace {

Error errorOf(const QKeychain::Job &job)
{
    const bool denied = job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    const std::string what = job.errorString().toStdString();
    return fail(denied ? ErrorCode::Forbidden : ErrorCode::Unavailable, what.empty() ? "no keychain service" : what);
}

} // namespace

void SystemKeychain::read(const QString &name, Reply<std::optional<Secret>> reply)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service, this);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, reply = std::move(reply)] {
        if (job->error() == QKeychain::EntryNotFound)
            reply(std::optional<Secret>());
        else if (job->error() != QKeychain::NoError)
            reply(errorOf(*job));
        else
            reply(std::optional<Secret>(job->binaryData().toStdString()));
    });
    job->start();
}

void SystemKeychain::write(const QString &name, const Secret &secret, Reply<> reply)
{
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    job->setKey(name);
    job->setBinaryData(QByteArray::fromStdString(secret.reveal()));
    connect(job, &QKeychain::Job::finished, this, [job, reply = std::move(reply)] {
        reply(job->error() == QKeychain::NoError ? Result<>(Done{}) : Result<>(errorOf(*job)));
    });
    job->start();
}

void SystemKeychain::remove(const QString &name, Reply<> reply)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service, this);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, reply = std::move(reply)] {
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        reply(gone ? Result<>(Done{}) : Result<>(errorOf(*job)));
    });
    job->start();
}

} // namespace belfry::secrets
