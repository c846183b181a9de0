#include "chat/Names.h"

#include "chat/HouseNames.h"
#include "chat/Text.h"
#include "model/Json.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <iterator>
#include <utility>

namespace belfry::chat {
namespace {

/// Letters that are drawn like a Latin one, after case folding (Unicode Technical Standard 39 has thousands; these are those
/// a keyboard has), and digits and signs that stand in for one.
constexpr std::pair<char32_t, char> kAlike[] = {
    {U'0', 'o'}, {U'1', 'l'}, {U'3', 'e'}, {U'4', 'a'}, {U'5', 's'}, {U'7', 't'}, {U'8', 'b'}, {U'@', 'a'}, {U'$', 's'}, {U'|', 'l'}, {U'!', 'l'},
    {U'i', 'l'}, {U'ı', 'l'}, {U'ł', 'l'}, {U'ø', 'o'}, {U'đ', 'd'}, {U'ß', 's'},
    {U'а', 'a'}, {U'в', 'b'}, {U'с', 'c'}, {U'ԁ', 'd'}, {U'е', 'e'}, {U'һ', 'h'}, {U'н', 'h'}, {U'і', 'l'}, {U'ј', 'j'}, {U'к', 'k'}, {U'ӏ', 'l'},
    {U'м', 'm'}, {U'о', 'o'}, {U'р', 'p'}, {U'ѕ', 's'}, {U'т', 't'}, {U'у', 'y'}, {U'х', 'x'}, {U'ԝ', 'w'}, {U'ԛ', 'q'}, {U'п', 'n'}, {U'ѵ', 'v'},
    {U'α', 'a'}, {U'β', 'b'}, {U'ε', 'e'}, {U'η', 'n'}, {U'ι', 'l'}, {U'κ', 'k'}, {U'ν', 'v'}, {U'ο', 'o'}, {U'ρ', 'p'}, {U'σ', 's'}, {U'ς', 's'},
    {U'τ', 't'}, {U'υ', 'u'}, {U'χ', 'x'}, {U'ω', 'w'}, {U'γ', 'y'}, {U'μ', 'm'}, {U'ɑ', 'a'}, {U'ɡ', 'g'}, {U'ɩ', 'l'}, {U'ʟ', 'l'},
};

/// Draws an Arabic word longer, and says nothing.
constexpr char32_t kStretch = U'\u0640';

/// "rn" is read as "m", "vv" as "w".
std::string pairsJoined(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view two = std::string_view(text).substr(i, 2);
        if (two == "rn" || two == "vv") {
            out += two == "rn" ? 'm' : 'w';
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

std::string skeletonOf(std::string_view text)
{
    std::string out;
    const QString folded = model::fromUtf8(text).normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const char32_t c : folded.toUcs4()) {
        const auto alike = std::find_if(std::begin(kAlike), std::end(kAlike), [c](const auto &pair) { return pair.first == c; });
        if (alike != std::end(kAlike))
            out += alike->second;
        else if (QChar::isLetterOrNumber(c) && c != kStretch)
            out += model::toUtf8(QString::fromUcs4(&c, 1));
    }
    return pairsJoined(out);
}

Result<std::string> cleanName(std::string_view name)
{
    const QString whole = model::fromUtf8(cleanLine(name, kNameCharactersMax + 1)).normalized(QString::NormalizationForm_C).simplified();
    const auto points = whole.toUcs4();
    const auto characters = static_cast<std::size_t>(points.size());
    if (characters < kNameCharactersMin || characters > kNameCharactersMax)
        return fail(ErrorCode::InvalidInput, "A name has 2 to 32 characters.");
    std::string clean = model::toUtf8(whole);
    const std::string skeleton = skeletonOf(clean);
    if (skeleton.empty() || std::none_of(points.begin(), points.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); }))
        return fail(ErrorCode::InvalidInput, "A name has a letter in it.");
    if (isOfTheHouse(clean))
        return fail(ErrorCode::InvalidInput, "That name could be taken for somebody of the house.");
    return clean;
}

} // namespace belfry::chat
