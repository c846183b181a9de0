#include "chat/Text.h"

#include "base/Text.h"
#include "model/Json.h"

#include <QChar>
#include <QString>

#include <vector>

namespace belfry::chat {
namespace {

using Points = std::vector<char32_t>;

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

// Format characters (Cf) are those that turn or hide; the tags of flags (U+E0020 on) are among them and go, too.
bool isLeftOut(char32_t c, bool lines)
{
    if (c == '\n')
        return !lines;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: return !isJoiner(c);
    default: break;
    }
    // Letters and marks that are drawn as nothing.
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800 || c == 0x034f || c == 0x17b4 || c == 0x17b5;
}

bool isBlank(char32_t c)
{
    return c == '\n' || QChar::isSpace(c);
}

Points kept(std::string_view text, bool lines)
{
    Points out;
    std::size_t marks = 0;
    for (char32_t c : model::fromUtf8(text).toUcs4()) {
        if (c == '\t' || (c == '\n' && !lines))
            c = ' ';
        if (isLeftOut(c, lines))
            continue;
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > kMarksOnOne || (isMark(c) && c != 0xfe0f && out.empty()))
            continue;
        if (isJoiner(c) && (out.empty() || isBlank(out.back()) || isJoiner(out.back())))
            continue;
        const std::size_t size = out.size();
        if (c == '\n' && size >= 2 && out[size - 1] == '\n' && out[size - 2] == '\n')
            continue;
        out.push_back(c);
    }
    while (!out.empty() && (isBlank(out.back()) || isJoiner(out.back())))
        out.pop_back();
    std::size_t blank = 0;
    while (blank < out.size() && isBlank(out[blank]))
        ++blank;
    out.erase(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(blank));
    return out;
}

std::string textOf(const Points &points)
{
    return model::toUtf8(QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size())));
}

} // namespace

Result<std::string> cleanText(std::string_view text)
{
    if (!isUtf8(text))
        return fail(ErrorCode::InvalidInput, "A message is text.");
    const Points points = kept(text, true);
    if (points.empty())
        return fail(ErrorCode::InvalidInput, "There is nothing to be read in it.");
    if (points.size() > kTextCharacters)
        return fail(ErrorCode::InvalidInput, "A message has " + std::to_string(kTextCharacters) + " characters at most.");
    std::size_t lines = 1;
    for (const char32_t c : points)
        lines += c == '\n' ? 1 : 0;
    if (lines > kTextLines)
        return fail(ErrorCode::InvalidInput, "A message has " + std::to_string(kTextLines) + " lines at most.");
    std::string clean = textOf(points);
    if (clean.size() > kTextBytes)
        return fail(ErrorCode::InvalidInput, "A message has " + std::to_string(kTextBytes) + " bytes at most.");
    return clean;
}

std::string cleanLine(std::string_view text, std::size_t charactersMax)
{
    if (!isUtf8(text))
        return {};
    Points points = kept(text, false);
    if (points.size() > charactersMax)
        points.resize(charactersMax);
    return textOf(points);
}

} // namespace belfry::chat
