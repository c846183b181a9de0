#include "app/Redactor.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kSecretLeast = 4; ///< shorter ones would take ordinary words out
const auto kGone = u"[removed]"_s;

/// Long, of one piece, with letters and digits mixed: a token or a key. A ULID (26 capitals and digits) is neither.
bool looksSecret(const QString &word)
{
    static const QRegularExpression ulid(u"^[0-9A-HJKMNP-TV-Z]{26}$"_s);
    if (word.size() < 20 || ulid.match(word).hasMatch())
        return false;
    const auto has = [&](auto is) { return std::any_of(word.begin(), word.end(), is); };
    return has([](QChar c) { return c.isDigit(); }) && has([](QChar c) { return c.isLower() || c.isUpper(); });
}

} // namespace

QByteArray Redactor::clean(const QByteArray &bytes) const
{
    QString text = QString::fromUtf8(bytes);
    for (const Secret &secret : m_known) {
        if (secret.reveal().size() < kSecretLeast)
            continue;
        const QByteArray plain = QByteArray::fromStdString(secret.reveal());
        for (const QByteArray &form : {plain, QUrl::toPercentEncoding(QString::fromUtf8(plain)), plain.toBase64(),
                                       plain.toBase64(QByteArray::OmitTrailingEquals), plain.toHex()})
            text.replace(QString::fromUtf8(form), kGone);
    }
    // The name of a secret and what follows it, as JSON, INI, a header or a command line write it.
    static const QRegularExpression named(
        uR"re(((?:token|secret|passwor[dt]|passwd|authorization|cookie|credential|api[_-]?key|stream[_-]?key|\bkey)["']?\s*[:=]\s*["']?)(?:Bearer\s+)?[^\s"',;}\]]+)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(named, u"\\1%1"_s.arg(kGone));
    static const QRegularExpression bearer(uR"(\bBearer\s+\S+)"_s, QRegularExpression::CaseInsensitiveOption);
    text.replace(bearer, u"Bearer %1"_s.arg(kGone));
    static const QRegularExpression user(uR"((://)[^/\s@]+@)"_s);
    text.replace(user, u"\\1%1@"_s.arg(kGone));
    static const QRegularExpression question(uR"((://[^\s"'?]+)\?[^\s"']*)"_s);
    text.replace(question, u"\\1?%1"_s.arg(kGone));
    static const QRegularExpression encoder(uR"((\b(?:rtmps?|srt)://[^\s"'/]+/(?:[^\s"'/]+/)*)[^\s"'/]+)"_s);
    text.replace(encoder, u"\\1%1"_s.arg(kGone));
    static const QRegularExpression word(u"[A-Za-z0-9_+=-]{20,}"_s);
    QString out;
    qsizetype done = 0;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        out += QStringView(text).mid(done, found.capturedStart() - done);
        out += looksSecret(found.captured()) ? kGone : found.captured();
        done = found.capturedEnd();
    }
    return (out + QStringView(text).mid(done)).toUtf8();
}

} // namespace belfry::app
