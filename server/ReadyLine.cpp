#include "server/ReadyLine.h"

#include "model/Json.h"

namespace belfry::server {

std::string readyJson(const Ready &ready)
{
    return model::toText({{QStringLiteral("http"), model::textValue(ready.http)},
                          {QStringLiteral("rtmp"), model::textValue(ready.rtmp)},
                          {QStringLiteral("channel"), model::textValue(ready.channel)},
                          {QStringLiteral("key"), model::textValue(ready.key.reveal())},
                          {QStringLiteral("token"), model::textValue(ready.token.reveal())}});
}

std::string companionJson(const Ready &ready)
{
    return model::toText({{QStringLiteral("http"), model::textValue(ready.http)},
                          {QStringLiteral("rtmp"), model::textValue(ready.rtmp)},
                          {QStringLiteral("token"), model::textValue(ready.token.reveal())},
                          {QStringLiteral("version"), QStringLiteral(BELFRY_VERSION)}});
}

Result<Ready> readCompanion(const std::string &json)
{
    const auto object = model::parseObject(json);
    if (!object)
        return object.error();
    model::FieldReader reader(*object);
    Ready ready;
    ready.http = reader.text("http");
    ready.page = ready.http + '/';
    ready.rtmp = reader.text("rtmp");
    ready.token = Secret(reader.text("token"));
    if (reader.failed())
        return reader.error();
    return ready;
}

std::string readyText(const Ready &ready, bool showKey, const std::string &dataFolder)
{
    std::string text = "Belfry is ready.\n\n  The page for viewers  " + ready.page + "\n"
                       "  In OBS, Settings > Stream > Custom:\n    Server              " + ready.rtmp + "\n    Stream Key          ";
    text += showKey ? ready.key.reveal() : "(shown on a terminal only)";
    text += "\n  The owner's token is in " + dataFolder + "/owner.token\n\n  To stop: Ctrl+C.\n";
    return text;
}

} // namespace belfry::server
