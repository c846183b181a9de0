// Notifier: the one place where a finding becomes a sentence.
#pragma once

#include "app/Findings.h"
#include "app/Notice.h"
#include "client/ApiCall.h"

#include <QCoreApplication>

namespace belfry::app {

/// Plain words for a volunteer: what happened, who is affected, one button. No numbers or codes in the first line; an
/// unknown id (a newer server) is shown as such instead of not at all. Stateless.
class Notifier final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::Notifier)
public:
    static Notice notice(const Finding &finding, const Situation &now);
    /// A sentence for a command that failed. What was answered, in the words of a program, is for "Show details".
    static QString sentence(const Error &error);
    /// The same for setting OBS up and putting it back, which a running stream forbids.
    static QString ofSetUp(const Error &error);
    /// For ObsLink::openObs() that failed, whatever the reason.
    static QString obsNotOpened();
    /// The same for a change that was asked of the server, which words what it refuses for people itself.
    static QString refusal(const Error &error);
    /// A sentence for a question to the server that failed; for one about a value, what the server says of it.
    static QString sentence(const client::ApiAnswer &answer);

private:
    static Notice ofServer(const Finding &finding, const Situation &now);
    static Notice ofObs(const Finding &finding, const Situation &now);
    static Notice ofObsDoor(const Finding &finding);
    static Notice ofObsAim(const Finding &finding);
    static Notice ofKeyframes(const Finding &finding, const Situation &now);
    static Notice ofIngest(const Finding &finding, const Situation &now);
    static Notice ofTheServers(const Finding &finding, const Situation &now);
    static Notice ofWatching(const Finding &finding, const Situation &now);
};

} // namespace belfry::app
