#include "app/WholeList.h"

#include <memory>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

struct Reading {
    ServerApi &api;
    QString path;
    QObject *context; ///< replies end with it, and so does every use of this
    WholeList::Done done;
    QJsonArray items = {};
};

void readPage(const std::shared_ptr<Reading> &reading, const QString &cursor)
{
    QUrlQuery query{{u"limit"_s, u"200"_s}};
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, cursor);
    reading->api.get(reading->path, query, reading->context, [reading](const client::ApiAnswer &answer) {
        for (const QJsonValue &item : answer.body[u"items"].toArray())
            reading->items.append(item);
        const QString next = answer.body[u"next"].toString();
        if (answer && !next.isEmpty() && reading->items.size() < WholeList::kItemsMost)
            readPage(reading, next);
        else
            reading->done(answer, reading->items);
    });
}

} // namespace

void WholeList::read(ServerApi &api, const QString &path, QObject *context, Done done)
{
    readPage(std::make_shared<Reading>(Reading{api, path, context, std::move(done)}), {});
}

} // namespace belfry::app
