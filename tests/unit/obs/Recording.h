// Recording: what a real OBS 29 said and was told (tests/data/obs/messages.jsonl).
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace belfry::test {

struct RecordedMessage {
    QString step;
    QString connection;
    QString direction; ///< "->" to OBS, "<-" from OBS, "--" a close or the HTTP answer
    QJsonObject message;

    QString text() const;
};

const std::vector<RecordedMessage> &recording();
/// The messages of one step, in order.
std::vector<RecordedMessage> recorded(const QString &step);
/// OBS's first successful answer to a request of this type: {} when there is none.
QJsonObject recordedAnswer(const QString &requestType);
/// The password of the recorded OBS.
inline constexpr char kRecordedPassword[] = "harness-password";

} // namespace belfry::test
