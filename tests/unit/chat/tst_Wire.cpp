#include "chat/Wire.h"
#include "model/Json.h"
#include "support/Case.h"

#include <QJsonArray>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::chat;
using namespace Qt::StringLiterals;

namespace {

const std::string kId = "01JD4V6Q8Z0X2M3N4P5Q6R7S8T";

template<typename T>
T said(std::string_view text)
{
    auto read = readSaid(text);
    if (const auto *wrong = std::get_if<Unreadable>(&read))
        qWarning("%s", wrong->why.c_str());
    return std::get<T>(std::get<Said>(read));
}

std::string refOfUnreadable(std::string_view text)
{
    return std::get<Unreadable>(readSaid(text)).ref;
}

} // namespace

class tst_Wire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatClientsSay()
    {
        const auto hello = said<Hello>(R"({"type":"hello","last":"01JD4V6Q8Z0X2M3N4P5Q6R7S8T","name":"Ana","blocks":["g-1","ben"]})");
        QCOMPARE(hello.last, kId);
        QCOMPARE(*hello.name, std::string("Ana"));
        QCOMPARE(hello.blocks.size(), 2u);
        QVERIFY(said<Hello>(R"({"type":"hello"})").last.empty());
        const auto draft = said<Draft>(R"({"type":"write","ref":"a-1","text":"<b>","reply_to":null})");
        QCOMPARE(draft.text, std::string("<b>"));
        QVERIFY(!draft.replyTo);
        QCOMPARE(said<Remove>(R"({"type":"remove","ref":"a","id":"01JD4V6Q8Z0X2M3N4P5Q6R7S8T"})").id, kId);
        QVERIFY(!said<Block>(R"({"type":"unblock","ref":"a","who":"g-1"})").isOn);
        QVERIFY(said<Beat>(R"({"type":"beat","watching":true})").isWatching);
        QCOMPARE(said<Pray>(R"({"type":"pray","ref":"a","text":"x"})").text, std::string("x"));
        said<Unknown>(R"({"type":"wave","new":{"er":1}})");
    }
    void namesTheRefOfWhatIsWrong()
    {
        QCOMPARE(refOfUnreadable(R"({"type":"remove","ref":"a1","id":"x"})"), std::string("a1"));
        QCOMPARE(refOfUnreadable(R"({"type":"write","ref":"<script>","text":"x"})"), std::string());
        for (const char *text : {"", "[]", "{}", "{\"type\":1}", "{\"type\":\"write\",\"ref\":\"a\"}", "{\"type\":\"hello\",\"last\":\"x\"}",
                                 "{\"type\":\"hello\",\"blocks\":\"x\"}", "{\"type\":\"block\",\"ref\":\"a\",\"who\":\"a b\"}", "{\"type\":\"hello\",\"type\":\"beat\"}"})
            QVERIFY2(std::holds_alternative<Unreadable>(readSaid(text)), text);
    }
    void blocksHaveABound()
    {
        const auto hello = [](std::size_t count) {
            std::string text = R"({"type":"hello","blocks":[)";
            for (std::size_t i = 0; i < count; ++i)
                text += (i == 0 ? "\"p" : ",\"p") + std::to_string(i) + '"';
            return readSaid(text + "]}");
        };
        QVERIFY(std::holds_alternative<Said>(hello(kBlocksMost)));
        QVERIFY(std::holds_alternative<Unreadable>(hello(kBlocksMost + 1)));
    }
    void aRefIsAShortWord()
    {
        QVERIFY(isRef(std::string(40, 'a')) && !isRef(std::string(41, 'a')) && !isRef("") && !isRef("a b"));
        QVERIFY(isMessageId(kId) && !isMessageId("01jd4v6q8z0x2m3n4p5q6r7s8t"));
    }
    void theWelcomeIsOneObject()
    {
        model::ChatMessage message{kId, "room", "ben", "Ben", "Hi <b>", std::nullopt, WallTime(), std::nullopt, model::ChatRole::Member};
        const WelcomeFor whom{{"g-1", "", model::ChatRole::Guest}, true, true, std::nullopt, std::nullopt};
        const std::string text = welcomeHead(whom, roomJson({}, nullptr), hereJson(1, {})) + historyText({message, message}, 1) + std::string(kWelcomeTail);
        const auto object = model::parseObject(text);
        QVERIFY(object.hasValue());
        QCOMPARE((*object)[u"type"].toString(), u"welcome"_s);
        QCOMPARE((*object)[u"messages"].toArray().size(), 1);
        QVERIFY((*object)[u"you"][u"name"].isNull());
        QVERIFY(model::parseObject(welcomeHead(whom, {}, {}) + historyText({}, 0) + "}").hasValue());
    }
    void aRemovedMessageShowsNoText()
    {
        model::ChatMessage message{kId, "room", "ben", "Ben", "secret", std::nullopt, WallTime(), WallTime(), model::ChatRole::Member};
        QVERIFY(messageText(message).find("secret") == std::string::npos);
        QVERIFY(roomJson({}, &message)[u"highlight"].isNull());
    }
    void aRefusalSaysHowLongToWait()
    {
        const std::string text = refusedText("a", {"slow", "Wait.", Duration(6'001)});
        QVERIFY(text.find("\"wait_seconds\":7") != std::string::npos);
        QVERIFY(refusedText("a", {"muted", "No.", Duration(0), true, std::nullopt}).find("\"until\":null") != std::string::npos);
    }
};

BELFRY_CASE(tst_Wire)
#include "tst_Wire.moc"
