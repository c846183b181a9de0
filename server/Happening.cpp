#include "server/Happening.h"

#include "model/Json.h"

namespace belfry::server {
namespace {

QJsonValue textOrNull(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : model::textValue(text);
}

// These stand in lines of their own in an event stream.
bool isWord(std::string_view text, std::string_view alphabet)
{
    return !text.empty() && text.find_first_not_of(alphabet) == std::string_view::npos;
}

} // namespace

QJsonObject toPublicJson(const Announcement &announcement)
{
    const Happening &what = announcement.what;
    return {{QStringLiteral("id"), model::textValue(announcement.id)},
            {QStringLiteral("event"), model::textValue(what.kind)},
            {QStringLiteral("at"), model::textValue(toRfc3339(announcement.at))},
            {QStringLiteral("channel"), textOrNull(what.channel)},
            {QStringLiteral("category"), textOrNull(what.category)},
            {QStringLiteral("subject"), model::textValue(what.subject)},
            {QStringLiteral("data"), what.json}};
}

std::string toBusText(const Announcement &announcement)
{
    QJsonObject object = toPublicJson(announcement);
    object.insert(QStringLiteral("needs"), model::textValue(auth::name(announcement.what.needs)));
    object.insert(QStringLiteral("only_for"), textOrNull(announcement.what.onlyFor));
    return model::toText(object);
}

Result<Announcement> announcementFromBusText(std::string_view text)
{
    const auto object = model::parseObject(text);
    if (!object)
        return object.error();
    model::FieldReader reader(*object);
    Announcement out;
    out.id = reader.text("id");
    out.at = reader.time("at");
    out.what.kind = reader.text("event");
    out.what.channel = reader.textOrNull("channel").value_or("");
    out.what.category = reader.textOrNull("category").value_or("");
    out.what.subject = reader.text("subject");
    out.what.json = reader.objectOrNull("data").value_or(QJsonObject());
    out.what.onlyFor = reader.textOrNull("only_for").value_or("");
    const auto needs = auth::permissionNamed(reader.text("needs"));
    if (!needs)
        reader.refuse("needs");
    if (!isWord(out.id, "0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
        reader.refuse("id");
    if (!isWord(out.what.kind, "abcdefghijklmnopqrstuvwxyz_."))
        reader.refuse("event");
    if (reader.failed())
        return reader.error();
    out.what.needs = *needs;
    return out;
}

} // namespace belfry::server
