// Odd media: what encoders send that no encoder should. Each has a channel of its own; none is ever hung up on, and all
// can be watched.
#include "support/Case.h"
#include "support/CraftedPublisher.h"
#include "support/HlsChecker.h"
#include "support/ServerProcess.h"

#include <QJsonDocument>
#include <QProcess>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <functional>
#include <memory>

#include <future>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeconds = 7;
constexpr int kSoon = 30'000;

struct Odd {
    const char *channel;
    QStringList picture, sound; ///< encoders; empty: none
    QString rate = u"30"_s;
    std::uint32_t firstMs = 0;
    std::function<void(std::vector<CraftedTag> &)> twist;
};

QStringList inputsOf(const Odd &odd, const QString &size = u"320x180"_s)
{
    QStringList in, out;
    if (!odd.picture.isEmpty()) {
        in << u"-f"_s << u"lavfi"_s << u"-i"_s
           << u"testsrc2=d=%1:s=%2:r=%3,format=yuv420p"_s.arg(QString::number(kSeconds), size, odd.rate);
        out << u"-c:v"_s << u"libx264"_s << u"-preset"_s << u"veryfast"_s << u"-threads"_s << u"1"_s << u"-g"_s
            << u"30"_s << odd.picture;
    }
    if (!odd.sound.isEmpty()) {
        in << u"-f"_s << u"lavfi"_s << u"-i"_s << u"sine=d=%1"_s.arg(kSeconds);
        out << u"-c:a"_s << u"aac"_s << odd.sound;
    }
    return in + out;
}

std::size_t middleOf(const std::vector<CraftedTag> &tags, bool key)
{
    for (std::size_t i = tags.size() / 2; i < tags.size(); ++i)
        if (tags[i].packet.kind == media::Kind::Video && tags[i].packet.key == key)
            return i;
    return 0;
}

const QStringList kPlain{u"-bf"_s, u"0"_s}, kSound{u"-ar"_s, u"48000"_s, u"-ac"_s, u"2"_s};

std::vector<Odd> allOdd()
{
    const QString rate = u"30"_s;
    return {
        {"bframes", {u"-bf"_s, u"3"_s, u"-b_strategy"_s, u"0"_s}, kSound, rate, 0, {}},
        {"opengop", {u"-bf"_s, u"3"_s, u"-x264-params"_s, u"open-gop=1"_s}, kSound, rate, 0, {}},
        {"back", kPlain, kSound, rate, 0,
         [](auto &tags) {
             for (std::size_t i = 20; i + 40 < tags.size(); i += 40)
                 tags[i].ms -= 50; // a step back now and then
             for (std::size_t i = middleOf(tags, true); i < tags.size(); ++i)
                 tags[i].ms -= 3'000; // and a leap
         }},
        {"days24", kPlain, kSound, rate, 0x7fffffff - 3'000, {}},
        {"days49", kPlain, kSound, rate, 0xffffffff - 3'000, {}},
        {"ntsc", kPlain, kSound, u"30000/1001"_s, 0, {}},
        {"mono", kPlain, {u"-ar"_s, u"44100"_s, u"-ac"_s, u"1"_s}, rate, 0, {}},
        {"nosound", kPlain, {}, rate, 0, {}},
        {"nopicture", {}, kSound, rate, 0, {}},
        {"newsps", kPlain, kSound, rate, 0,
         [](auto &tags) {
             Odd plain{"", kPlain, kSound, u"30"_s, 0, {}};
             const auto other = tagsOf(FlvClip(inputsOf(plain, u"426x240"_s)));
             const auto from = std::find_if(other.begin(), other.end(), [](const auto &tag) {
                 return tag.atMs > kSeconds * 500 && tag.packet.kind == media::Kind::Video && tag.packet.key;
             });
             std::erase_if(tags, [&](const auto &tag) { return tag.atMs >= from->atMs; });
             const std::size_t joint = tags.size();
             tags.insert(tags.end(), from, other.end());
             tags[joint].tracks = other.front().tracks;
         }},
    };
}

} // namespace

class tst_OddMedia : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noneIsHungUpOnAndAllCanBeWatched()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        const std::vector<Odd> all = allOdd();
        std::vector<std::vector<CraftedTag>> tagsOfAll; // before any is connected, and would wait for its next picture
        for (const Odd &odd : all) {
            const FlvClip clip(inputsOf(odd));
            QVERIFY2(!clip.packets.empty(), clip.errors.constData());
            tagsOfAll.push_back(tagsOf(clip, odd.firstMs));
            if (odd.twist)
                odd.twist(tagsOfAll.back());
        }
        std::vector<std::unique_ptr<CraftedPublisher>> encoders;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QByteArray name(all[i].channel);
            QCOMPARE(server
                         .post("/api/v1/channels", "{\"channel\": \"" + name +
                                                       "\", \"church\": \"Our church\", \"title\": \"" + name + "\"}")
                         .status,
                     201);
            const QString key =
                server.get("/api/v1/channels/" + name + "/ingest-key", true).json()["key"_L1].toString();
            encoders.push_back(std::make_unique<CraftedPublisher>(server.rtmp() + u'/' + key, std::move(tagsOfAll[i])));
            // It waits for a picture, so all encoders go on meanwhile, as they would.
            auto asked = std::async(std::launch::async, [&] { return server.post("/api/v1/channels/" + name + "/go-live"); });
            while (asked.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready) {
                std::for_each(encoders.begin(), encoders.end(), [](const auto &one) { one->step(); });
                QTest::qWait(5);
            }
            const auto wentLive = asked.get();
            QVERIFY2(wentLive.status == 200, QByteArray(name + ": " + wentLive.body).constData());
        }
        const auto isOver = [](const auto &encoder) {
            encoder->step();
            return encoder->isOver() || encoder->isRefused;
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                bool over = true;
                for (const auto &encoder : encoders)
                    over = isOver(encoder) && over;
                return over;
            },
            4 * kSeconds * 1'000));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QByteArray name(all[i].channel);
            QVERIFY2(!encoders[i]->isRefused && encoders[i]->isConnected(), name.constData());
            const QByteArray playlist = server.get("/stream/" + name + "/video.m3u8").body;
            const HlsPlaylist told(QString::fromUtf8(playlist));
            QVERIFY2(told.problems.isEmpty(), QByteArray(name + ": " + told.problems.join(u'\n').toUtf8()).constData());
            QVERIFY2(lastSegment(QString::fromUtf8(playlist)) >= 1, QByteArray(name + playlist).constData());
            const auto parts = partsOf(server, name, playlist);
            QCOMPARE(parts.size(), std::size_t(name == "newsps" ? 2 : 1));
            for (const QByteArray &part : parts)
                QCOMPARE(name + watch(part), name);
        }
    }

private:
    /// What belongs to one header each, in one piece: not every player takes a second header, as ffmpeg's of playlists does not.
    static std::vector<QByteArray> partsOf(const ServerProcess &server, const QByteArray &channel, const QByteArray &playlist)
    {
        std::vector<QByteArray> parts;
        QByteArray last;
        const QByteArray folder = "/stream/" + channel + '/';
        for (const QByteArray &line : playlist.split('\n')) {
            if (line.startsWith("#EXT-X-MAP:URI=\"")) {
                const QByteArray head = line.mid(16).chopped(1);
                if (head != last)
                    parts.push_back(server.get(folder + head).body);
                last = head;
            } else if (!line.isEmpty() && !line.startsWith('#') && !parts.empty()) {
                parts.back() += server.get(folder + line).body;
            }
        }
        return parts;
    }
    /// What ffmpeg complains of, decoding all of it.
    static QByteArray watch(const QByteArray &film)
    {
        QProcess ffmpeg;
        ffmpeg.start(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-xerror"_s, u"-i"_s, u"pipe:0"_s, u"-fps_mode"_s, u"passthrough"_s,
                                   u"-enc_time_base"_s, u"-1"_s, u"-f"_s, u"null"_s, u"-"_s});
        ffmpeg.write(film);
        ffmpeg.closeWriteChannel();
        if (!ffmpeg.waitForFinished(kSoon))
            ffmpeg.kill();
        ffmpeg.waitForFinished(5'000);
        const bool isWell = ffmpeg.exitStatus() == QProcess::NormalExit && ffmpeg.exitCode() == 0;
        QByteArray said;
        for (const QByteArray &line : ffmpeg.readAllStandardError().split('\n')) {
            if (!line.startsWith("[null @")) // of its own output: two pictures in one tick of that
                said += line;
        }
        return said + (isWell ? "" : " (it failed)");
    }
};

BELFRY_CASE(tst_OddMedia)
#include "tst_OddMedia.moc"
