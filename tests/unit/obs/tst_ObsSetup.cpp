#include "obs/ObsSetup.h"
#include "support/Case.h"

#include <QTest>

#include <map>

using namespace belfry;
using namespace belfry::obs;
using namespace Qt::StringLiterals;

namespace {

/// OBS as far as its settings go; answers at once.
struct Obs {
    QString type = u"rtmp_common"_s;
    QJsonObject service = {{u"service"_s, u"YouTube - RTMPS"_s},
                           {u"server"_s, u"rtmps://a.rtmps.youtube.com:443/live2"_s},
                           {u"key"_s, u"yt-key"_s}};
    std::map<QString, QString> parameters = {{u"Mode"_s, u"Simple"_s}, {u"StreamEncoder"_s, u"x264"_s}};
    QString refuse; ///< a request type
    QStringList asked;

    ObsSetup setup{[this](const QString &request, const QJsonObject &data, auto reply) {
        asked << request;
        reply(request == refuse ? Result<QJsonObject>(fail(ErrorCode::Conflict, "running")) : answer(request, data));
    }};

    Result<QJsonObject> answer(const QString &request, const QJsonObject &data)
    {
        if (request == u"GetStreamServiceSettings")
            return QJsonObject{{u"streamServiceType"_s, type}, {u"streamServiceSettings"_s, service}};
        if (request == u"GetVideoSettings")
            return QJsonObject{{u"fpsNumerator"_s, 30000}, {u"fpsDenominator"_s, 1001}};
        const QString name = data[u"parameterName"].toString();
        if (request == u"GetProfileParameter") {
            const auto found = parameters.find(name);
            return QJsonObject{{u"parameterValue"_s, found == parameters.end() ? QJsonValue() : QJsonValue(found->second)},
                               {u"defaultParameterValue"_s, QJsonValue()}};
        }
        if (request == u"SetProfileParameter") {
            if (data[u"parameterValue"].isString())
                parameters[name] = data[u"parameterValue"].toString();
            else
                parameters.erase(name);
        }
        if (request == u"SetStreamServiceSettings") {
            const QJsonObject settings = data[u"streamServiceSettings"].toObject();
            if (type != data[u"streamServiceType"].toString())
                service = {};
            type = data[u"streamServiceType"].toString();
            for (auto field = settings.begin(); field != settings.end(); ++field)
                service[field.key()] = field.value();
        }
        return QJsonObject();
    }

    ObsSettings read()
    {
        std::optional<ObsSettings> settings;
        setup.read([&](Result<ObsSettings> answer) { settings = answer.hasValue() ? *answer : ObsSettings{}; });
        return settings.value();
    }
};

const StreamTarget kTarget{u"rtmp://127.0.0.1:1935/live"_s, Secret("sunday?key&1")};

} // namespace

class tst_ObsSetup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhereItWouldSendAndHowOften()
    {
        Obs obs;
        const ObsSettings now = obs.read();
        QVERIFY(!now.aimsAt(kTarget));
        QCOMPARE(now.aim(), u"YouTube - RTMPS"_s);
        QVERIFY(now.keyframesCanBeSet());
        QVERIFY(!now.keyframeSeconds()); // OBS follows YouTube's recommendation
        QVERIFY(std::abs(now.fps - 29.97) < 0.001);
    }

    void aNewUsersObsSendsAKeyframeEveryEightSeconds()
    {
        Obs obs;
        obs.type = u"rtmp_custom"_s;
        const auto seconds = obs.read().keyframeSeconds();
        QVERIFY(seconds && std::abs(*seconds - 8.34) < 0.01);
    }

    void setsServerAndKeyAndAKeyframeEveryTwoSeconds()
    {
        Obs obs;
        bool aimed = false;
        obs.setup.aim(kTarget, [&](Result<> done) { aimed = done.hasValue(); });
        QVERIFY(aimed);
        bool set = false;
        obs.setup.setKeyframes(obs.read(), [&](Result<> done) { set = done.hasValue(); });
        QVERIFY(set);
        const ObsSettings now = obs.read();
        QVERIFY(now.aimsAt(kTarget));
        QCOMPARE(obs.service[u"key"].toString(), u"sunday?key&1"_s);
        QCOMPARE(obs.service[u"use_auth"], QJsonValue(false));
        QVERIFY(std::abs(*now.keyframeSeconds() - 2.0) < 0.01);
    }

    void anOldUserNameIsNotOursToSend()
    {
        Obs obs;
        obs.type = u"rtmp_custom"_s;
        obs.service = {{u"server"_s, kTarget.server}, {u"key"_s, u"sunday?key&1"_s}, {u"use_auth"_s, true}};
        QVERIFY(!obs.read().aimsAt(kTarget));
    }

    void aSlashAtTheEndIsTheSameServer()
    {
        Obs obs;
        obs.type = u"rtmp_custom"_s;
        obs.service = {{u"server"_s, QString(kTarget.server + u'/')}, {u"key"_s, u" sunday?key&1 "_s}};
        QVERIFY(obs.read().aimsAt(kTarget));
        obs.service[u"key"_s] = u"another"_s;
        QVERIFY(!obs.read().aimsAt(kTarget));
    }

    void neverShowsAKeyThatStandsInTheAddress()
    {
        Obs obs;
        obs.type = u"rtmp_custom"_s;
        obs.service = {{u"server"_s, u"rtmp://user:pass@host/live/secret-key?token=t"_s}};
        QCOMPARE(obs.read().aim(), u"rtmp://host"_s);
    }

    void addsToTheOptionsThatStandThere_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing") << u""_s << u"keyint=60"_s;
        QTest::newRow("others") << u"bframes=2 tune=film"_s << u"bframes=2 tune=film keyint=60"_s;
        QTest::newRow("another distance") << u"keyint=250 bframes=2"_s << u"keyint=60 bframes=2"_s;
        QTest::newRow("twice") << u"keyint=250 x=1 keyint=10"_s << u"keyint=60 x=1"_s;
        QTest::newRow("a name that begins alike") << u"keyint_min=5"_s << u"keyint_min=5 keyint=60"_s;
    }
    void addsToTheOptionsThatStandThere()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(withKeyframes(before, 60), after);
    }

    void optionsThatDidNotCountDoNotComeAlive()
    {
        Obs obs;
        obs.type = u"rtmp_custom"_s;
        obs.parameters[u"x264Settings"_s] = u"bframes=0"_s;
        obs.setup.setKeyframes(obs.read(), [](Result<>) {});
        QCOMPARE(obs.parameters[u"x264Settings"_s], u"keyint=60"_s);
        obs.parameters[u"x264Settings"_s] = u"bframes=0"_s;
        obs.setup.setKeyframes(obs.read(), [](Result<>) {});
        QCOMPARE(obs.parameters[u"x264Settings"_s], u"bframes=0 keyint=60"_s);
    }

    void leavesHardwareEncodersAndAdvancedModeAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("hardware") << u"StreamEncoder"_s << u"nvenc"_s;
        QTest::newRow("advanced mode") << u"Mode"_s << u"Advanced"_s;
    }
    void leavesHardwareEncodersAndAdvancedModeAlone()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Obs obs;
        obs.type = u"rtmp_custom"_s;
        obs.parameters[name] = value;
        QVERIFY(!obs.read().keyframeSeconds());
        const auto before = obs.parameters;
        bool done = false;
        obs.setup.setKeyframes(obs.read(), [&](Result<> answer) { done = answer.hasValue(); });
        QVERIFY(done);
        QVERIFY(obs.parameters == before);
    }

    void sendsH264ByTheSameMakersEncoder_data()
    {
        QTest::addColumn<QString>("encoder");
        QTest::addColumn<QString>("wanted"); // empty: there is nothing to set
        QTest::newRow("NVIDIA, HEVC") << u"nvenc_hevc"_s << u"nvenc"_s;
        QTest::newRow("NVIDIA, AV1") << u"nvenc_av1"_s << u"nvenc"_s;
        QTest::newRow("AMD") << u"amd_hevc"_s << u"amd"_s;
        QTest::newRow("Intel") << u"qsv_av1"_s << u"qsv"_s;
        QTest::newRow("Apple") << u"apple_hevc"_s << u"apple_h264"_s;
        QTest::newRow("H.264 already") << u"nvenc"_s << QString();
        QTest::newRow("x264") << u"x264"_s << QString();
    }
    void sendsH264ByTheSameMakersEncoder()
    {
        QFETCH(QString, encoder);
        QFETCH(QString, wanted);
        Obs obs;
        obs.parameters[u"StreamEncoder"_s] = encoder;
        QCOMPARE(obs.read().h264Encoder(), wanted);
        std::optional<Result<>> done;
        obs.setup.setH264(obs.read(), [&](Result<> answer) { done = std::move(answer); });
        QVERIFY(done && done->hasValue() == !wanted.isEmpty());
        QCOMPARE(obs.parameters[u"StreamEncoder"_s], wanted.isEmpty() ? encoder : wanted);
        obs.parameters[u"StreamEncoder"_s] = encoder;
        obs.parameters[u"Mode"_s] = u"Advanced"_s;
        QCOMPARE(obs.read().h264Encoder(), QString());
    }

    void putsBackExactlyWhatWasThere()
    {
        Obs obs;
        obs.parameters[u"x264Settings"_s] = u"bframes=0"_s;
        const ObsSettings before = obs.read();
        obs.setup.aim(kTarget, [](Result<>) {});
        obs.setup.setKeyframes(before, [](Result<>) {});
        QVERIFY(obs.read() != before);
        bool done = false;
        obs.setup.putBack(before, true, [&](Result<> answer) { done = answer.hasValue(); });
        QVERIFY(done);
        QCOMPARE(obs.read(), before);
        QVERIFY(!obs.parameters.contains(u"UseAdvanced"_s));
    }

    void stopsAtTheFirstRefusal()
    {
        Obs obs;
        obs.refuse = u"SetStreamServiceSettings"_s;
        std::optional<Error> error;
        obs.setup.putBack(obs.read(), true, [&](Result<> answer) {
            if (!answer)
                error = answer.error();
        });
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::Conflict);
        QVERIFY(!obs.asked.contains(u"SetProfileParameter"));
    }

    void failsOnlyWhenItCannotTellWhereItWouldSend()
    {
        Obs obs;
        obs.refuse = u"GetVideoSettings"_s;
        QCOMPARE(obs.read().serviceType, u"rtmp_common"_s);
        QVERIFY(!obs.read().keyframesCanBeSet());
        obs.refuse = u"GetStreamServiceSettings"_s;
        std::optional<bool> ok;
        obs.setup.read([&](Result<ObsSettings> answer) { ok = answer.hasValue(); });
        QCOMPARE(ok, std::optional(false));
    }
};

BELFRY_CASE(tst_ObsSetup)
#include "tst_ObsSetup.moc"
