#include "auth/Base64.h"
#include "auth/P256.h"
#include "auth/Vapid.h"
#include "base/Text.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;

namespace {

const std::string kHeader = R"({"typ":"JWT","alg":"ES256"})";
const std::string kClaims = R"({"aud":"https://push.example.net","exp":1795341600,"sub":"mailto:office@example.org"})";

} // namespace

class tst_P256 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsReadFromItsPrivateBytes()
    {
        const P256Key made = P256Key::generate();
        QCOMPARE(made.point().size(), P256Key::kPointBytes);
        QCOMPARE(made.privateBytes().reveal().size(), P256Key::kPrivateBytes);
        const auto read = P256Key::fromPrivate(made.privateBytes());
        QVERIFY(read);
        QCOMPARE(read->point(), made.point());
        QVERIFY(P256Key::generate().point() != made.point());
    }
    void whatIsNoKeyIsRefused()
    {
        QCOMPARE(P256Key::fromPrivate(Secret(std::string(31, 'a'))).error().code, ErrorCode::Malformed);
        QCOMPARE(P256Key::fromPrivate(Secret(std::string(33, 'a'))).error().code, ErrorCode::Malformed);
        QCOMPARE(P256Key::fromPrivate(Secret(std::string(32, '\0'))).error().code, ErrorCode::Malformed);
        QCOMPARE(P256Key::fromPrivate(Secret(std::string(32, '\xff'))).error().code, ErrorCode::Malformed); // beyond the order
    }
    void whatIsNoPointIsRefused()
    {
        const std::string point = P256Key::generate().point();
        QVERIFY(P256Key::isPoint(point));
        std::string off = point;
        off.back() = static_cast<char>(off.back() ^ 1);
        QVERIFY(!P256Key::isPoint(off));
        QVERIFY(!P256Key::isPoint(point.substr(0, 64)));
        QVERIFY(!P256Key::isPoint(point + 'a'));
        QVERIFY(!P256Key::isPoint("\x03" + point.substr(1, 32))); // compressed
        QVERIFY(!P256Key::isPoint(""));
        QVERIFY(!P256Key::isPoint(std::string(1, '\0')));
        QCOMPARE(P256Key::generate().sharedWith(off).error().code, ErrorCode::Malformed);
    }
    void twoAgreeOnTheSame()
    {
        const P256Key a = P256Key::generate();
        const P256Key b = P256Key::generate();
        QCOMPARE(*a.sharedWith(b.point()), *b.sharedWith(a.point()));
    }
    void aSignatureFitsItsTextAndItsKeyAlone()
    {
        const P256Key key = P256Key::generate();
        for (int i = 0; i < 20; ++i) { // r and s begin with zeros now and then
            const std::string text = "text " + std::to_string(i);
            const std::string signature = key.sign(text);
            QCOMPARE(signature.size(), 64u);
            QVERIFY(P256Key::isSignature(signature, text, key.point()));
            QVERIFY(!P256Key::isSignature(signature, "another", key.point()));
            QVERIFY(!P256Key::isSignature(signature, text, P256Key::generate().point()));
        }
        QVERIFY(!P256Key::isSignature("short", "text", key.point()));
    }
    void aServerSaysWhoItIs()
    {
        const P256Key key = P256Key::generate();
        const std::string header = vapidHeader(key, "https://push.example.net", "mailto:office@example.org", *fromRfc3339("2026-11-22T10:00:00Z"));
        QVERIFY(header.starts_with("vapid t="));
        const std::size_t comma = header.find(", k=");
        QCOMPARE(*fromBase64(header.substr(comma + 4)), key.point());
        const auto parts = split(std::string_view(header).substr(8, comma - 8), '.');
        QCOMPARE(parts.size(), 3u);
        QCOMPARE(*fromBase64(parts[0]), kHeader);
        QCOMPARE(*fromBase64(parts[1]), kClaims);
        QVERIFY(P256Key::isSignature(*fromBase64(parts[2]), std::string(parts[0]) + '.' + std::string(parts[1]), key.point()));
        QVERIFY(vapidHeader(key, "https://a", "", {}).find("sub") == std::string::npos);
    }
};

BELFRY_CASE(tst_P256)
#include "tst_P256.moc"
