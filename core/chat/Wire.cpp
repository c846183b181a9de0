#include "chat/Wire.h"

#include "chat/Text.h"
#include "model/Json.h"

#include <QJsonArray>

#include <algorithm>

namespace belfry::chat {
namespace {

using model::textValue;
using model::toText;
using model::toUtf8;

constexpr std::size_t kRefMost = 40;
constexpr std::size_t kIdBytes = 26;
constexpr std::size_t kPersonBytesMost = 40;
constexpr int kDepth = 4;
constexpr std::size_t kNameBytesMost = 400;

bool isOf(std::string_view text, std::string_view more)
{
    return std::all_of(text.begin(), text.end(), [more](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || more.find(c) != std::string_view::npos;
    });
}

/// The fields of one object; what is of another kind is remembered.
struct Fields {
    const QJsonObject &object;
    std::string wrong = {};

    std::optional<std::string> textIf(const char *key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isString())
            wrong = key;
        return toUtf8(value.toString());
    }
    std::string text(const char *key)
    {
        auto value = textIf(key);
        if (!value)
            wrong = key;
        return std::move(value).value_or("");
    }
    std::string id(const char *key)
    {
        std::string value = text(key);
        if (!isMessageId(value))
            wrong = key;
        return value;
    }
    std::string person(const char *key)
    {
        std::string value = text(key);
        if (!isPersonId(value))
            wrong = key;
        return value;
    }
    std::string ref()
    {
        std::string value = text("ref");
        if (!isRef(value))
            wrong = "ref";
        return value;
    }
    std::optional<std::string> nameIf()
    {
        auto name = textIf("name");
        if (name && name->size() > kNameBytesMost)
            wrong = "name";
        return name;
    }
};

Hello readHello(Fields &in)
{
    Hello hello;
    hello.last = in.textIf("last").value_or("");
    if (!hello.last.empty() && !isMessageId(hello.last))
        in.wrong = "last";
    hello.name = in.nameIf();
    const QJsonValue blocks = in.object.value(QLatin1String("blocks"));
    if (!blocks.isUndefined() && !blocks.isArray())
        in.wrong = "blocks";
    const QJsonArray array = blocks.toArray();
    for (const auto &one : array) {
        std::string who = toUtf8(one.toString());
        if (!isPersonId(who) || hello.blocks.size() >= kBlocksMost)
            in.wrong = "blocks";
        else
            hello.blocks.push_back(std::move(who));
    }
    return hello;
}

Draft readDraft(Fields &in)
{
    Draft draft{in.ref(), in.text("text"), in.textIf("reply_to")};
    if (draft.replyTo && !isMessageId(*draft.replyTo))
        in.wrong = "reply_to";
    return draft;
}

Said readKind(const std::string &type, Fields &in)
{
    if (type == "hello")
        return readHello(in);
    if (type == "write")
        return readDraft(in);
    if (type == "beat")
        return Beat{in.object.value(QLatin1String("watching")).toBool()};
    if (type == "name") {
        TakeName take{in.ref(), in.nameIf().value_or("")};
        return take;
    }
    if (type == "remove")
        return Remove{in.ref(), in.id("id")};
    if (type == "report")
        return Report{in.ref(), in.id("id"), cleanLine(in.textIf("reason").value_or(""), kReasonCharacters)};
    if (type == "block" || type == "unblock")
        return Block{in.ref(), in.person("who"), type == "block"};
    if (type == "pray")
        return Pray{in.ref(), in.text("text"), in.nameIf()};
    return Unknown{};
}

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject typed(const char *type, const std::string &ref)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("ref"), textValue(ref)}};
}

QJsonObject personJson(const Person &person)
{
    return {{QStringLiteral("id"), textValue(person.id)},
            {QStringLiteral("name"), person.name.empty() ? QJsonValue() : textValue(person.name)},
            {QStringLiteral("role"), textValue(name(person.role))}};
}

/// The object's text, with another field behind the others whose value is text already.
std::string opened(const QJsonObject &object)
{
    std::string text = toText(object);
    text.pop_back();
    return text;
}

} // namespace

bool isMessageId(std::string_view text)
{
    return text.size() == kIdBytes && text.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ") == std::string_view::npos;
}

bool isPersonId(std::string_view text)
{
    return !text.empty() && text.size() <= kPersonBytesMost && isOf(text, "-");
}

bool isRef(std::string_view text)
{
    return !text.empty() && text.size() <= kRefMost && isOf(text, "-_");
}

std::variant<Said, Unreadable> readSaid(std::string_view text)
{
    const auto object = model::parseObject(text, kDepth);
    if (!object)
        return Unreadable{"", object.error().what};
    Fields in{*object};
    const std::string type = in.text("type");
    Said said = readKind(type, in);
    if (in.wrong.empty())
        return said;
    std::string ref = toUtf8(object->value(QLatin1String("ref")).toString());
    return Unreadable{isRef(ref) ? std::move(ref) : std::string(), in.wrong + ": must be as docs/chat.md says"};
}

std::string messageText(const model::ChatMessage &message)
{
    QJsonObject object = typed("message");
    object.insert(QStringLiteral("message"), model::toJson(message));
    return toText(object);
}

std::string removedText(const std::string &id, bool byHost)
{
    QJsonObject object = typed("removed");
    object.insert(QStringLiteral("id"), textValue(id));
    object.insert(QStringLiteral("by"), byHost ? QStringLiteral("host") : QStringLiteral("author"));
    return toText(object);
}

std::string removedAllText(const std::string &who)
{
    QJsonObject object = typed("removed_all");
    object.insert(QStringLiteral("who"), textValue(who));
    return toText(object);
}

QJsonObject roomJson(const model::ChatRoom &room, const model::ChatMessage *highlight)
{
    QJsonObject object = model::toJson(room);
    object.insert(QStringLiteral("highlight"), highlight && !highlight->removedAt ? QJsonValue(model::toJson(*highlight)) : QJsonValue());
    return object;
}

std::string roomText(const QJsonObject &room)
{
    QJsonObject object = typed("room");
    object.insert(QStringLiteral("room"), room);
    return toText(object);
}

QJsonObject hereJson(std::size_t count, const std::vector<Person> &names)
{
    QJsonArray array;
    for (const Person &person : names)
        array.append(personJson(person));
    return {{QStringLiteral("count"), static_cast<qint64>(count)}, {QStringLiteral("names"), array}};
}

std::string hereText(const QJsonObject &here)
{
    QJsonObject object = typed("here");
    object.insert(QStringLiteral("here"), here);
    return toText(object);
}

std::string writtenText(const std::string &ref, const std::string &id)
{
    QJsonObject object = typed("written", ref);
    object.insert(QStringLiteral("id"), textValue(id));
    return toText(object);
}

std::string heldText(const std::string &ref, const std::string &id, std::string_view why)
{
    QJsonObject object = typed("held", ref);
    object.insert(QStringLiteral("id"), textValue(id));
    object.insert(QStringLiteral("why"), textValue(why));
    return toText(object);
}

std::string doneText(const std::string &ref, const QJsonObject &more)
{
    QJsonObject object = typed("done", ref);
    for (auto at = more.begin(); at != more.end(); ++at)
        object.insert(at.key(), at.value());
    return toText(object);
}

std::string namedText(const std::string &ref, const std::string &name)
{
    QJsonObject object = typed("named", ref);
    object.insert(QStringLiteral("name"), textValue(name));
    return toText(object);
}

std::string refusedText(const std::string &ref, const Refusal &refusal)
{
    QJsonObject object = typed("refused", ref);
    object.insert(QStringLiteral("code"), textValue(refusal.code));
    object.insert(QStringLiteral("text"), textValue(refusal.text));
    if (refusal.wait > Duration(0))
        object.insert(QStringLiteral("wait_seconds"), static_cast<qint64>((refusal.wait.count() + 999) / 1'000));
    if (refusal.isMute)
        object.insert(QStringLiteral("until"), model::toJson(refusal.until));
    return toText(object);
}

std::string mutedText(const model::ChatMute &mute)
{
    QJsonObject object = typed("muted");
    object.insert(QStringLiteral("until"), model::toJson(mute.until));
    object.insert(QStringLiteral("reason"), textValue(mute.reason));
    return toText(object);
}

std::string unmutedText()
{
    return toText(typed("unmuted"));
}

std::string queuedText(const model::HeldMessage &held)
{
    QJsonObject object = model::toJson(held);
    object.insert(QStringLiteral("type"), QStringLiteral("queued"));
    return toText(object);
}

std::string unqueuedText(const std::string &id, bool approved)
{
    QJsonObject object = typed("unqueued");
    object.insert(QStringLiteral("id"), textValue(id));
    object.insert(QStringLiteral("approved"), approved);
    return toText(object);
}

std::string reportedText(const model::ChatReport &report)
{
    QJsonObject object = typed("reported");
    object.insert(QStringLiteral("report"), model::toJson(report));
    return toText(object);
}

std::string answerText(const std::string &conversation, const model::ConversationMessage &message)
{
    QJsonObject object = typed("answer");
    object.insert(QStringLiteral("conversation"), textValue(conversation));
    object.insert(QStringLiteral("message"), model::toJson(message));
    return toText(object);
}

std::string welcomeHead(const WelcomeFor &whom, const QJsonObject &room, const QJsonObject &here)
{
    QJsonObject you = personJson(whom.person);
    you.insert(QStringLiteral("may_write"), whom.mayWrite);
    QJsonObject object = typed("welcome");
    object.insert(QStringLiteral("you"), you);
    object.insert(QStringLiteral("room"), room);
    object.insert(QStringLiteral("here"), here);
    object.insert(QStringLiteral("complete"), whom.isComplete);
    object.insert(QStringLiteral("muted_until"), whom.mute ? model::toJson(whom.mute->until) : QJsonValue());
    object.insert(QStringLiteral("muted"), whom.mute.has_value());
    if (whom.waiting)
        object.insert(QStringLiteral("waiting"), static_cast<qint64>(*whom.waiting));
    return opened(object) + ",\"messages\":";
}

std::string historyText(const std::deque<model::ChatMessage> &history, std::size_t skip)
{
    QJsonArray array;
    for (std::size_t i = skip; i < history.size(); ++i)
        array.append(model::toJson(history[i]));
    const std::string text = toText({{QStringLiteral("m"), array}});
    return text.substr(5, text.size() - 6); // {"m":[…]}
}

} // namespace belfry::chat
