#include "chat/Text.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using chat::cleanText;

class tst_Text : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void markupStaysTheTextItIs()
    {
        for (const char *text : {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "a\"b'c`d", "{{7*7}}", "javascript:alert(1)"})
            QCOMPARE(*cleanText(text), std::string(text));
    }
    void whatTurnsTheDirectionOrCannotBeSeenIsTakenOut()
    {
        QCOMPARE(*cleanText("a\u202Eb\u2066c\u200Ed\uFEFFe\u200Bf"), std::string("abcdef"));
        QCOMPARE(*cleanText(std::string_view("a\0b\x1b[31mc\x7f", 10)), std::string("ab[31mc"));
        QCOMPARE(*cleanText("a\u2028b\u00ADc\u3164d\u2800e"), std::string("abcde"));
    }
    void joinersOfScriptsAndEmojiStay()
    {
        const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
        QCOMPARE(*cleanText(family), family);
        const std::string persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        QCOMPARE(*cleanText(persian), persian);
        QVERIFY(!cleanText("\u200D\u200C\u200D"));
    }
    void whatShowsNothingIsNoMessage()
    {
        for (const char *text : {"", " ", "\n\n\t", "\u200B", "\u202E\u202C", "\u3164", "\u00A0"})
            QCOMPARE(cleanText(text).error().code, ErrorCode::InvalidInput);
        QCOMPARE(cleanText("\xff\xfe").error().code, ErrorCode::InvalidInput);
    }
    void marksAreNotPiledUp()
    {
        std::string piled = "a";
        for (int i = 0; i < 40; ++i)
            piled += "\u0301";
        QCOMPARE(cleanText(piled)->size(), 1 + 2 * chat::kMarksOnOne);
    }
    void linesAreJoinedWhereTheyAreEmptyAndCounted()
    {
        QCOMPARE(*cleanText("  a\r\n\n\n\n\nb  \n"), std::string("a\n\nb"));
        std::string lines = "1";
        for (std::size_t i = 1; i < chat::kTextLines; ++i)
            lines += "\nx";
        QVERIFY(cleanText(lines));
        QVERIFY(!cleanText(lines + "\nx"));
    }
    void isAsLongAsTheLimitAndNoLonger()
    {
        std::string text;
        for (std::size_t i = 0; i < chat::kTextCharacters; ++i)
            text += "\U0001F600";
        QCOMPARE(text.size(), chat::kTextBytes);
        QVERIFY(cleanText(text));
        QVERIFY(!cleanText(text + "a"));
        QVERIFY(cleanText(std::string(chat::kTextCharacters, 'a')));
        QVERIFY(!cleanText(std::string(chat::kTextCharacters + 1, 'a')));
    }
    void aLineIsCut()
    {
        QCOMPARE(chat::cleanLine("one\ntwo\u202E", 5), std::string("one t"));
    }
};

BELFRY_CASE(tst_Text)
#include "tst_Text.moc"
