#include "auth/Base64.h"
#include "auth/PushMessage.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;

namespace {

// RFC 8291 5 and its appendix A.
constexpr std::string_view kText = "When I grow up, I want to be a watermelon";
constexpr std::string_view kBody =
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
    "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

PushReceiver receiver()
{
    return {*fromBase64("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
            *fromBase64("BTBZMqHH6r4Tts7J_aSIgg")};
}

} // namespace

class tst_PushMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExampleOfTheRfcComesOut()
    {
        const auto sender = P256Key::fromPrivate(Secret(*fromBase64("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
        QVERIFY(sender);
        const auto body = sealPush(kText, receiver(), *sender, *fromBase64("DGv6ra1nlYgDCS1FRnbzlw"));
        QVERIFY(body);
        QCOMPARE(toBase64(*body), kBody);
    }
    void noTwoMessagesAreAlike()
    {
        const auto one = sealPush(kText, receiver());
        const auto two = sealPush(kText, receiver());
        QVERIFY(one && two);
        QCOMPARE(one->size(), two->size());
        QVERIFY(one->substr(0, 16) != two->substr(0, 16));
        QVERIFY(one->substr(21, 65) != two->substr(21, 65));
    }
    void itFitsWhatEveryPushServiceTakesAndNoMore()
    {
        const auto most = sealPush(std::string(kPushTextBytes, 'a'), receiver());
        QVERIFY(most);
        QCOMPARE(most->size(), 4'096u);
        QCOMPARE(sealPush(std::string(kPushTextBytes + 1, 'a'), receiver()).error().code, ErrorCode::TooLarge);
    }
    void keysThatAreNoneAreRefused()
    {
        PushReceiver wrong = receiver();
        wrong.secret.pop_back();
        QCOMPARE(sealPush(kText, wrong).error().code, ErrorCode::Malformed);
        wrong = receiver();
        wrong.point[10] = static_cast<char>(wrong.point[10] ^ 1);
        QCOMPARE(sealPush(kText, wrong).error().code, ErrorCode::Malformed);
    }
};

BELFRY_CASE(tst_PushMessage)
#include "tst_PushMessage.moc"
