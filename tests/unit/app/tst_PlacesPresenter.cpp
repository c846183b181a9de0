#include "app/PlaceReason.h"
#include "app/PlacesPageWords.h"
#include "app/PlacesPresenter.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/app/FakeTalk.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

const QString kList = u"GET /api/v1/channels/church/destinations"_s;

QJsonObject place(const QString &id, const QString &name, const QString &preset, bool on = true)
{
    return {{u"id"_s, id},
            {u"channel"_s, u"church"_s},
            {u"name"_s, name},
            {u"preset"_s, preset},
            {u"address"_s, preset == u"youtube" ? u"rtmps://a.rtmps.youtube.com:443/live2"_s : u"rtmp://place.example.org/app"_s},
            {u"key"_s, u"••••7f2a"_s},
            {u"is_on"_s, on},
            {u"made_at"_s, u"2026-10-12T08:00:00.000Z"_s},
            {u"relay"_s, QJsonValue()}};
}

QJsonObject preset(const QString &id, const QString &name, const QString &address, int kbps)
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"address"_s, address}, {u"video_codecs"_s, QJsonArray{u"avc"_s}},
            {u"keyframe_seconds_max"_s, kbps > 0 ? 4 : 0}, {u"video_kbps_max"_s, kbps}, {u"audio_kbps_max"_s, kbps > 0 ? 128 : 0}};
}

struct Bench {
    FakeTalk talk;
    FakeExecutor gui;
    QJsonArray places{place(u"1"_s, u"YouTube"_s, u"youtube"_s), place(u"2"_s, u"Facebook"_s, u"facebook"_s),
                      place(u"3"_s, u"Nursing home"_s, u"srt"_s, false)};
    PlacesPresenter places_{talk, gui};
    PlacesSight sight{.inSight = true, .pictureArrives = true, .page = u"live.example.org"_s};

    Bench()
    {
        setPlaces(places);
        talk.answers[u"GET /api/v1/destination-presets"_s] =
            {{u"items"_s, QJsonArray{preset(u"youtube"_s, u"YouTube"_s, u"rtmps://a.rtmps.youtube.com:443/live2"_s, 51000),
                                     preset(u"facebook"_s, u"Facebook"_s, u"rtmps://rtmp-api.facebook.com:443/rtmp/"_s, 9000),
                                     preset(u"srt"_s, u"SRT"_s, {}, 0)}}};
        places_.see(sight);
    }
    void setPlaces(const QJsonArray &now)
    {
        places = now;
        talk.answers[kList] = {{u"items"_s, now}, {u"next"_s, QJsonValue()}};
    }
    const PlacesState &state() const { return places_.state(); }
    QStringList names() const
    {
        QStringList all;
        for (const PlaceRow &row : state().rows)
            all << row.name;
        return all;
    }
    const PlaceRow &row(const QString &id) const
    {
        return *std::find_if(state().rows.begin(), state().rows.end(), [&](const auto &row) { return row.id == id; });
    }
    PlaceDraft unchanged(const QString &id) const { return {row(id).name, row(id).preset, {}, {}}; }
};

} // namespace

class tst_PlacesPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsOurPageFirstAndEachPlaceWithItsState()
    {
        Bench b;
        QCOMPARE(b.names(), QStringList({u"Our web page"_s, u"YouTube"_s, u"Facebook"_s, u"Nursing home"_s}));
        QVERIFY(b.row(u"web"_s).isFixed);
        QCOMPARE(b.row(u"web"_s).line, u"live.example.org · always on"_s);
        QCOMPARE(b.row(u"1"_s).line, u"key ends in ··7f2a"_s);
        QCOMPARE(b.row(u"1"_s).badge, u"YT"_s);
        QCOMPARE(b.row(u"1"_s).pill, u"Not tested"_s);
        QCOMPARE(b.row(u"2"_s).line, u"rtmp://place.example.org/app · key ends in ··7f2a"_s); // not where the preset would be
        QVERIFY(!b.row(u"3"_s).isOn);
    }
    void whatHoldsForThisBroadcastAloneIsShownAndSaidToBe()
    {
        Bench b;
        QJsonArray now = b.places;
        for (const auto &[index, on] : {std::pair(0, false), std::pair(2, true)}) {
            QJsonObject one = now[index].toObject();
            one[u"for_now"] = on;
            now[index] = one;
        }
        b.setPlaces(now);
        b.places_.load();
        QVERIFY(!b.row(u"1"_s).isOn && b.row(u"3"_s).isOn);
        QCOMPARE(b.row(u"1"_s).note, u"off this time only"_s);
        QCOMPARE(b.row(u"3"_s).note, u"on this time only"_s);
        QVERIFY(!b.row(u"2"_s).note.contains(u"this time"_s));
    }
    void onAirThePillIsWhatTheRelayMeasures()
    {
        Bench b;
        QJsonObject live = place(u"1"_s, u"YouTube"_s, u"youtube"_s), refused = place(u"2"_s, u"Facebook"_s, u"facebook"_s);
        live[u"relay"_s] = QJsonObject{{u"state"_s, u"live"_s}, {u"kbps"_s, 4480}};
        refused[u"relay"_s] = QJsonObject{{u"state"_s, u"refused"_s}, {u"reason"_s, u"key_refused"_s}};
        b.setPlaces({live, refused});
        b.places_.setLookedAt(true);
        QCOMPARE(b.row(u"1"_s).pill, u"Good"_s);
        QCOMPARE(b.row(u"1"_s).pillTone, Tone::Good);
        QCOMPARE(b.row(u"1"_s).note, u"4,480 kb/s"_s);
        QCOMPARE(b.row(u"2"_s).pill, u"Key refused"_s);
        QCOMPARE(b.row(u"2"_s).pillTone, Tone::NeedsYou);
    }
    void readsTheListAgainOnlyWhileSomebodyLooks()
    {
        Bench b;
        const auto before = b.talk.count(kList);
        b.gui.advance(Duration(60'000));
        QCOMPARE(b.talk.count(kList), before);
        b.places_.setLookedAt(true);
        b.gui.advance(PlacesPresenter::kLookEvery * 3);
        QCOMPARE(b.talk.count(kList), before + 4);
        b.places_.setLookedAt(false);
        b.gui.advance(Duration(60'000));
        QCOMPARE(b.talk.count(kList), before + 4);
    }
    void addsAPlaceAndOpensItWithItsKeyMasked()
    {
        Bench b;
        QSignalSpy added(&b.places_, &PlacesPresenter::added);
        b.places_.add();
        QVERIFY(b.state().editor && b.state().editor->id.isEmpty());
        QCOMPARE(b.state().editor->preset, u"youtube"_s);
        const QJsonObject made = place(u"9"_s, u"YouTube, evening"_s, u"youtube"_s);
        b.talk.answers[u"POST /api/v1/channels/church/destinations"_s] = made;
        b.setPlaces(QJsonArray{made});
        b.places_.save({u" YouTube, evening "_s, u"youtube"_s, {}, Secret("abcd?efgh&7f2a")});
        const QJsonObject sent = b.talk.bodyOf(u"POST /api/v1/channels/church/destinations"_s);
        QCOMPARE(sent, QJsonObject({{u"name"_s, u"YouTube, evening"_s}, {u"preset"_s, u"youtube"_s}, {u"key"_s, u"abcd?efgh&7f2a"_s}}));
        QCOMPARE(b.state().editor->id, u"9"_s);
        QCOMPARE(b.state().editor->keyMasked, u"••••7f2a"_s);
        QCOMPARE(b.state().editor->message, u"Saved."_s);
        QCOMPARE(added.size(), 1);
    }
    void aNewPlaceIsOffWhereSettingsSaySo()
    {
        Bench b;
        b.sight.newPlacesOn = false;
        b.places_.see(b.sight);
        b.places_.add();
        b.talk.answers[u"POST /api/v1/channels/church/destinations"_s] = place(u"9"_s, u"Evening"_s, u"youtube"_s);
        b.places_.save({u"Evening"_s, u"youtube"_s, {}, Secret("7f2a")});
        QCOMPARE(b.talk.bodyOf(u"POST /api/v1/channels/church/destinations"_s)[u"is_on"_s], QJsonValue(false));
    }
    void sendsOnlyWhatChanged()
    {
        Bench b;
        b.places_.open(u"1"_s);
        b.places_.save(b.unchanged(u"1"_s));
        QCOMPARE(b.talk.count(u"PATCH /api/v1/destinations/1"_s), std::size_t(0));
        b.talk.answers[u"PATCH /api/v1/destinations/1"_s] = place(u"1"_s, u"YouTube 2"_s, u"youtube"_s);
        b.places_.save({u"YouTube 2"_s, u"youtube"_s, {}, {}});
        QCOMPARE(b.talk.bodyOf(u"PATCH /api/v1/destinations/1"_s), QJsonObject({{u"name"_s, u"YouTube 2"_s}}));
    }
    void handsOnTheServersSentenceAboutAValue()
    {
        Bench b;
        b.places_.add();
        b.talk.refusals[u"POST /api/v1/channels/church/destinations"_s] = fail(ErrorCode::InvalidInput, "address: begins with rtmp://");
        b.places_.save({u"TV"_s, u"srt"_s, u"http://x"_s, {}});
        QCOMPARE(b.state().editor->message, u"address: begins with rtmp://"_s);
        QCOMPARE(b.state().editor->messageTone, Tone::NeedsYou);
        QVERIFY(b.state().editor->busy.isEmpty());
    }
    void triesTheKeyAndSaysWhatItLearned()
    {
        Bench b;
        b.places_.open(u"1"_s);
        b.talk.isHeld = true;
        b.places_.tryKey(b.unchanged(u"1"_s));
        QCOMPARE(b.state().editor->busy, u"Trying the key…"_s);
        QVERIFY(!b.state().editor->canTry);
        b.talk.answers[u"POST /api/v1/destinations/1/try"_s] = {{u"accepted"_s, true}, {u"reached"_s, u"accepted"_s}};
        b.talk.release();
        QCOMPARE(b.state().editor->trial->title, u"This key works"_s);
        QCOMPARE(b.row(u"1"_s).pill, u"Key works"_s);
        b.places_.closeEditor();
        QCOMPARE(b.row(u"1"_s).pill, u"Key works"_s);
    }
    void aNewKeyIsSavedBeforeItIsTriedAndTheOldVerdictGoes()
    {
        Bench b;
        b.places_.open(u"2"_s);
        b.talk.answers[u"POST /api/v1/destinations/2/try"_s] = {{u"accepted"_s, false}, {u"reason"_s, u"key_refused"_s},
                                                               {u"detail"_s, u"NetStream.Publish.BadName"_s}, {u"reached"_s, u"asking"_s}};
        b.places_.tryKey(b.unchanged(u"2"_s));
        QCOMPARE(b.row(u"2"_s).pill, u"Key refused"_s);
        QCOMPARE(b.state().editor->trial->title, u"The key was refused"_s);
        b.talk.answers[u"PATCH /api/v1/destinations/2"_s] = place(u"2"_s, u"Facebook"_s, u"facebook"_s);
        b.talk.answers[u"POST /api/v1/destinations/2/try"_s] = {{u"accepted"_s, true}};
        PlaceDraft draft = b.unchanged(u"2"_s);
        draft.key = Secret("new-key");
        b.places_.tryKey(draft);
        QCOMPARE(b.talk.count(u"PATCH /api/v1/destinations/2"_s), std::size_t(1));
        QCOMPARE(b.row(u"2"_s).pill, u"Key works"_s);
    }
    void noTrialOfAPlaceThatIsOnAir()
    {
        Bench b;
        b.sight.isOnAir = true;
        b.places_.see(b.sight);
        b.places_.open(u"1"_s);
        QVERIFY(!b.state().editor->canTry);
        QVERIFY(!b.state().editor->canSendTest);
        b.places_.open(u"3"_s); // off, but SRT has no key that could be tried
        QVERIFY(!b.state().editor->canTry);
        QVERIFY(b.state().editor->canSendTest);
    }
    void aTestNeedsAPictureAndSaysSo()
    {
        Bench b;
        b.sight.pictureArrives = false;
        b.places_.see(b.sight);
        b.places_.open(u"1"_s);
        QVERIFY(!b.state().editor->canSendTest);
        QVERIFY(!b.state().editor->whyNoTest.isEmpty());
        b.sight.pictureArrives = true;
        b.places_.see(b.sight);
        b.talk.answers[u"POST /api/v1/destinations/1/test"_s] = {{u"accepted"_s, true}, {u"sent_ms"_s, 8000}};
        b.places_.sendTest();
        QCOMPARE(b.state().editor->trial->title, u"The test arrived"_s);
    }
    void whatBreaksAPlacesRulesIsSaidAsWhatToDo()
    {
        Bench b;
        model::Finding far;
        far.id = "place.keyframes_far";
        far.about = "destinations/2";
        far.values = {{"seconds", 8.3}, {"most", 4.0}};
        b.sight.findings = {far};
        b.places_.see(b.sight);
        b.places_.open(u"2"_s);
        QCOMPARE(b.state().editor->toDo.size(), 1);
        QVERIFY2(b.state().editor->toDo[0].contains(u"8.3") && b.state().editor->toDo[0].startsWith(u"Facebook"), qPrintable(b.state().editor->toDo[0]));
        QCOMPARE(b.row(u"2"_s).pill, u"Needs you"_s);
        QCOMPARE(b.row(u"1"_s).pill, u"Not tested"_s);
    }
    void everyRuleOfTheServerHasItsSentence()
    {
        for (const char *id : {"place.audio_bitrate_high", "place.audio_codec", "place.bad_address", "place.bitrate_high", "place.codec", "place.keyframes_far",
                               "place.needs_audio", "place.needs_video", "place.sample_rate"}) {
            model::Finding finding;
            finding.id = id;
            QVERIFY2(!PlacesPageWords::toDo(finding, u"X"_s).isEmpty(), id);
        }
        model::Finding other;
        other.id = "relay.refused";
        QVERIFY(PlacesPageWords::toDo(other, u"X"_s).isEmpty());
    }
    void switchesAtOnceAndTakesItBackWhenTheServerSaysNo()
    {
        Bench b;
        b.talk.isHeld = true;
        b.places_.turn(u"1"_s, false);
        QVERIFY(!b.row(u"1"_s).isOn);
        QCOMPARE(b.talk.bodyOf(u"PUT /api/v1/destinations/1/switch"_s), QJsonObject({{u"is_on"_s, false}}));
        b.talk.refusals[u"PUT /api/v1/destinations/1/switch"_s] = fail(ErrorCode::Forbidden, "no");
        b.talk.release();
        QVERIFY(b.row(u"1"_s).isOn);
        QVERIFY(!b.state().message.isEmpty());
    }
    void switchesOneAfterTheOtherSoThatTheLastPressHolds()
    {
        Bench b;
        b.talk.isHeld = true;
        b.places_.turn(u"1"_s, false);
        b.places_.turn(u"1"_s, true);
        b.places_.turn(u"1"_s, false);
        QCOMPARE(b.talk.count(u"PUT /api/v1/destinations/1/switch"_s), std::size_t(1));
        b.talk.release();
        QCOMPARE(b.talk.count(u"PUT /api/v1/destinations/1/switch"_s), std::size_t(2));
        QCOMPARE(b.talk.bodyOf(u"PUT /api/v1/destinations/1/switch"_s), QJsonObject({{u"is_on"_s, false}}));
    }
    void keepsNothingForLaterWhileTheServerIsOutOfSight()
    {
        Bench b;
        b.sight.inSight = false;
        b.places_.see(b.sight);
        b.talk.asked.clear();
        b.places_.turn(u"1"_s, false);
        b.places_.remove(u"2"_s);
        QVERIFY(b.talk.asked.empty());
        QVERIFY(b.row(u"1"_s).isOn);
        QCOMPARE(b.names().size(), 4);
        QVERIFY(!b.state().message.isEmpty());
    }
    void movesAPlaceWithinTheList()
    {
        Bench b;
        b.talk.isHeld = true;
        b.places_.move(u"3"_s, 0);
        QCOMPARE(b.names(), QStringList({u"Our web page"_s, u"Nursing home"_s, u"YouTube"_s, u"Facebook"_s}));
        QCOMPARE(b.talk.bodyOf(u"PUT /api/v1/channels/church/destinations/order"_s)[u"order"].toArray(), QJsonArray({u"3"_s, u"1"_s, u"2"_s}));
        b.places_.move(u"3"_s, 99);
        QCOMPARE(b.names().last(), u"Nursing home"_s);
    }
    void aRemovalIsUndoneAsItWas()
    {
        Bench b;
        b.places_.open(u"1"_s);
        b.places_.remove(u"1"_s);
        QVERIFY(!b.state().editor);
        QCOMPARE(b.state().removedName, u"YouTube"_s);
        QCOMPARE(b.names().size(), 3);
        QCOMPARE(b.talk.bodyOf(u"PUT /api/v1/destinations/1/switch"_s), QJsonObject({{u"is_on"_s, false}})); // nothing goes there any more
        b.places_.setLookedAt(true);
        QCOMPARE(b.names().size(), 3);
        b.places_.undoRemove();
        QCOMPARE(b.talk.bodyOf(u"PUT /api/v1/destinations/1/switch"_s), QJsonObject({{u"is_on"_s, true}}));
        QCOMPARE(b.names().size(), 4);
        b.gui.advance(Duration(60'000));
        QCOMPARE(b.talk.count(u"DELETE /api/v1/destinations/1"_s), std::size_t(0));
    }
    void aRemovalHappensAfterTenSeconds()
    {
        Bench b;
        b.places_.remove(u"3"_s);
        QCOMPARE(b.talk.count(u"PUT /api/v1/destinations/3/switch"_s), std::size_t(0)); // it was off
        b.gui.advance(PlacesPresenter::kUndoTime - Duration(1));
        QCOMPARE(b.talk.count(u"DELETE /api/v1/destinations/3"_s), std::size_t(0));
        b.gui.advance(Duration(1));
        QCOMPARE(b.talk.count(u"DELETE /api/v1/destinations/3"_s), std::size_t(1));
        QVERIFY(b.state().removedName.isEmpty());
    }
    void aSecondRemovalFinishesTheFirst()
    {
        Bench b;
        b.places_.remove(u"1"_s);
        b.places_.remove(u"2"_s);
        QCOMPARE(b.talk.count(u"DELETE /api/v1/destinations/1"_s), std::size_t(1));
        QCOMPARE(b.state().removedName, u"Facebook"_s);
    }
    void anAnswerForAClosedEditorDoesNotReachTheNextOne()
    {
        Bench b;
        b.places_.open(u"1"_s);
        b.talk.isHeld = true;
        b.places_.tryKey(b.unchanged(u"1"_s));
        b.places_.open(u"2"_s);
        b.talk.refusals[u"POST /api/v1/destinations/1/try"_s] = fail(ErrorCode::Conflict, "Another trial is under way.");
        b.talk.release();
        QVERIFY(b.state().editor->message.isEmpty());
        QVERIFY(b.state().editor->busy.isEmpty());
    }
    void aPlaceRemovedElsewhereClosesItsEditor()
    {
        Bench b;
        b.places_.open(u"1"_s);
        b.setPlaces({});
        b.places_.setLookedAt(true);
        QVERIFY(!b.state().editor);
    }
    void everyReasonOfARelayHasAWay()
    {
        for (const char *reason : {"bad_address", "not_supported", "leads_back", "name_not_found", "name_unanswered", "not_public", "port_refused", "unreachable",
                                   "connect_unanswered", "bad_certificate", "tls_failed", "no_roots", "tls_unanswered", "not_rtmp", "handshake_unanswered",
                                   "publish_unanswered", "key_refused", "hung_up_on_key", "hung_up", "ended_there", "nothing_arrives", "too_slow", "breaks_off"}) {
            const QString name = QString::fromLatin1(reason);
            QVERIFY2(PlaceReason::inShort(name) != PlaceReason::inShort(u"a newer one"_s), reason);
            QVERIFY2(PlaceReason::toDo(name, u"Our place"_s).size() > 20, reason);
            QVERIFY2(!PlaceReason::toDo(name, u"Our place"_s).contains(u'%'), reason);
            QCOMPARE(PlaceReason::isKey(name), PlaceReason::inShort(name) == u"Key refused");
        }
        QVERIFY(PlaceReason::toDo(u"a newer one"_s, u"Our place"_s).startsWith(u"Our place"));
    }
};

BELFRY_CASE(tst_PlacesPresenter)
#include "tst_PlacesPresenter.moc"
