#include "model/Checklist.h"

#include "base/Text.h"
#include "model/Channel.h"
#include "model/Fields.h"
#include "model/Json.h"

#include <algorithm>

namespace belfry::model {

QJsonObject toJson(const ChecklistItem &item, const std::optional<ChecklistTick> &tick)
{
    QJsonObject object{{QStringLiteral("id"), textValue(item.id)},
                       {QStringLiteral("service"), textValue(item.service)},
                       {QStringLiteral("position"), item.position},
                       {QStringLiteral("text"), textValue(item.text)},
                       {QStringLiteral("owner"), textValue(item.owner)},
                       {QStringLiteral("done"), QJsonValue::Null}};
    if (tick) {
        object.insert(QStringLiteral("done"), QJsonObject{{QStringLiteral("by"), textValue(tick->by)},
                                                          {QStringLiteral("at"), textValue(toRfc3339(tick->at))}});
    }
    return object;
}

Result<> apply(ChecklistItem &item, const QJsonObject &object)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        const std::string key = toUtf8(at.key());
        if (key != "text" && key != "owner")
            return refuse(key, "is not a field of a checklist item that can be set");
        const bool isText = key == "text";
        auto text = textIn(key, at.value(), isText ? kChannelTextBytes : kChecklistOwnerBytes);
        if (!text)
            return text.error();
        *text = std::string(trimmed(*text));
        if (isText && text->empty())
            return refuse(key, "must not be empty");
        (isText ? item.text : item.owner) = *std::move(text);
    }
    return Done();
}

Result<std::vector<std::string>> orderFromJson(const QJsonObject &object)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.key() != QLatin1String("order"))
            return refuse(toUtf8(at.key()), "is not a field here");
    }
    const auto list = listIn("order", object.value(QLatin1String("order")), kChecklistItems);
    if (!list)
        return list.error();
    std::vector<std::string> order;
    for (const QJsonValue &one : *list) {
        const std::string id = toUtf8(one.toString());
        if (id.empty() || std::find(order.begin(), order.end(), id) != order.end())
            return refuse("order", "must be the ids of all items, each once");
        order.push_back(id);
    }
    return order;
}

} // namespace belfry::model
