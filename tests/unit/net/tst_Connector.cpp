#include "RawSocket.h"
#include "StreamBench.h"
#include "net/Connector.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <condition_variable>
#include <future>
#include <mutex>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace belfry;
using namespace belfry::net;
using test::RecordingReader;
using test::StreamBench;

namespace {

// A port that listens, with its queue full and nobody accepting: a connection to it hangs.
class DeafPort {
public:
    DeafPort()
    {
        m_fds.push_back(::socket(AF_INET, SOCK_STREAM, 0));
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof m_address;
        ::bind(m_fds[0], name(), length);
        ::listen(m_fds[0], 0);
        ::getsockname(m_fds[0], name(), &length);
        for (int i = 0; i < 4; ++i) {
            m_fds.push_back(::socket(AF_INET, SOCK_STREAM, 0));
            ::fcntl(m_fds.back(), F_SETFL, O_NONBLOCK);
            ::connect(m_fds.back(), name(), length);
        }
    }
    ~DeafPort()
    {
        for (const int fd : m_fds)
            ::close(fd);
    }
    std::uint16_t port() const { return ntohs(m_address.sin_port); }

private:
    sockaddr *name() { return reinterpret_cast<sockaddr *>(&m_address); }

    sockaddr_in m_address{};
    std::vector<int> m_fds;
};

// Connects from `home` and waits for the answer; the stream stays with the caller, who lets go of it on `home`.
Result<ByteStreamPtr> connectAndWait(IoThread &home, const std::string &host, std::uint16_t port,
                                     const ConnectSettings &settings = {})
{
    std::promise<Result<ByteStreamPtr>> answer;
    Subscription attempt;
    home.runAndWait([&] {
        attempt = net::connect(home, host, port, settings,
                          [&](Result<ByteStreamPtr> result) { answer.set_value(std::move(result)); });
    });
    auto result = answer.get_future().get();
    home.runAndWait([&] { attempt.reset(); });
    return result;
}

// Name servers that answer for "here" and keep silent on all else until the end.
struct Silence {
    explicit Silence(std::size_t namesMax = Resolver::kNamesMax)
        : resolver([its = state](const std::string &host) { return answer(*its, host); }, namesMax)
    {
    }
    ~Silence() { end(); }
    void end()
    {
        const std::lock_guard lock(state->mutex);
        state->isOver = true;
        state->changed.notify_all();
    }
    int asked() const
    {
        const std::lock_guard lock(state->mutex);
        return state->asked;
    }
    bool eventuallyAsked(int times) const
    {
        std::unique_lock lock(state->mutex);
        return state->changed.wait_for(lock, std::chrono::seconds(20), [&] { return state->asked >= times; });
    }

    struct State {
        std::mutex mutex;
        std::condition_variable changed;
        int asked = 0;
        bool isOver = false;
    };
    static Resolver::Addresses answer(State &state, const std::string &host)
    {
        std::unique_lock lock(state.mutex);
        ++state.asked;
        state.changed.notify_all();
        if (host != "here")
            state.changed.wait(lock, [&] { return state.isOver; });
        return std::vector<std::string>{"127.0.0.1"};
    }
    const std::shared_ptr<State> state = std::make_shared<State>();
    Resolver resolver;
};

} // namespace

class tst_Connector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connectsByNameAndNumberAndTalks()
    {
        for (const char *host : {"127.0.0.1", "localhost"}) {
            StreamBench bench;
            IoThread home("home", test::loopKind());
            auto result = connectAndWait(home, host, bench.port());
            QVERIFY2(result.hasValue(), host);
            ByteStreamPtr stream = std::move(*result);
            RecordingReader reader;
            home.runAndWait([&] {
                stream->start(reader);
                stream->write(SharedBytes::copyOf(std::string_view("hello")));
            });
            QVERIFY(bench.reader.eventuallyReads("hello"));
            bench.home.runAndWait([&] { bench.stream->write(SharedBytes::copyOf(std::string_view("welcome"))); });
            QVERIFY(reader.eventuallyReads("welcome"));
            home.runAndWait([&] { stream.reset(); });
        }
    }
    void aClosedPortIsRefused()
    {
        std::uint16_t free = 0;
        {
            StreamBench bench;
            free = bench.port();
        }
        IoThread home("home", test::loopKind());
        const auto result = connectAndWait(home, "127.0.0.1", free);
        QVERIFY(!result.hasValue());
        QVERIFY(result.error().code == ErrorCode::Refused);
        QVERIFY(result.error().what.find("127.0.0.1:" + std::to_string(free)) != std::string::npos);
    }
    void anUnknownNameIsNotFound()
    {
        IoThread home("home", test::loopKind());
        const auto result = connectAndWait(home, "no-such-host.invalid", 1935);
        QVERIFY(!result.hasValue());
        QVERIFY(result.error().code == ErrorCode::NotFound);
    }
    void onlyPublicAddressesWhenSoAsked()
    {
        for (const char *host : {"127.0.0.1", "localhost", "::1", "::ffff:127.0.0.1", "10.0.0.1", "169.254.169.254"}) {
            StreamBench bench;
            IoThread home("home", test::loopKind());
            const auto result = connectAndWait(home, host, bench.port(), {.publicOnly = true});
            QVERIFY2(!result.hasValue(), host);
            QVERIFY2(result.error().code == ErrorCode::Forbidden, host);
        }
    }
    void aPassedDeadlineIsATimeout()
    {
        const DeafPort deaf;
        IoThread home("home", test::loopKind());
        const auto result = connectAndWait(home, "127.0.0.1", deaf.port(), {.deadline = Duration(50)});
        QVERIFY(!result.hasValue());
        QVERIFY(result.error().code == ErrorCode::Timeout);
    }
    void aCancelledAttemptNeverAnswers()
    {
        StreamBench bench;
        IoThread home("home", test::loopKind());
        bool answered = false;
        home.runAndWait([&] {
            auto attempt = net::connect(home, "127.0.0.1", bench.port(), ConnectSettings(),
                                   [&](Result<ByteStreamPtr>) { answered = true; });
            attempt.reset();
        });
        home.runAndWait([] {});
        home.runAndWait([] {});
        QVERIFY(!answered);
    }
    void namesThatNobodyAnswersKeepNoOtherWaiting()
    {
        StreamBench bench;
        IoThread home("home", test::loopKind());
        Silence silence;
        std::vector<Subscription> attempts;
        home.runAndWait([&] {
            for (const char *host : {"dead-1", "dead-2", "dead-3"})
                attempts.push_back(net::connect(home, host, bench.port(), {.resolver = &silence.resolver}, [](Result<ByteStreamPtr>) {}));
        });
        QVERIFY(silence.eventuallyAsked(3));
        auto result = connectAndWait(home, "here", bench.port(), {.resolver = &silence.resolver});
        QVERIFY(result.hasValue());
        home.runAndWait([&] {
            attempts.clear();
            result = fail(ErrorCode::Closed, "");
        });
    }
    void aNameThatNobodyAnswersIsUnanswered()
    {
        Silence silence;
        {
            IoThread home("home", test::loopKind());
            const ConnectSettings settings{.resolve = Duration(50), .resolver = &silence.resolver};
            for (int i = 0; i < 3; ++i) {
                const auto result = connectAndWait(home, "dead", 1935, settings);
                QVERIFY(!result.hasValue());
                QVERIFY(result.error().code == ErrorCode::Unavailable);
            }
        } // and nothing of ours waits for it
        QCOMPARE(silence.asked(), 1);
    }
    void aNamesTimeBeginsWhenItsTurnHasCome()
    {
        StreamBench bench;
        IoThread home("home", test::loopKind());
        Silence silence(1);
        std::promise<Result<ByteStreamPtr>> answer;
        std::promise<void> longAfter;
        Subscription first, second, timer;
        home.runAndWait([&] {
            first = net::connect(home, "dead", bench.port(), {.resolver = &silence.resolver}, [](Result<ByteStreamPtr>) {});
            second = net::connect(home, "here", bench.port(), {.resolve = Duration(2'000), .resolver = &silence.resolver},
                                  [&](Result<ByteStreamPtr> result) { answer.set_value(std::move(result)); });
            timer = home.after(Duration(2'500), [&] { longAfter.set_value(); });
        });
        auto coming = answer.get_future();
        longAfter.get_future().wait();
        QVERIFY(coming.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
        silence.end();
        auto result = coming.get();
        QVERIFY(result.hasValue());
        home.runAndWait([&] {
            first.reset();
            second.reset();
            result = fail(ErrorCode::Closed, "");
        });
    }
    void theAnswerMayDropTheSubscription()
    {
        StreamBench bench;
        IoThread home("home", test::loopKind());
        std::promise<void> done;
        Subscription attempt;
        home.runAndWait([&] {
            attempt = net::connect(home, "127.0.0.1", bench.port(), ConnectSettings(), [&](Result<ByteStreamPtr> result) {
                attempt.reset();
                result = fail(ErrorCode::Closed, "dropped");
                done.set_value();
            });
        });
        done.get_future().wait();
        home.runAndWait([] {});
        QVERIFY(!attempt);
    }
};

BELFRY_CASE(tst_Connector)
#include "tst_Connector.moc"
