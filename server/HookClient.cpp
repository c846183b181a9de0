#include "server/HookClient.h"

#include "base/Worker.h"
#include "model/Webhook.h"
#include "net/Network.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <thread>

#if defined(_WIN32)
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#include <curl/curl.h>

namespace belfry::server {
namespace {

constexpr std::size_t kAnswerBytesMax = 64u << 10; // read and dropped
constexpr int kWaitMs = 1'000;

struct Transfer {
    HookRequest request;
    HookClient::OnAnswer onAnswer;
    CURL *easy = nullptr;
    curl_slist *headers = nullptr;
    bool anyAddress = false;
    bool wasNotPublic = false;
    std::size_t answerBytes = 0;
};

std::string hostOf(const sockaddr &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in &>(address).sin_addr, text.data(), text.size());
    else if (address.sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 &>(address).sin6_addr, text.data(), text.size());
    return text.data();
}

// Here, and nowhere before: whatever the name or the number in the address was, this is where it leads.
curl_socket_t openSocket(void *owner, curlsocktype, curl_sockaddr *address)
{
    auto &transfer = *static_cast<Transfer *>(owner);
    if (!transfer.anyAddress && !net::isPublicAddress(hostOf(address->addr))) {
        transfer.wasNotPublic = true;
        return CURL_SOCKET_BAD;
    }
    int kind = address->socktype;
#if defined(SOCK_CLOEXEC)
    kind |= SOCK_CLOEXEC;
#endif
    return ::socket(address->family, kind, address->protocol);
}

std::size_t dropBody(char *, std::size_t size, std::size_t count, void *owner)
{
    auto &transfer = *static_cast<Transfer *>(owner);
    transfer.answerBytes += size * count;
    return transfer.answerBytes > kAnswerBytesMax ? 0 : size * count;
}

std::string faultOf(const Transfer &transfer, CURLcode code, long status)
{
    if (code == CURLE_OK || (code == CURLE_WRITE_ERROR && transfer.answerBytes > kAnswerBytesMax && status >= 300))
        return status >= 200 && status < 300 ? "" : "status";
    if (transfer.wasNotPublic)
        return "not_public";
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return "timeout";
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return "unreachable";
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR: return "bad_certificate";
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: return "bad_url";
    case CURLE_WRITE_ERROR:
    case CURLE_FILESIZE_EXCEEDED: return "too_long";
    default: return "broken";
    }
}

void startLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

struct HookClient::Loop {
    explicit Loop(HookClientSettings chosen) : settings(std::move(chosen))
    {
        startLibrary();
        multi = curl_multi_init();
        thread = std::thread([this] { run(); });
    }

    ~Loop()
    {
        {
            const std::lock_guard lock(mutex);
            stopping = true;
        }
        curl_multi_wakeup(multi);
        thread.join();
        curl_multi_cleanup(multi);
    }

    void run();
    void begin(std::unique_ptr<Transfer> transfer);
    void prepare(Transfer &transfer);
    void finish(CURL *easy, CURLcode code);
    void stop();

    const HookClientSettings settings;
    CURLM *multi = nullptr;
    std::mutex mutex;
    std::vector<std::unique_ptr<Transfer>> waiting; // under the mutex
    bool stopping = false;                          // under the mutex
    std::map<CURL *, std::unique_ptr<Transfer>> underWay;
    std::thread thread;
};

void HookClient::Loop::run()
{
    setThreadName("hooks-out");
    while (true) {
        std::vector<std::unique_ptr<Transfer>> next;
        {
            const std::lock_guard lock(mutex);
            next.swap(waiting);
            if (stopping) {
                for (auto &transfer : next)
                    transfer->onAnswer({0, "stopped", {}});
                break;
            }
        }
        for (auto &transfer : next)
            begin(std::move(transfer));
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
            if (message->msg == CURLMSG_DONE)
                finish(message->easy_handle, message->data.result);
        }
        curl_multi_poll(multi, nullptr, 0, kWaitMs, nullptr);
    }
    stop();
}

void HookClient::Loop::begin(std::unique_ptr<Transfer> transfer)
{
    const auto url = model::HookUrl::parse(transfer->request.url);
    if (!url)
        return transfer->onAnswer({0, "bad_url", {}});
    const auto &allowed = settings.allowedHosts;
    transfer->anyAddress = std::find(allowed.begin(), allowed.end(), url->host) != allowed.end();
    if (url->scheme != "https" && !transfer->anyAddress)
        return transfer->onAnswer({0, "not_secure", {}});
    transfer->easy = curl_easy_init();
    prepare(*transfer);
    curl_multi_add_handle(multi, transfer->easy);
    underWay.emplace(transfer->easy, std::move(transfer));
}

void HookClient::Loop::prepare(Transfer &transfer)
{
    CURL *easy = transfer.easy;
    for (const std::string &header : transfer.request.headers)
        transfer.headers = curl_slist_append(transfer.headers, header.c_str());
    transfer.headers = curl_slist_append(transfer.headers, "Expect:"); // no waiting for a 100
    const auto ms = static_cast<long>(settings.timeout.count());
    curl_easy_setopt(easy, CURLOPT_URL, transfer.request.url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // not the environment's either
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, ms);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, ms);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &transfer);
    // A connection of before was judged for another name, maybe.
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!settings.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, settings.caFile.c_str());
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_USERAGENT, settings.agent.c_str());
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer.headers);
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, transfer.request.body.data());
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(transfer.request.body.size()));
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, dropBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
}

void HookClient::Loop::finish(CURL *easy, CURLcode code)
{
    auto node = underWay.extract(easy);
    Transfer &transfer = *node.mapped();
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    curl_off_t retryAfter = 0;
    curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &retryAfter);
    HookAnswer answer{static_cast<int>(status), faultOf(transfer, code, status), std::chrono::seconds(std::clamp<curl_off_t>(retryAfter, 0, 86'400))};
    curl_multi_remove_handle(multi, easy);
    curl_easy_cleanup(easy);
    curl_slist_free_all(transfer.headers);
    transfer.onAnswer(std::move(answer));
}

void HookClient::Loop::stop()
{
    while (!underWay.empty()) {
        auto node = underWay.extract(underWay.begin());
        curl_multi_remove_handle(multi, node.key());
        curl_easy_cleanup(node.key());
        curl_slist_free_all(node.mapped()->headers);
        node.mapped()->onAnswer({0, "stopped", {}});
    }
}

HookClient::HookClient(HookClientSettings settings) : m_loop(std::make_unique<Loop>(std::move(settings))) {}

HookClient::~HookClient() = default;

void HookClient::post(HookRequest request, OnAnswer onAnswer)
{
    auto transfer = std::make_unique<Transfer>();
    transfer->request = std::move(request);
    transfer->onAnswer = std::move(onAnswer);
    {
        const std::lock_guard lock(m_loop->mutex);
        m_loop->waiting.push_back(std::move(transfer));
    }
    curl_multi_wakeup(m_loop->multi);
}

} // namespace belfry::server
