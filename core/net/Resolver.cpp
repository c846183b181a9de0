#include "net/Resolver.h"

#include "base/Worker.h"

#if defined(_WIN32)
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace belfry::net {
namespace {

// Who asked, until it lets go.
struct Asker {
    std::mutex mutex;
    UniqueFunction<void()> begun;
    UniqueFunction<void(const Resolver::Addresses &)> found;

    bool waits()
    {
        const std::lock_guard lock(mutex);
        return static_cast<bool>(found);
    }
    void begin()
    {
        const std::lock_guard lock(mutex);
        if (auto tell = std::exchange(begun, {}))
            tell();
    }
    void answer(const Resolver::Addresses &addresses)
    {
        const std::lock_guard lock(mutex);
        if (auto tell = std::exchange(found, {}))
            tell(addresses);
    }
    void leave()
    {
        const std::lock_guard lock(mutex);
        begun = {};
        found = {};
    }
};
using Askers = std::vector<std::shared_ptr<Asker>>;

void forgetGone(Askers &askers)
{
    std::erase_if(askers, [](const auto &asker) { return !asker->waits(); });
}

Resolver::Addresses askSystem(const std::string &host)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *all = nullptr;
    if (const int problem = ::getaddrinfo(host.c_str(), nullptr, &wanted, &all); problem != 0)
        return fail(problem == EAI_AGAIN ? ErrorCode::Unavailable : ErrorCode::NotFound, host + " cannot be found");
    std::vector<std::string> found;
    for (const addrinfo *one = all; one; one = one->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (::getnameinfo(one->ai_addr, static_cast<socklen_t>(one->ai_addrlen), text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0)
            found.emplace_back(text.data());
    }
    ::freeaddrinfo(all);
    return found;
}

} // namespace

struct Resolver::State {
    State(LookUp its, std::size_t max) : lookUp(std::move(its)), namesMax(max) {}

    /// The askers of the name that is next, or none: then the thread is over.
    std::string next()
    {
        while (!waiting.empty()) {
            auto [host, askers] = std::move(waiting.front());
            waiting.pop_front();
            forgetGone(askers);
            if (askers.empty())
                continue;
            for (const auto &asker : askers)
                asker->begin();
            Askers &its = underWay[host];
            its.insert(its.end(), askers.begin(), askers.end());
            return host;
        }
        return {};
    }
    Askers taken(const std::string &host)
    {
        const auto its = underWay.extract(host);
        return its ? its.mapped() : Askers();
    }
    static void run(const std::shared_ptr<State> &self, std::string host);

    const LookUp lookUp;
    const std::size_t namesMax;
    std::mutex mutex; // before an asker's own
    std::map<std::string, Askers> underWay;                 // under the mutex
    std::deque<std::pair<std::string, Askers>> waiting;     // under the mutex
};

void Resolver::State::run(const std::shared_ptr<State> &self, std::string host)
{
    setThreadName("name");
    while (!host.empty()) {
        const Addresses found = self->lookUp(host);
        Askers askers;
        {
            const std::lock_guard lock(self->mutex);
            askers = self->taken(host);
            host = self->next();
        }
        for (const auto &asker : askers)
            asker->answer(found);
    }
}

Resolver::Resolver(LookUp lookUp, std::size_t namesMax) : m_state(std::make_shared<State>(std::move(lookUp), namesMax)) {}

Resolver::~Resolver() = default;

Resolver &Resolver::system()
{
    static Resolver &its = *new Resolver(askSystem); // a lookup may outlive main()
    return its;
}

Subscription Resolver::ask(const std::string &host, UniqueFunction<void()> begun, UniqueFunction<void(const Addresses &)> found)
{
    auto asker = std::make_shared<Asker>();
    asker->begun = std::move(begun);
    asker->found = std::move(found);
    Subscription letGo([asker] { asker->leave(); });
    const std::lock_guard lock(m_state->mutex);
    if (const auto same = m_state->underWay.find(host); same != m_state->underWay.end()) {
        forgetGone(same->second);
        same->second.push_back(asker);
        asker->begin();
        return letGo;
    }
    if (m_state->underWay.size() >= m_state->namesMax) {
        auto &waiting = m_state->waiting;
        const auto same = std::find_if(waiting.begin(), waiting.end(), [&](const auto &its) { return its.first == host; });
        Askers &askers = same == waiting.end() ? waiting.emplace_back(host, Askers()).second : same->second;
        forgetGone(askers);
        askers.push_back(asker);
        return letGo;
    }
    m_state->underWay[host].push_back(asker);
    asker->begin();
    try {
        std::thread(State::run, m_state, host).detach();
    } catch (const std::system_error &) {
        for (const auto &one : m_state->taken(host))
            one->answer(fail(ErrorCode::Unavailable, "no thread could be had to ask where " + host + " is"));
    }
    return letGo;
}

} // namespace belfry::net
