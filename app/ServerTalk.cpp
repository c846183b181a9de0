#include "app/ServerTalk.h"

#include "app/ServerApi.h"

#include <utility>

namespace belfry::app {

void ApiTalk::ask(const QByteArray &verb, const QString &path, const QJsonObject &body, Reply reply, Duration time)
{
    client::ApiCall call{.verb = verb, .path = path.section(u'?', 0, 0), .time = time};
    if (const QString query = path.section(u'?', 1); !query.isEmpty())
        call.query = QUrlQuery(query);
    if (!body.isEmpty())
        call.body = body;
    m_api.send(call, &m_api, [reply = std::move(reply)](const client::ApiAnswer &answer) {
        reply(answer.error ? Result<QJsonObject>(*answer.error) : Result<QJsonObject>(answer.body));
    });
}

QString ApiTalk::channel() const
{
    return m_api.channelName();
}

} // namespace belfry::app
