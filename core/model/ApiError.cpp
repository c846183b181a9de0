#include "model/ApiError.h"

#include "model/Json.h"

namespace belfry::model {

QJsonObject toJson(const ApiError &error)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("about:blank")},
                       {QStringLiteral("title"), textValue(error.title)},
                       {QStringLiteral("status"), error.status},
                       {QStringLiteral("code"), textValue(error.code)},
                       {QStringLiteral("detail"), textValue(error.detail)}};
    if (!error.field.empty())
        object.insert(QStringLiteral("field"), textValue(error.field));
    return object;
}

Result<ApiError> apiErrorFromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    ApiError error;
    error.status = static_cast<int>(reader.number("status"));
    error.code = reader.text("code");
    error.title = reader.text("title");
    error.detail = reader.text("detail");
    error.field = reader.textOrNull("field").value_or("");
    if (reader.failed())
        return reader.error();
    return error;
}

} // namespace belfry::model
