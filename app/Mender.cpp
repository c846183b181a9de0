#include "app/Mender.h"

#include "app/Notifier.h"
#include "app/ServerApi.h"

#include <QPointer>

#include <utility>

namespace belfry::app {

using namespace Qt::StringLiterals;

namespace {

QString said(const Error &error)
{
    return QString::fromStdString(error.what);
}

} // namespace

Mender::Mender(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

bool Mender::mend(const Notice &notice)
{
    ObsLink &obs = m_parts.obs;
    switch (notice.fix) {
    case Fix::OpenObs:
        openObs();
        return true;
    case Fix::SetUpObs:
        setUpObs();
        return true;
    case Fix::SetKeyframes:
        obs.setKeyframes(obsReply());
        return true;
    case Fix::StartObsStream:
        obs.startStream(obsReply());
        return true;
    case Fix::RestartObsStream:
        obs.restartStream(obsReply());
        return true;
    case Fix::LowerBitrate:
        obs.lowerBitrate(notice.number, obsReply());
        return true;
    case Fix::SendH264:
        obs.sendH264(obsReply());
        return true;
    case Fix::Unmute:
        obs.unmute(notice.target, obsReply());
        return true;
    case Fix::SwitchScene:
        switchScene(notice.target);
        return true;
    case Fix::SwitchEncoder:
        m_parts.api.post(m_parts.api.inChannel(u"/switch-encoder"_s), {}, this, apiReply());
        return true;
    case Fix::TryPlaceAgain:
        doAt(notice.target, HopDeed::Kind::TryAgain);
        return true;
    case Fix::TurnPlaceOff:
        doAt(notice.target, HopDeed::Kind::TurnOff);
        return true;
    case Fix::TryObsAgain:
        obs.tryAgain();
        return true;
    case Fix::TryServerAgain:
        m_parts.connection.tryAgain();
        return true;
    case Fix::None:
    case Fix::EnterObsPassword:
    case Fix::ShowMeter:
    case Fix::PasteKey:
    case Fix::OpenSettings:
    case Fix::ShowSteps:
    case Fix::GoLiveAgain:
    case Fix::KeepGoing:
    case Fix::Dismiss:
        break;
    }
    return false;
}

void Mender::setKey(const QString &place, const Secret &key)
{
    m_parts.places.setKey(place, key, [this, place](const client::ApiAnswer &answer) {
        if (answer) // the key that was refused has its place wait for half a minute
            m_parts.places.tryAgain(place, [](const client::ApiAnswer &) {});
        Q_EMIT done(Notifier::sentence(answer));
    });
}

void Mender::doAt(const QString &place, HopDeed::Kind deed)
{
    if (deed == HopDeed::Kind::TryAgain)
        m_parts.places.tryAgain(place, apiReply());
    else if (deed != HopDeed::Kind::PasteKey)
        m_parts.places.turn(place, deed == HopDeed::Kind::TurnOn, apiReply());
}

void Mender::tick(const QString &task, bool isDone)
{
    m_parts.day.tick(task, isDone, apiReply());
}

void Mender::switchScene(const QString &scene)
{
    m_parts.obs.switchScene(scene, obsReply());
}

void Mender::openObs()
{
    const Result<> opened = m_parts.obs.openObs();
    Q_EMIT done(opened ? QString() : Notifier::obsNotOpened(), opened ? QString() : said(opened.error()));
}

void Mender::setUpObs()
{
    m_parts.obs.setUp(setUpReply());
}

void Mender::putObsBack()
{
    m_parts.obs.putBack(setUpReply());
}

void Mender::panic()
{
    if (std::exchange(m_coversNow, true))
        return;
    m_parts.connection.panic([self = QPointer(this)](Result<double> seconds) {
        if (!self)
            return;
        self->m_coversNow = false;
        Q_EMIT self->done(seconds ? QString() : Notifier::refusal(seconds.error()), seconds ? QString() : said(seconds.error()));
        if (seconds)
            Q_EMIT self->covered(*seconds);
    });
}

std::function<void(Result<>)> Mender::obsReply()
{
    return [self = QPointer(this)](Result<> answer) {
        if (self)
            Q_EMIT self->done(answer ? QString() : Notifier::sentence(answer.error()), answer ? QString() : said(answer.error()));
    };
}

std::function<void(Result<>)> Mender::setUpReply()
{
    return [self = QPointer(this)](Result<> answer) {
        if (self)
            Q_EMIT self->done(answer ? QString() : Notifier::ofSetUp(answer.error()), answer ? QString() : said(answer.error()));
    };
}

std::function<void(const client::ApiAnswer &)> Mender::apiReply()
{
    return [self = QPointer(this)](const client::ApiAnswer &answer) {
        if (self)
            Q_EMIT self->done(Notifier::sentence(answer));
    };
}

} // namespace belfry::app
