#include "server/api/Page.h"

#include "base/Text.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"

#include <QByteArray>

namespace belfry::server::api {
namespace {

// The version, then each value behind its length; the sum over it finds what was typed or cut, and cursors of another list.
constexpr char kVersion = '1';
constexpr std::size_t kCursorBytesMax = 512;
constexpr std::size_t kSumBytes = 4;

std::string sumOf(std::string_view list, std::string_view text)
{
    const std::uint64_t hash = hashOf(std::string(list) + '\n' + std::string(text));
    std::string sum;
    for (std::size_t i = 0; i < kSumBytes; ++i)
        sum.push_back(static_cast<char>((hash >> (8 * i)) & 0xff));
    return sum;
}

Error wrongCursor()
{
    return fail(ErrorCode::InvalidInput, "cursor: is not one this list has given");
}

} // namespace

std::string makeCursor(std::string_view list, const CursorKey &key)
{
    std::string text(1, kVersion);
    for (const std::string &value : key)
        text += std::to_string(value.size()) + ':' + value;
    text += sumOf(list, text);
    return QByteArray::fromStdString(text)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

Result<CursorKey> readCursor(std::string_view list, std::size_t columns, std::string_view cursor)
{
    if (cursor.empty() || cursor.size() > kCursorBytesMax)
        return wrongCursor();
    const QByteArray encoded(cursor.data(), static_cast<qsizetype>(cursor.size()));
    constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto decoded = QByteArray::fromBase64Encoding(encoded, kForm | QByteArray::AbortOnBase64DecodingErrors);
    // Written in one way only: bits left over at the end would make several cursors of one place.
    if (!decoded || (*decoded).toBase64(kForm) != encoded)
        return wrongCursor();
    const std::string whole = (*decoded).toStdString();
    if (whole.size() <= kSumBytes || whole.front() != kVersion)
        return wrongCursor();
    std::string_view text(whole.data(), whole.size() - kSumBytes);
    if (sumOf(list, text) != whole.substr(whole.size() - kSumBytes))
        return wrongCursor();
    CursorKey key;
    for (text.remove_prefix(1); !text.empty();) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos)
            return wrongCursor();
        const auto length = toNumber(text.substr(0, colon), kCursorBytesMax);
        text.remove_prefix(colon + 1);
        if (!length || *length > text.size())
            return wrongCursor();
        key.emplace_back(text.substr(0, *length));
        text.remove_prefix(*length);
        if (!isUtf8(key.back()) || key.back().find('\0') != std::string::npos)
            return wrongCursor();
    }
    if (key.size() != columns)
        return wrongCursor();
    return key;
}

Result<Page> readPage(const http::Request &request, std::string_view list, std::size_t columns)
{
    Page page;
    page.list = list;
    const auto limit = queryText(request, "limit");
    if (!limit)
        return limit.error();
    if (*limit) {
        const auto number = toNumber(**limit, Page::kMax);
        if (!number || *number == 0)
            return fail(ErrorCode::InvalidInput, "limit: must be from 1 to " + std::to_string(Page::kMax));
        page.limit = static_cast<std::size_t>(*number);
    }
    const auto cursor = queryText(request, "cursor");
    if (!cursor)
        return cursor.error();
    if (*cursor) {
        auto after = readCursor(list, columns, **cursor);
        if (!after)
            return after.error();
        page.after = *std::move(after);
    }
    return page;
}

http::Response listAnswer(const QJsonArray &items, const std::string &next)
{
    return readAnswer({{QStringLiteral("items"), items},
                       {QStringLiteral("next"), next.empty() ? QJsonValue(QJsonValue::Null) : model::textValue(next)}});
}

} // namespace belfry::server::api
