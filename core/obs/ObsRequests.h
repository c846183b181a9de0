// ObsRequests: the questions put to OBS that are not answered yet.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"
#include "obs/ObsProtocol.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>

namespace belfry::obs {

/// Matches answers by id (events may come before or after them), gives each question a deadline and never sends one
/// again by itself, but for OBS's "not ready". Every reply is called exactly once. GUI thread; owned by ObsClient.
class ObsRequests final {
public:
    using Send = std::function<void(const QString &text)>;
    using Reply = std::function<void(Result<QJsonObject>)>;

    static constexpr Duration kNotReadyPause{500};
    static constexpr int kNotReadyTries = 6;

    ObsRequests(Executor &gui, Duration deadline, Send send)
        : m_gui(gui), m_deadline(deadline), m_send(std::move(send)) {}

    void ask(const QString &type, const QJsonObject &data, Reply reply);
    void take(const ObsProtocol::Response &response);
    void failAll(const Error &error);
    std::size_t open() const { return m_open.size(); }

private:
    struct Question {
        QString type;
        QJsonObject data;
        Reply reply;
        int triesLeft = kNotReadyTries;
        Subscription timer = {};
    };
    void put(Question question);
    void finish(const QString &id, Result<QJsonObject> result);

    Executor &m_gui;
    Duration m_deadline;
    Send m_send;
    std::map<QString, Question> m_open;
    quint64 m_next = 1;
};

} // namespace belfry::obs
