#include "relay/RelayStatus.h"

namespace belfry::relay {

std::string_view name(State state) noexcept
{
    switch (state) {
    case State::Idle: return "idle";
    case State::Connecting: return "connecting";
    case State::Handshaking: return "handshaking";
    case State::Publishing: return "publishing";
    case State::Live: return "live";
    case State::Unsteady: return "unsteady";
    case State::Retrying: return "retrying";
    case State::Refused: return "refused";
    case State::Off: return "off";
    }
    return "idle";
}

std::string_view name(Reason reason) noexcept
{
    switch (reason) {
    case Reason::None: return "";
    case Reason::BadAddress: return "bad_address";
    case Reason::NameNotFound: return "name_not_found";
    case Reason::NameUnanswered: return "name_unanswered";
    case Reason::NotPublic: return "not_public";
    case Reason::PortRefused: return "port_refused";
    case Reason::Unreachable: return "unreachable";
    case Reason::ConnectUnanswered: return "connect_unanswered";
    case Reason::BadCertificate: return "bad_certificate";
    case Reason::TlsFailed: return "tls_failed";
    case Reason::NoRoots: return "no_roots";
    case Reason::TlsUnanswered: return "tls_unanswered";
    case Reason::NotRtmp: return "not_rtmp";
    case Reason::HandshakeUnanswered: return "handshake_unanswered";
    case Reason::PublishUnanswered: return "publish_unanswered";
    case Reason::KeyRefused: return "key_refused";
    case Reason::HungUpOnKey: return "hung_up_on_key";
    case Reason::HungUp: return "hung_up";
    case Reason::EndedThere: return "ended_there";
    case Reason::NothingArrives: return "nothing_arrives";
    case Reason::TooSlow: return "too_slow";
    case Reason::BreaksOff: return "breaks_off";
    case Reason::SourceChanged: return "source_changed";
    case Reason::Restarted: return "restarted";
    case Reason::NotSupported: return "not_supported";
    case Reason::LeadsBack: return "leads_back";
    case Reason::CodecNotTaken: return "codec_not_taken";
    }
    return "";
}

} // namespace belfry::relay
