#include "update/Fetcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSaveFile>

namespace belfry::update {
namespace {

using namespace Qt::StringLiterals;

constexpr int kListMs = 20'000;
constexpr int kSilenceMs = 60'000; ///< nothing arrived for so long
constexpr int kRedirectsMost = 5;

bool mayBeAsked(const QUrl &address)
{
    return address.isValid() && (address.scheme() == u"https" || (address.scheme() == u"http" && QHostAddress(address.host()).isLoopback()));
}

QNetworkRequest requestFor(const QUrl &address, int silenceMs)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(kRedirectsMost);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(silenceMs);
    // Qt's own words would name the language of this computer and the version of its libraries.
    request.setRawHeader("User-Agent", "belfry");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

Error errorOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::OperationCanceledError || reply.error() == QNetworkReply::TimeoutError)
        return {ErrorCode::Timeout, "no answer in time"};
    return {ErrorCode::Unreachable, status > 0 ? "it answered " + std::to_string(status) : reply.errorString().toStdString()};
}

} // namespace

struct Fetcher::Impl {
    QNetworkAccessManager network;
    QNetworkReply *reply = nullptr; ///< deleted later by itself
    std::unique_ptr<QSaveFile> file;
    std::unique_ptr<QCryptographicHash> hash;
    qint64 bytes = 0;

    /// Ends what is under way without a word.
    void drop()
    {
        if (QNetworkReply *was = std::exchange(reply, nullptr)) {
            was->disconnect();
            was->abort();
            was->deleteLater();
        }
        file.reset();
        hash.reset();
        bytes = 0;
    }
    bool take(const Package &package);
    Result<QString> finish(const Package &package);
};

Fetcher::Fetcher(QObject *parent) : QObject(parent), m(std::make_unique<Impl>()) {}

Fetcher::~Fetcher()
{
    m->drop();
}

void Fetcher::stop()
{
    m->drop();
}

void Fetcher::list(const QUrl &address, Listed reply)
{
    m->drop();
    if (!mayBeAsked(address)) {
        reply(Error{ErrorCode::InvalidInput, "the address of the updates is not https"});
        return;
    }
    QNetworkReply *answer = m->reply = m->network.get(requestFor(address, kListMs));
    const auto end = [this, reply](Result<QByteArray> result) {
        m->drop();
        reply(std::move(result));
    };
    connect(answer, &QNetworkReply::readyRead, this, [answer, end] {
        if (answer->bytesAvailable() > kManifestBytesMax)
            end(Error{ErrorCode::TooLarge, "the list of updates is too long"});
    });
    connect(answer, &QNetworkReply::finished, this, [answer, end] {
        if (answer->error() != QNetworkReply::NoError)
            end(errorOf(*answer));
        else
            end(answer->readAll());
    });
}

void Fetcher::store(const Package &package, const QString &folder, const QString &name, Stored reply)
{
    m->drop();
    if (!mayBeAsked(package.address)) {
        reply(Error{ErrorCode::InvalidInput, "the address of the package is not https"});
        return;
    }
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const bool isMade = QDir().mkpath(folder) && QFile::setPermissions(folder, own);
    m->file = std::make_unique<QSaveFile>(QDir(folder).filePath(name));
    if (!isMade || !m->file->open(QIODevice::WriteOnly)) {
        m->drop();
        reply(Error{ErrorCode::Io, "the package cannot be written"});
        return;
    }
    m->hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    QNetworkReply *answer = m->reply = m->network.get(requestFor(package.address, kSilenceMs));
    const auto end = [this, reply](Result<QString> result) {
        m->drop();
        reply(std::move(result));
    };
    connect(answer, &QNetworkReply::readyRead, this, [this, package, end] {
        if (!m->take(package))
            end(Error{ErrorCode::Malformed, "the package is longer than it should be, or cannot be written"});
        else
            Q_EMIT progressed(m->bytes);
    });
    connect(answer, &QNetworkReply::finished, this, [this, answer, package, end] {
        if (answer->error() != QNetworkReply::NoError)
            end(errorOf(*answer));
        else
            end(m->take(package) ? m->finish(package) : Error{ErrorCode::Malformed, "the package is longer than it should be"});
    });
}

bool Fetcher::Impl::take(const Package &package)
{
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return true; // an error page is no part of the package
    const QByteArray more = reply->readAll();
    bytes += more.size();
    hash->addData(more);
    return bytes <= package.bytes && file->write(more) == more.size();
}

Result<QString> Fetcher::Impl::finish(const Package &package)
{
    if (bytes != package.bytes || hash->result() != package.sha256)
        return Error{ErrorCode::Malformed, "the package is not the one that was signed"};
    if (!file->commit())
        return Error{ErrorCode::Io, "the package cannot be written"};
    return file->fileName();
}

void removeInstalled(const QString &folder, Version ours)
{
    static const QRegularExpression kName(u"^belfry-([0-9]+\\.[0-9]+\\.[0-9]+)"_s);
    QDir packages(folder);
    for (const QString &name : packages.entryList({u"belfry-*"_s}, QDir::Files)) {
        const auto version = Version::from(kName.match(name).capturedView(1));
        if (version && *version <= ours)
            packages.remove(name);
    }
}

} // namespace belfry::update
