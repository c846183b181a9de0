// ApiError: a problem body of the API (RFC 9457).
#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <string>

namespace belfry::model {

/// Value. `code` is stable and for programs; `detail` is a sentence for people; `field` names the value at fault.
struct ApiError {
    int status = 500;
    std::string code;
    std::string title;
    std::string detail;
    std::string field; ///< "" when no single value is at fault

    bool operator==(const ApiError &) const = default;
};

QJsonObject toJson(const ApiError &error);
Result<ApiError> apiErrorFromJson(const QJsonObject &object);

} // namespace belfry::model
