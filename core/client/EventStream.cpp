#include "client/EventStream.h"

#include "client/ServerClient.h"
#include "client/SseParser.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace belfry::client {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration kFirstPause{1'000};
constexpr Duration kLongestPause{30'000};
constexpr Duration kSilenceMost{50'000};
constexpr int kRetryMsMost = 60'000;

} // namespace

struct EventStream::Impl {
    Impl(EventStream &owner, Executor &executor) : q(owner), gui(executor) { direct.setProxy(QNetworkProxy::NoProxy); }

    void connectNow();
    void drop();
    void read();
    void take(const SseEvent &event);
    void finished();
    void again();
    void listenOn();

    EventStream &q;
    Executor &gui;
    QNetworkAccessManager direct;
    QNetworkAccessManager proxied;
    QUrl address;
    Secret token;
    QNetworkReply *reply = nullptr;
    SseParser parser;
    QByteArray lastId;
    Duration pause = kFirstPause;
    Subscription retry;
    Subscription silence;
};

EventStream::EventStream(Executor &gui, QObject *parent) : QObject(parent), m(std::make_unique<Impl>(*this, gui)) {}

EventStream::~EventStream()
{
    m->drop();
}

void EventStream::open(const QUrl &events, const Secret &token)
{
    close();
    m->address = events;
    m->token = token;
    m->lastId.clear();
    m->pause = kFirstPause;
    m->connectNow();
}

void EventStream::setToken(const Secret &token)
{
    m->token = token;
}

void EventStream::close()
{
    m->retry.reset();
    m->drop();
}

bool EventStream::isOpen() const
{
    return m->reply != nullptr;
}

void EventStream::Impl::connectNow()
{
    retry.reset();
    parser = {};
    QNetworkRequest question(address);
    question.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    question.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    question.setRawHeader("Accept", "text/event-stream");
    question.setRawHeader("Accept-Encoding", "identity");
    if (!token.empty())
        question.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(token.reveal()));
    if (!lastId.isEmpty())
        question.setRawHeader("Last-Event-ID", lastId);
    reply = (isThisComputer(address) ? direct : proxied).get(question);
    reply->setReadBufferSize(SseParser::kEventBytesMax);
    QObject::connect(reply, &QNetworkReply::readyRead, &q, [this] { read(); });
    QObject::connect(reply, &QNetworkReply::finished, &q, [this] { finished(); });
    listenOn();
}

void EventStream::Impl::drop()
{
    silence.reset();
    if (!reply)
        return;
    reply->disconnect(&q);
    reply->abort();
    reply->deleteLater();
    reply = nullptr;
}

void EventStream::Impl::listenOn()
{
    silence = gui.after(kSilenceMost, [this] {
        drop();
        again();
    });
}

void EventStream::Impl::read()
{
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return;
    listenOn();
    std::vector<SseEvent> events;
    const bool whole = parser.take(reply->readAll(), events);
    const QNetworkReply *mine = reply;
    for (const SseEvent &event : events) {
        take(event);
        if (reply != mine) // somebody who heard of it chose another server
            return;
    }
    if (!whole) {
        lastId.clear(); // what is longer than we read cannot be told again
        drop();
        again();
    }
}

void EventStream::Impl::take(const SseEvent &event)
{
    const bool resumed = !lastId.isEmpty();
    if (!event.id.isEmpty())
        lastId = event.id;
    const QJsonObject message = QJsonDocument::fromJson(event.data).object();
    if (event.event == "hello") {
        pause = kFirstPause;
        if (!resumed)
            Q_EMIT q.readAnew();
    } else if (event.event == "reset") {
        Q_EMIT q.readAnew();
    } else if (event.event == "counts") {
        Q_EMIT q.counted(message[u"viewers"_s].toObject());
    } else {
        Q_EMIT q.happened({QString::fromUtf8(event.event), message[u"channel"_s].toString(), message[u"subject"_s].toString(),
                           message[u"data"_s].toObject()});
    }
}

void EventStream::Impl::finished()
{
    // Its own end after an hour, a restart, or no: the server says when to come back.
    if (const auto asked = parser.retryMs())
        pause = std::max(pause, Duration(std::min(*asked, kRetryMsMost)));
    bool said = false;
    const int seconds = reply->rawHeader("Retry-After").toInt(&said);
    if (said && seconds > 0)
        pause = std::max(pause, Duration(std::min(seconds * 1000, kRetryMsMost)));
    drop();
    again();
}

void EventStream::Impl::again()
{
    retry = gui.after(pause, [this] { connectNow(); });
    pause = std::min(pause * 2, kLongestPause);
}

} // namespace belfry::client
