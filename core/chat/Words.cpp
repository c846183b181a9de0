#include "chat/Words.h"

#include "chat/Names.h"
#include "model/Json.h"

#include <QRegularExpression>
#include <QString>

namespace belfry::chat {
namespace {

/// The words' skeletons, parted and surrounded by one blank.
std::string phraseOf(std::string_view text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s\\p{P}]+"), QRegularExpression::UseUnicodePropertiesOption);
    std::string out = " ";
    const QStringList words = model::fromUtf8(text).split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::string skeleton = skeletonOf(model::toUtf8(word));
        if (!skeleton.empty())
            out += skeleton + ' ';
    }
    return out;
}

} // namespace

bool hasLink(std::string_view text)
{
    // Tight forms of many ends; with blanks or a written dot only of the three that nothing else is spelled like.
    static const QRegularExpression link(
        QStringLiteral("\\b[a-z][a-z0-9+.-]{1,20}://|\\bwww\\s?\\.|[\\w.+-]+@[\\w-]+\\.\\w{2,}|"
                       "\\b[\\w-]{2,63}\\.(?:com|org|net|info|biz|io|tv|gg|ly|ru|cn|xyz|top|site|shop|club|online|app|dev|link|click)\\b|"
                       "\\b[\\w-]{2,63}\\s?(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\]|\\(dot\\)|\\sdot)\\s?(?:com|org|net)\\b|"
                       "\\b[\\w-]+\\.[a-z]{2,}/\\S|\\b\\d{1,3}(?:\\.\\d{1,3}){3}[:/]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return link.match(model::fromUtf8(text).normalized(QString::NormalizationForm_KC)).hasMatch();
}

Words::Words(const model::ChatWords &words) : m_hold(listOf(words.hold)), m_refuse(listOf(words.refuse)) {}

Words::List Words::listOf(const std::vector<std::string> &words)
{
    List list;
    for (const std::string &word : words) {
        if (std::string phrase = phraseOf(word); phrase.size() > 1)
            list.phrases.insert(std::move(phrase));
    }
    return list;
}

bool Words::isIn(const List &list, const std::string &text)
{
    for (const std::string &phrase : list.phrases) {
        if (text.find(phrase) != std::string::npos)
            return true;
    }
    return false;
}

Words::What Words::look(std::string_view text) const
{
    if (m_hold.phrases.empty() && m_refuse.phrases.empty())
        return What::Fine;
    const std::string phrase = phraseOf(text);
    if (isIn(m_refuse, phrase))
        return What::Refuse;
    return isIn(m_hold, phrase) ? What::Hold : What::Fine;
}

} // namespace belfry::chat
