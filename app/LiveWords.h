// LiveWords: the parts of the Live page, worded.
#pragma once

#include "app/Findings.h"
#include "app/LiveState.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace belfry::app {

/// Each part from the same Situation. Stateless.
class LiveWords final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::LiveWords)
public:
    /// All of the page that is words: without what is wrong, the picture's address and the histories.
    static LiveState page(const Situation &now);
    static Header header(const Situation &now);
    static MainButton button(const Situation &now);
    static std::vector<HopRow> whereItGoes(const Situation &now);
    static std::vector<Fact> facts(const Situation &now);
    static std::vector<SceneChoice> scenes(const Situation &now);
    static QString panic(const Situation &now);
    /// What goes over each stop now, for its history.
    static std::map<QString, int> rates(const Situation &now);
    /// Without url and token, which are the Connection's.
    static PreviewFeed preview(const Situation &now);
    static QString staleNote(const Situation &now);

private:
    static AirState airOf(const Situation &now);
    static QString wordOf(AirState air, const Situation &now);
    static QString titleOf(const Situation &now);
    static QString lineOf(const Situation &now);
    static HopRow obsRow(const Situation &now);
    static HopRow webRow(const Situation &now);
    /// What is wrong with all that comes in, in a word for its row; empty: nothing.
    static QString troubleOf(const Situation &now);
    static QString whyNotReady(const Situation &now);
    static QString lasting(qint64 seconds);
};

} // namespace belfry::app
