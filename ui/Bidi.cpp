#include "ui/Bidi.h"

#include <QLocale>
#include <QStringView>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr QChar kRightToLeftMark(0x200F);
constexpr QChar kIsolate(0x2068); // FIRST STRONG ISOLATE
constexpr QChar kEndIsolate(0x2069);

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isStrong(QChar c)
{
    return isRightToLeft(c) || c.direction() == QChar::DirL;
}

} // namespace

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isRightToLeft);
}

QString markedSentence(const QString &sentence)
{
    if (!hasRightToLeft(sentence))
        return sentence;
    QString marked;
    const auto first = std::find_if(sentence.begin(), sentence.end(), isStrong);
    if (!isRightToLeft(*first))
        marked += kRightToLeftMark;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QStringView rest = QStringView(sentence).sliced(i);
        const bool isNumber = rest.startsWith(QLatin1String("%n"));
        const bool isPut = rest.size() > 1 && rest[0] == u'%' && rest[1].isDigit() && rest[1] != u'0';
        if (isNumber) {
            marked += QLatin1String("%Ln");
            ++i;
        } else if (isPut) {
            marked += kIsolate;
            marked += rest.first(2);
            marked += kEndIsolate;
            ++i;
        } else {
            marked += sentence[i];
        }
    }
    return ownSeparators(marked);
}

QString ownSeparators(const QString &text)
{
    constexpr QStringView kDot = u" · ";
    if (!text.contains(kDot) || !hasRightToLeft(text))
        return text;
    QString parted;
    for (const QStringView part : QStringView(text).split(kDot))
        parted += (parted.isEmpty() ? QString() : QStringLiteral(" | ")) + kIsolate + part + kEndIsolate;
    return parted;
}

QString ownDigits(QString text)
{
    const QString zero = QLocale().zeroDigit();
    if (zero.size() != 1 || zero[0] == u'0')
        return text;
    for (QChar &c : text)
        if (c >= u'0' && c <= u'9')
            c = QChar(static_cast<char16_t>(zero[0].unicode() + (c.unicode() - u'0')));
    return text;
}

} // namespace belfry::ui
