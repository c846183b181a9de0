#include "model/Checklist.h"

#include "model/InputReader.h"
#include "model/Json.h"

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
    InputReader in(object);
    item.text = in.textIf("text", TextRule::name()).value_or(item.text);
    item.owner = in.textIf("owner", TextRule::optional(kChecklistOwnerBytes)).value_or(item.owner);
    return in.accepted();
}

Result<ChecklistItem> newChecklistItemFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChecklistItem item;
    item.text = in.text("text", TextRule::name());
    item.owner = in.textIf("owner", TextRule::optional(kChecklistOwnerBytes)).value_or("");
    if (const auto accepted = in.accepted(); !accepted)
        return accepted.error();
    return item;
}

Result<std::vector<std::string>> orderFromJson(const QJsonObject &object)
{
    InputReader in(object);
    auto order = in.texts("order", kChecklistItems, TextRule::name());
    if (const auto accepted = in.accepted(); !accepted)
        return accepted.error();
    return order;
}

} // namespace belfry::model
