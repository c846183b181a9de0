// ChurchPresenter: what Settings say of the channels and their page, places and recordings, without widgets.
#pragma once

#include "base/Secret.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace belfry::client {
class ServerClient;
struct ApiAnswer;
} // namespace belfry::client

namespace belfry::app {

class Connection;
class DeskSettings;
class ServerApi;

struct ChannelRow {
    QString id;
    QString church;
    QString title;

    bool operator==(const ChannelRow &) const = default;
};

struct ChurchState {
    std::vector<ChannelRow> channels;
    QString channel; ///< which this window runs
    QString description;
    QString category;
    QString language; ///< the page's, BCP 47
    QString timeZone;
    std::optional<bool> recorded; ///< nothing: not known
    std::optional<QStringList> embedParents; ///< the web sites that may show the channel; nothing: not known
    QString diskWord;  ///< "412 GB free on the server's disk"; empty while not known
    QUrl page;
    bool newPlacesOn = true;
    bool canChoose = false; ///< another channel for this window
    bool canAdd = false;
    bool canEdit = false;
    QString message; ///< the outcome of the last command; empty: none

    bool operator==(const ChurchState &) const = default;
};

/// GUI thread; owned by DeskApp.
class ChurchPresenter final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ServerApi &api;
        client::ServerClient &server;
        Connection &connection;
        DeskSettings &settings;
    };
    /// All of them must outlive it.
    explicit ChurchPresenter(const Parts &parts, QObject *parent = nullptr);

    const ChurchState &state() const { return m_state; }

public Q_SLOTS:
    void setShown(bool shown);
    /// This window runs another channel from now on.
    void useChannel(const QString &channel);
    /// Its name in addresses is made of the church's; never changed later.
    void addChannel(const QString &church, const QString &title);
    /// The category is made a word for addresses, as a channel's name is.
    void editPage(const QString &description, const QString &category, const QString &language, const QString &timeZone);
    void setRecorded(bool recorded);
    /// One site a line, as people write it; a line that is none is named, and nothing is changed.
    void setEmbedParents(const QString &lines);
    void setNewPlacesOn(bool on);
    /// One of "interrupted", "starting", "closing"; a PNG or JPEG.
    void setPicture(const QString &slate, const QString &file);
    void removePicture(const QString &slate);
    /// The message was read.
    void forgetMessage();

    /// "grace-church" for "Grace Church"; what is left must be a name the API takes. Empty when nothing is.
    static QString channelNameFrom(const QString &church);
    /// "https://example.org" for "example.org", also with a page of it behind. Nothing when it is no web site's address.
    static std::optional<QString> originFrom(const QString &typed);

Q_SIGNALS:
    void stateChanged();
    /// The server has it; what was refused is told in the message alone.
    void pageSaved(const QString &description, const QString &category, const QString &language, const QString &timeZone);

private:
    void read();
    void takeConnection();
    void takeSites(const QJsonObject &channel);
    void change(const QJsonObject &change, std::function<void()> saved = {});
    void say(const QString &message);
    void tell();

    Parts m_parts;
    ChurchState m_state;
    ChurchState m_told;
    bool m_shown = false;
};

} // namespace belfry::app
