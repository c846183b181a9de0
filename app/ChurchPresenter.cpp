#include "app/ChurchPresenter.h"

#include "app/Connection.h"
#include "app/DeskSettings.h"
#include "app/Notifier.h"
#include "app/ServerApi.h"
#include "app/WholeList.h"
#include "client/ServerClient.h"
#include "model/Json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kPictureBytesMax = 1 << 20;
constexpr qsizetype kNameMost = 40;
constexpr qsizetype kKindMost = 32;
constexpr qsizetype kSitesMost = 20; ///< as the server takes

} // namespace

ChurchPresenter::ChurchPresenter(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_state.newPlacesOn = m_parts.settings.newPlacesOn();
    connect(&m_parts.connection, &Connection::changed, this, &ChurchPresenter::takeConnection);
    connect(&m_parts.api, &ServerApi::readAnew, this, [this] {
        if (m_shown)
            read();
    });
    connect(&m_parts.api, &ServerApi::happened, this, [this](const client::ServerEvent &event) {
        if (m_shown && event.event.startsWith(u"channel."))
            read();
    });
    takeConnection();
}

void ChurchPresenter::setShown(bool shown)
{
    if (shown && !m_shown)
        read();
    m_shown = shown;
}

void ChurchPresenter::takeConnection()
{
    const ConnectionState &now = m_parts.connection.state();
    m_state.channel = m_parts.api.channelName();
    m_state.page = m_parts.connection.pageUrl();
    m_state.canChoose = now.link == LinkState::Connected && now.channel;
    m_state.canEdit = m_state.canChoose && now.rights.may(Right::Plan);
    m_state.canAdd = m_state.canChoose && now.rights.may(Right::ManageChannels);
    if (now.channel) {
        m_state.description = model::fromUtf8(now.channel->description);
        m_state.category = model::fromUtf8(now.channel->category);
        m_state.language = model::fromUtf8(now.channel->language);
        m_state.timeZone = model::fromUtf8(now.channel->timeZone);
        m_state.recorded = now.channel->isRecorded;
    }
    tell();
}

void ChurchPresenter::read()
{
    m_parts.api.get(m_parts.api.inChannel(), this, [this](const client::ApiAnswer &answer) {
        if (answer)
            takeSites(answer.body);
    });
    WholeList::read(m_parts.api, u"/api/v1/channels"_s, this, [this](const client::ApiAnswer &answer, const QJsonArray &items) {
        if (!answer)
            return say(Notifier::sentence(answer));
        m_state.channels.clear();
        for (const QJsonValue &item : items)
            m_state.channels.push_back({item[u"channel"].toString(), item[u"church"].toString(), item[u"title"].toString()});
        std::sort(m_state.channels.begin(), m_state.channels.end(), [](const ChannelRow &a, const ChannelRow &b) { return a.id < b.id; });
        tell();
    });
    m_parts.api.get(u"/api/v1/status"_s, this, [this](const client::ApiAnswer &answer) {
        const QJsonValue free = answer.body[u"disk"][u"free_bytes"];
        m_state.diskWord = answer && free.isDouble()
                               ? tr("%1 free on the server’s disk").arg(QLocale().formattedDataSize(qint64(free.toDouble()), 0, QLocale::DataSizeSIFormat))
                               : QString();
        tell();
    });
}

// A server that is older, or that we may not see behind, does not say.
void ChurchPresenter::takeSites(const QJsonObject &channel)
{
    const QJsonValue sites = channel[u"embed_parents"];
    m_state.embedParents = sites.isArray() ? std::optional(sites.toVariant().toStringList()) : std::nullopt;
    tell();
}

void ChurchPresenter::useChannel(const QString &channel)
{
    if (channel.isEmpty() || channel == m_parts.api.channelName())
        return;
    const ConnectionState &now = m_parts.connection.state();
    const QUrl address = now.onThisComputer ? QUrl() : now.address;
    const Secret token = now.onThisComputer ? Secret() : m_parts.connection.token();
    m_parts.settings.setChannel(channel);
    m_parts.server.setChannel(channel);
    m_parts.connection.open(address, token); // nothing of the one before counts
    say({});
}

QString ChurchPresenter::channelNameFrom(const QString &church)
{
    QString name;
    for (const QChar c : church.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(kNameMost);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

void ChurchPresenter::addChannel(const QString &church, const QString &title)
{
    const QString name = channelNameFrom(church);
    if (name.isEmpty()) {
        say(tr("Give it a name with some letters from a to z: it stands in the page’s address."));
        return;
    }
    m_parts.api.post(u"/api/v1/channels"_s, {{u"channel"_s, name}, {u"church"_s, church.trimmed()}, {u"title"_s, title.trimmed()}}, this,
                     [this, name](const client::ApiAnswer &answer) {
                         if (answer)
                             read();
                         say(answer ? tr("Added. Its page is at …/watch/%1.").arg(name) : Notifier::sentence(answer));
                     });
}

void ChurchPresenter::editPage(const QString &description, const QString &category, const QString &language, const QString &timeZone)
{
    QString kind = channelNameFrom(category).left(kKindMost);
    while (kind.endsWith(u'-'))
        kind.chop(1);
    if (kind.isEmpty() && !category.trimmed().isEmpty())
        return say(tr("Write the kind with letters from a to z, like worship: it stands in addresses."));
    QJsonObject page{{u"description"_s, description}, {u"language"_s, language}, {u"time_zone"_s, timeZone}};
    if (!kind.isEmpty())
        page.insert(u"category"_s, kind);
    change(page, [this, description, category, kind, language, timeZone] {
        m_state.description = description; // the next look at the channel is on its way
        m_state.category = kind.isEmpty() ? m_state.category : kind;
        m_state.language = language;
        m_state.timeZone = timeZone;
        Q_EMIT pageSaved(description, category, language, timeZone);
    });
}

void ChurchPresenter::setRecorded(bool recorded)
{
    m_state.recorded = recorded; // as the box stands already; a refusal takes it back
    change({{u"record"_s, recorded}});
}

std::optional<QString> ChurchPresenter::originFrom(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://"))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (url.port() != (url.scheme() == u"https" ? 443 : 80))
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

void ChurchPresenter::setEmbedParents(const QString &lines)
{
    QStringList sites;
    for (const QString &line : lines.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto site = originFrom(line);
        if (!site)
            return say(tr("“%1” is not a web site’s address. It looks like https://www.example.org.").arg(line.trimmed()));
        if (!sites.contains(*site))
            sites << *site;
    }
    if (sites.size() > kSitesMost)
        return say(tr("No more than %n sites can show it.", nullptr, static_cast<int>(kSitesMost)));
    change({{u"embed_parents"_s, QJsonArray::fromStringList(sites)}});
}

void ChurchPresenter::change(const QJsonObject &change, std::function<void()> saved)
{
    say({});
    m_parts.api.patch(m_parts.api.inChannel(), change, {}, this, [this, saved = std::move(saved)](const client::ApiAnswer &answer) {
        if (answer)
            takeSites(answer.body);
        else
            takeConnection();
        if (answer && saved)
            saved();
        say(answer ? tr("Saved.") : Notifier::sentence(answer));
        m_parts.connection.tryAgain();
    });
}

void ChurchPresenter::setNewPlacesOn(bool on)
{
    m_parts.settings.setNewPlacesOn(on);
    m_state.newPlacesOn = on;
    tell();
}

void ChurchPresenter::setPicture(const QString &slate, const QString &file)
{
    QFile picture(file);
    if (!picture.open(QIODevice::ReadOnly) || picture.size() > kPictureBytesMax) {
        say(tr("Choose a PNG or JPEG picture of at most 1 MB."));
        return;
    }
    client::ApiCall call{.verb = "PUT", .path = m_parts.api.inChannel(u"/slates/"_s + slate)};
    call.content = picture.readAll();
    call.contentType = call.content.startsWith("\x89PNG") ? "image/png" : "image/jpeg";
    call.time = Duration(20'000);
    m_parts.api.send(call, this, [this](const client::ApiAnswer &answer) {
        say(answer ? tr("Viewers see your picture from now on.") : Notifier::sentence(answer));
    });
}

void ChurchPresenter::removePicture(const QString &slate)
{
    m_parts.api.remove(m_parts.api.inChannel(u"/slates/"_s + slate), {}, this, [this](const client::ApiAnswer &answer) {
        say(answer ? tr("Viewers see Belfry’s own picture again.") : Notifier::sentence(answer));
    });
}

void ChurchPresenter::forgetMessage()
{
    say({});
}

void ChurchPresenter::say(const QString &message)
{
    m_state.message = message;
    tell();
}

void ChurchPresenter::tell()
{
    if (m_state == m_told)
        return;
    m_told = m_state;
    Q_EMIT stateChanged();
}

} // namespace belfry::app
