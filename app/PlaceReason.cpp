#include "app/PlaceReason.h"

#include <algorithm>
#include <iterator>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

struct Words {
    QStringView reason;
    const char *inShort;
    const char *toDo;
};

constexpr const char *kCopyKey = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "Copy the stream key from %1 once more and paste it here. Another stream with the same key would also be a reason.");
constexpr const char *kNoStreams = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "The address is not one a stream can be sent to. It begins with rtmp://, rtmps:// or srt://.");
constexpr const char *kNoName = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "There is no such address. Look for a typing mistake, or check this church’s internet connection.");
constexpr const char *kNotProven = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "It could not prove that it is %1. The key was not sent.");
constexpr const char *kSomethingElse = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "Something answers there, but it does not take streams. Check the address.");
constexpr const char *kNoAnswer = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "%1 did not answer. Try again in a minute; if it stays so, check the address.");
constexpr const char *kNoWay = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "No way leads there");
constexpr const char *kNotSafe = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "No safe connection can be made");
constexpr const char *kNoStream = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "What answers there takes no stream");
constexpr const char *kKeyRefused = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "Key refused");
constexpr const char *kHungUp = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "It hung up");
constexpr const char *kCannotBeSentTo = QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "This address cannot be sent to");

constexpr Words kKnown[] = {
    {u"name_not_found", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "There is no such address"), kNoName},
    {u"name_unanswered", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "Nobody tells where its address is"), kNoName},
    {u"port_refused", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "Nobody answers the door there"), kNoAnswer},
    {u"unreachable", kNoWay, kNoAnswer},
    {u"connect_unanswered", kNoWay, kNoAnswer},
    {u"bad_certificate", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "It cannot prove who it is"), kNotProven},
    {u"tls_failed", kNotSafe, kNotProven},
    {u"no_roots", kNotSafe,
     QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "This server cannot read whom it may believe, so it sends nothing. Whoever looks after it finds why in its log.")},
    {u"tls_unanswered", kNotSafe, kNotProven},
    {u"not_rtmp", kNoStream, kSomethingElse},
    {u"handshake_unanswered", kNoStream, kSomethingElse},
    {u"publish_unanswered", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "It never says whether it takes us"),
     QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "%1 did not say yes or no. Try again in a minute.")},
    {u"key_refused", kKeyRefused, kCopyKey},
    {u"hung_up_on_key", kKeyRefused, kCopyKey},
    {u"hung_up", kHungUp, kNoAnswer},
    {u"ended_there", kHungUp, kCopyKey},
    {u"nothing_arrives", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "Nothing arrives there"), kNoAnswer},
    {u"too_slow", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "It takes less than we send"), kNoAnswer},
    {u"breaks_off", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "Breaks off again and again"), kNoAnswer},
    {u"not_public", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "It leads into a private network"),
     QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "The address leads into a private network. Whoever looks after the server must allow that first.")},
    {u"leads_back", QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "It leads back to this channel"),
     QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "This place leads back to us: what we send there comes in here again. Give it the address and the key of another place.")},
    {u"bad_address", kCannotBeSentTo, kNoStreams},
    {u"not_supported", kCannotBeSentTo, kNoStreams},
};
constexpr Words kUnknown{{}, QT_TRANSLATE_NOOP("belfry::app::PlaceReason", "Not reached"), kNoAnswer};

const Words &wordsOf(const QString &reason)
{
    const auto found = std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Words &words) { return words.reason == reason; });
    return found == std::end(kKnown) ? kUnknown : *found;
}

} // namespace

QString PlaceReason::inShort(const QString &reason)
{
    return tr(wordsOf(reason).inShort);
}

QString PlaceReason::toDo(const QString &reason, const QString &place)
{
    return tr(wordsOf(reason).toDo).replace("%1"_L1, place);
}

bool PlaceReason::isKey(const QString &reason)
{
    return reason == u"key_refused" || reason == u"hung_up_on_key";
}

} // namespace belfry::app
