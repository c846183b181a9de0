// ImportWalk: goes through the lists of an imported file and says where in them something is wrong. For SettingsImport and
// ServiceImport.
#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <string>
#include <utility>

namespace belfry::server {

/// "channels[0].title: must be …" of what the model says about "title: must be …"; other sentences follow a colon.
inline Error at(const std::string &path, const Error &error)
{
    const bool namesField = error.code == ErrorCode::InvalidInput;
    return fail(error.code, path + (namesField ? "." : ": ") + error.what);
}

/// `each` is called with every object of object[key] and its path, and the list is taken out of the object. One that is not there is
/// empty.
template<typename Each>
Result<> eachOf(QJsonObject &object, const QString &key, const std::string &path, Each each)
{
    const QJsonValue list = object.take(key);
    const std::string name = path + key.toStdString();
    if (!list.isArray() && !list.isUndefined())
        return fail(ErrorCode::InvalidInput, name + ": must be a list");
    const QJsonArray items = list.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const std::string where = name + '[' + std::to_string(i) + ']';
        if (!items[i].isObject())
            return fail(ErrorCode::InvalidInput, where + ": must be an object");
        if (const auto done = each(items[i].toObject(), where); !done)
            return done;
    }
    return Done();
}

/// Takes the id out: 26 letters and digits, as all of ours.
inline Result<std::string> takeId(QJsonObject &object, const std::string &path)
{
    const std::string id = object.take(QStringLiteral("id")).toString().toStdString();
    const bool isOne = id.size() == 26 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    });
    return isOne ? Result<std::string>(id) : fail(ErrorCode::InvalidInput, path + ".id: must be the id it was exported with");
}

} // namespace belfry::server
