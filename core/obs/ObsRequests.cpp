#include "obs/ObsRequests.h"

namespace belfry::obs {
namespace {

/// obs-websocket, "RequestStatus".
ErrorCode codeOf(int status)
{
    if (status == ObsProtocol::kNotReady)
        return ErrorCode::Busy;
    if (status >= 203 && status <= 206)
        return ErrorCode::Unsupported;
    if (status >= 300 && status < 500)
        return ErrorCode::InvalidInput;
    if (status >= 500 && status < 600)
        return ErrorCode::Conflict;
    if (status == 600)
        return ErrorCode::NotFound;
    return ErrorCode::Refused;
}

Result<QJsonObject> toResult(const ObsProtocol::Response &response)
{
    if (response.code == ObsProtocol::kSuccess)
        return response.data;
    std::string what = "OBS answered " + response.type.toStdString() + " with " + std::to_string(response.code);
    if (!response.comment.isEmpty())
        what += ": " + response.comment.toStdString();
    return fail(codeOf(response.code), std::move(what));
}

} // namespace

void ObsRequests::ask(const QString &type, const QJsonObject &data, Reply reply)
{
    put({.type = type, .data = data, .reply = std::move(reply)});
}

void ObsRequests::put(Question question)
{
    const QString id = QString::number(m_next++);
    const QString text = ObsProtocol::request(question.type, id, question.data);
    question.timer = m_gui.after(m_deadline, [this, id, type = question.type] {
        finish(id, fail(ErrorCode::Timeout, "OBS did not answer " + type.toStdString()));
    });
    m_open.emplace(id, std::move(question));
    m_send(text);
}

void ObsRequests::take(const ObsProtocol::Response &response)
{
    const auto found = m_open.find(response.id);
    if (found == m_open.end())
        return; // its deadline has passed
    Question &question = found->second;
    if (response.code != ObsProtocol::kNotReady || question.triesLeft == 0) {
        finish(response.id, toResult(response));
        return;
    }
    --question.triesLeft;
    question.timer = m_gui.after(kNotReadyPause, [this, id = response.id] {
        auto waiting = m_open.extract(id);
        put(std::move(waiting.mapped()));
    });
}

void ObsRequests::finish(const QString &id, Result<QJsonObject> result)
{
    // Out of the map first: the reply may ask again. The node keeps the timer, whose task may be the caller, alive.
    auto done = m_open.extract(id);
    if (!done.empty() && done.mapped().reply)
        done.mapped().reply(std::move(result));
}

void ObsRequests::failAll(const Error &error)
{
    auto open = std::exchange(m_open, {});
    for (auto &[id, question] : open) {
        if (question.reply)
            question.reply(error);
    }
}

} // namespace belfry::obs
