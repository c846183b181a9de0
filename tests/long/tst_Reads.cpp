#include "load/OpenLoop.h"
#include "store/Migrations.h"
#include "support/Case.h"
#include "support/Databases.h"
#include "support/PostgresServer.h"
#include "support/ServerProcess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <random>

using namespace belfry;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChannels = 1'000;
constexpr int kBroadcasts = 100'000;
constexpr int kCategories = 8;
constexpr double kPerSecond = 2'000;
constexpr double kSeconds = 10;
constexpr double kCachedShareMax = 0.2;

std::string number(int n, int digits)
{
    std::string text = std::to_string(n);
    return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}

std::string categoryOf(int channel)
{
    return "category-" + std::to_string(channel % kCategories);
}

bool fill(store::Database &database)
{
    store::Transaction transaction(database);
    for (int i = 0; i < kChannels; ++i) {
        const auto added = database.run(
            "INSERT INTO channels (id, church, title, description, category, playback_id, viewers, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            {"channel-" + number(i, 4), "Church number " + std::to_string(i), std::string("Worship service with the whole family"),
             std::string("Every Sunday at ten, with music, a sermon, and coffee afterwards for everybody who has come."), categoryOf(i),
             "playback-" + number(i, 22), std::int64_t(kChannels / (i + 1)), std::int64_t(1)});
        if (!added)
            return false;
    }
    for (int i = 0; i < kBroadcasts; ++i) {
        const int channel = i % kChannels;
        const std::int64_t began = 1'600'000'000'000 + std::int64_t(i) * 60'000;
        const auto added = database.run(
            "INSERT INTO broadcasts (id, channel, title, category, server, started_at, ended_at, viewers_most) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            {"01J" + number(i, 23), "channel-" + number(channel, 4), std::string("Worship service"), categoryOf(channel), std::string("server"),
             began, began + 3'600'000, std::int64_t(i % 300)});
        if (!added)
            return false;
    }
    return transaction.commit().hasValue();
}

struct Measured {
    double p50 = 0;
    double p99 = 0;
    double cpuMicroseconds = 0; ///< of the server, for each answer
    long answered = 0;
    long errors = 0;
};

/// Where people look: the first pages of each category, the first ones most.
std::vector<std::string> pathsOf(const test::ServerProcess &server)
{
    std::vector<std::string> paths;
    for (int category = 0; category < kCategories; ++category) {
        const QByteArray base = "/api/v1/channels?category=category-" + QByteArray::number(category);
        QByteArray path = base;
        for (int page = 0; page < 3; ++page) {
            paths.push_back(path.toStdString());
            const QString next = server.get(path).json()["next"_L1].toString();
            if (next.isEmpty())
                break;
            path = base + "&cursor=" + next.toUtf8();
        }
    }
    for (int channel = 0; channel < 200; ++channel) {
        const std::string path = "/api/v1/channels/channel-" + number(channel, 4) + "/broadcasts";
        if (channel == 0 && server.get(QByteArray::fromStdString(path)).status != 200)
            break;
        paths.push_back(path);
    }
    return paths;
}

Measured measure(const test::ServerProcess &server, const std::vector<std::string> &paths)
{
    load::EventLoop loop;
    std::mt19937 random(7);
    const auto next = [&paths, &random] { return paths[random() % paths.size()]; };
    load::OpenLoop warm(loop, load::parseUrl(server.http().toString().toStdString()), {.perSecond = 200, .seconds = 2}, next);
    warm.run();
    load::OpenLoop crowd(loop, load::parseUrl(server.http().toString().toStdString()), {.perSecond = kPerSecond, .seconds = kSeconds}, next);
    const std::string pid = std::to_string(server.processId());
    const double before = load::ProcessUsage::of(pid, load::ProcessUsage::Memory::Skip).cpuSeconds;
    crowd.run();
    const double cpu = load::ProcessUsage::of(pid, load::ProcessUsage::Memory::Skip).cpuSeconds - before;
    return {crowd.latencyMs.percentile(50), crowd.latencyMs.percentile(99), 1e6 * cpu / static_cast<double>(std::max(crowd.answered, 1L)),
            crowd.answered, crowd.errors};
}

void print(const char *what, const Measured &measured)
{
    qInfo("%-22s p50 %7.2f ms  p99 %8.2f ms  server CPU %7.1f us each  %ld answers, %ld errors", what, measured.p50, measured.p99,
          measured.cpuMicroseconds, measured.answered, measured.errors);
}

} // namespace

class tst_Reads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCachedReadCostsAFifthOfAnUncachedOneAtMost_data() { test::eachDatabase(); }
    void aCachedReadCostsAFifthOfAnUncachedOneAtMost()
    {
        const test::StoreUnderTest under;
        test::ServerProcess server(u"" BELFRY_SERVER ""_s);
        QStringList arguments{u"--rewind"_s, u"0"_s, u"--log-level"_s, u"warning"_s, u"--http-connections-per-address"_s, u"100000"_s};
        const auto filled = under.makeDriver()->open(store::Access::Write);
        QVERIFY(filled && fill(*filled->database));
        arguments << u"--database"_s << (under.isPostgres() ? QString() : u"sqlite:"_s) + QString::fromStdString(under.where());
        QElapsedTimer begun;
        begun.start();
        QVERIFY(server.start(arguments));
        qInfo("%d channels: first start %lld ms, %lld KiB resident", kChannels, begun.elapsed(), server.residentKib());
        QVERIFY(server.stop());
        begun.restart();
        QVERIFY(server.start(arguments));
        qInfo("%d channels: next start %lld ms", kChannels, begun.elapsed());

        const std::vector<std::string> paths = pathsOf(server);
        QVERIFY(paths.size() >= std::size_t(kCategories));
        const Measured cached = measure(server, paths);
        QVERIFY(server.stop());
        QVERIFY(server.start(arguments + QStringList{u"--cache-lists"_s, u"0"_s, u"--cache-items"_s, u"0"_s, u"--cache-stale"_s, u"0"_s}));
        const Measured uncached = measure(server, paths);
        qInfo("%s, %d channels, %d broadcasts, %zu addresses, %.0f requests/s open loop:", under.isPostgres() ? "PostgreSQL" : "SQLite",
              kChannels, kBroadcasts, paths.size(), kPerSecond);
        print("cached", cached);
        print("uncached", uncached);
        qInfo("a cached read costs %.3f of an uncached one", cached.cpuMicroseconds / uncached.cpuMicroseconds);
        QCOMPARE(cached.errors, 0L);
        QVERIFY(static_cast<double>(cached.answered) > 0.99 * kPerSecond * kSeconds);
        QVERIFY(uncached.answered > 1'000);
        QVERIFY(cached.cpuMicroseconds <= kCachedShareMax * uncached.cpuMicroseconds);
    }
};

BELFRY_CASE(tst_Reads)
#include "tst_Reads.moc"
