#include "unit/obs/Recording.h"

#include <QFile>
#include <QJsonDocument>

namespace belfry::test {

using namespace Qt::StringLiterals;

QString RecordedMessage::text() const
{
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

const std::vector<RecordedMessage> &recording()
{
    static const std::vector<RecordedMessage> all = [] {
        std::vector<RecordedMessage> messages;
        QFile file(QStringLiteral(BELFRY_TEST_DATA "/obs/messages.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            messages.push_back({line[u"step"].toString(), line[u"conn"].toString(), line[u"dir"].toString(),
                                line[u"msg"].toObject()});
        }
        return messages;
    }();
    return all;
}

std::vector<RecordedMessage> recorded(const QString &step)
{
    std::vector<RecordedMessage> messages;
    for (const RecordedMessage &message : recording()) {
        if (message.step == step)
            messages.push_back(message);
    }
    return messages;
}

QJsonObject recordedAnswer(const QString &requestType)
{
    for (const RecordedMessage &message : recording()) {
        const QJsonObject data = message.message[u"d"].toObject();
        if (message.direction == u"<-" && message.message[u"op"].toInt() == 7 && data[u"requestType"].toString() == requestType
            && data[u"requestStatus"][u"code"].toInt() == 100)
            return data[u"responseData"].toObject();
    }
    return {};
}

} // namespace belfry::test
