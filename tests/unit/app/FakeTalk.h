// FakeTalk: a server that answers what the test has written down, and keeps what was asked.
#pragma once

#include "app/ServerTalk.h"

#include <QMap>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace belfry::test {

struct FakeTalk final : app::ServerTalk {
    struct Asked {
        QByteArray verb;
        QString path;
        QJsonObject body;
    };
    std::vector<Asked> asked;
    QMap<QString, QJsonObject> answers; ///< by "GET /path"
    QMap<QString, Error> refusals;
    std::function<std::optional<QJsonObject>(const QString &)> orElse; ///< for what is not written down
    bool isHeld = false;                ///< answers wait for release()
    std::deque<std::function<void()>> held;

    void ask(const QByteArray &verb, const QString &path, const QJsonObject &body, Reply reply, Duration) override
    {
        asked.push_back({verb, path, body});
        const QString what = QString::fromLatin1(verb) + QLatin1Char(' ') + path;
        auto answer = [this, what, reply = std::move(reply)] {
            if (refusals.contains(what))
                reply(refusals[what]);
            else if (answers.contains(what))
                reply(answers[what]);
            else if (const auto other = orElse ? orElse(what) : std::nullopt)
                reply(*other);
            else
                reply(verbless(what) ? Result<QJsonObject>(QJsonObject()) : fail(ErrorCode::NotFound, "There is nothing here."));
        };
        if (isHeld)
            held.push_back(std::move(answer));
        else
            answer();
    }
    QString channel() const override { return QStringLiteral("church"); }

    /// 204s.
    static bool verbless(const QString &what) { return !what.startsWith(QLatin1String("GET")); }
    void release()
    {
        isHeld = false;
        while (!held.empty()) {
            const auto next = std::move(held.front());
            held.pop_front();
            next();
        }
    }
    std::size_t count(const QString &what) const
    {
        return static_cast<std::size_t>(std::count_if(asked.begin(), asked.end(), [&](const Asked &one) {
            return QString::fromLatin1(one.verb) + QLatin1Char(' ') + one.path == what;
        }));
    }
    QJsonObject bodyOf(const QString &what) const
    {
        for (auto one = asked.rbegin(); one != asked.rend(); ++one)
            if (QString::fromLatin1(one->verb) + QLatin1Char(' ') + one->path == what)
                return one->body;
        return {};
    }
};

} // namespace belfry::test
