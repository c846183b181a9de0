#include "server/ReadyLine.h"

#include "model/Json.h"

namespace belfry::server {
namespace {

std::string withSetupCode(QJsonObject object, const Ready &ready)
{
    if (!ready.setupCode.empty())
        object.insert(QStringLiteral("setup_code"), model::textValue(ready.setupCode.reveal()));
    return model::toText(object);
}

} // namespace

std::string readyJson(const Ready &ready)
{
    QJsonObject object{{QStringLiteral("http"), model::textValue(ready.http)},
                       {QStringLiteral("rtmp"), model::textValue(ready.rtmp)},
                       {QStringLiteral("channel"), model::textValue(ready.channel)},
                       {QStringLiteral("key"), model::textValue(ready.key.reveal())},
                       {QStringLiteral("token"), model::textValue(ready.token.reveal())}};
    if (!ready.rtmps.empty())
        object.insert(QStringLiteral("rtmps"), model::textValue(ready.rtmps));
    return withSetupCode(std::move(object), ready);
}

std::string companionJson(const Ready &ready)
{
    return withSetupCode({{QStringLiteral("http"), model::textValue(ready.http)},
                          {QStringLiteral("rtmp"), model::textValue(ready.rtmp)},
                          {QStringLiteral("token"), model::textValue(ready.token.reveal())},
                          {QStringLiteral("version"), QStringLiteral(BELFRY_VERSION)}}, ready);
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
    ready.encoder = ready.rtmp;
    ready.token = Secret(reader.text("token"));
    ready.setupCode = Secret(reader.textOrNull("setup_code").value_or(""));
    if (reader.failed())
        return reader.error();
    return ready;
}

std::string readyText(const Ready &ready, bool isTerminal, const std::string &dataFolder)
{
    std::string text = "Belfry is ready.\n\n  The page for viewers  " + ready.page + "\n"
                       "  In OBS, Settings > Stream > Custom:\n    Server              " + ready.encoder + "\n    Stream Key          ";
    text += isTerminal ? ready.key.reveal() : "(never in a log: the control room has it)";
    text += "\n  The owner's token is in " + dataFolder + "/owner.token\n";
    if (!ready.setupCode.empty())
        text += "  The set-up code, to make the first login with (once, within 24 hours), is " +
                (isTerminal ? ready.setupCode.reveal() : "in " + dataFolder + "/setup.code") + '\n';
    if (isTerminal)
        text += "\n  To stop: Ctrl+C.\n";
    return text;
}

} // namespace belfry::server
