// Scene: a Situation built by hand, for what is worded from it.
#pragma once

#include "app/Findings.h"
#include "model/Channel.h"
#include "unit/client/FakeServer.h"

namespace belfry::test {

/// Connected to the companion, off air, nobody sends, OBS open and set up. Value; change what the test is about.
struct Scene {
    app::ConnectionState connection{.link = app::LinkState::Connected,
                                    .address = QUrl(QStringLiteral("http://127.0.0.1:8080")),
                                    .channel = *model::channelFromJson(FakeServer::emptyChannel())};
    app::ObsLinkState obs{.reach = app::ObsReach::Connected, .everSeen = true, .aim = app::ObsAim::Ours};
    app::GoLive::Step step = app::GoLive::Step::Idle;
    app::GoLiveFailure failure = app::GoLiveFailure::None;
    app::AlreadyDone already = app::AlreadyDone::No;
    std::optional<bool> soundHeard = true;
    app::PlacesSeen places;
    app::DayState day;
    QString mutedInput;
    QString justMuted;
    bool soundMissing = false;
    bool soundSources = true;
    std::optional<QDateTime> closingUntil;
    std::optional<QDateTime> slateDueAt;
    QDateTime now = QDateTime(QDate(2026, 11, 22), QTime(9, 48), Qt::UTC);

    app::Situation situation() const
    {
        return {.connection = connection, .obs = obs, .step = step, .failure = failure, .failureDetail = {},
                .already = already, .soundHeard = soundHeard, .commandFailure = {}, .now = now, .alreadyBy = {},
                .soundMissing = soundMissing, .soundSources = soundSources, .mutedInput = mutedInput, .justMuted = justMuted,
                .closingUntil = closingUntil, .slateDueAt = slateDueAt, .coveredSeconds = {}, .places = &places, .day = &day};
    }
    model::Channel &channel() { return *connection.channel; }
    void receiving(double keyframeSeconds = 2.0)
    {
        connection.channel = *model::channelFromJson(FakeServer::receiving(keyframeSeconds));
        obs.stream = obs::StreamState::Started;
    }
    void onAir()
    {
        channel().state = model::ChannelState::OnAir;
        channel().startedAt = fromRfc3339("2026-11-22T09:06:00Z");
    }
    /// On air, and what came in has ended.
    void lost()
    {
        onAir();
        channel().state = model::ChannelState::Interrupted;
        channel().ingest->state = model::IngestState::None;
        channel().ingest->publisher.reset();
    }
    /// What the server says is wrong.
    void serverSays(const char *id, std::map<std::string, model::Finding::Value> values = {}, const char *about = "")
    {
        if (!channel().health)
            channel().health.emplace();
        channel().health->findings.push_back({.id = id, .severity = model::Severity::Warning, .since = {}, .values = std::move(values),
                                              .about = about, .affects = {}, .fix = {}});
    }
    void facebook(const char *state, const char *reason)
    {
        places = {.known = true, .places = {{.id = QStringLiteral("01JF"), .name = QStringLiteral("Facebook"),
                                             .preset = QStringLiteral("facebook"), .isOn = true, .state = QString::fromLatin1(state),
                                             .reason = QString::fromLatin1(reason)}}};
    }
    QStringList ids() const
    {
        QStringList all;
        for (const app::Finding &finding : app::findings(situation()))
            all << finding.id;
        return all;
    }
};

} // namespace belfry::test
