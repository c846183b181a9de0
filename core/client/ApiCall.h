// ApiCall: one question to any route of docs/api.md, and its answer.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/ApiError.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace belfry::client {

struct ApiCall {
    QByteArray verb = "GET";
    QString path = {};                      ///< "/api/v1/…"
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};
    QByteArray content = {};                ///< a file, instead of a JSON body
    QByteArray contentType = {};
    QByteArray ifMatch = {};                ///< the ETag of what was seen
    Duration time{3'000};                   ///< without a byte from the server
};

/// Value. `error` holds nothing when it was done; `problem` is what the server said of it, where it said something.
struct ApiAnswer {
    int status = 0;                         ///< 0: nobody answered
    QJsonObject body = {};
    QByteArray content = {};                ///< what is no JSON object: a picture, a PDF
    QByteArray etag = {};
    std::optional<WallTime> serverTime = {}; ///< by its Date header: whole seconds
    std::optional<Error> error = {};
    model::ApiError problem = {.status = 0, .code = {}, .title = {}, .detail = {}, .field = {}};

    explicit operator bool() const { return !error; }
};

} // namespace belfry::client
