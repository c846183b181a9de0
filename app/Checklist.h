// Checklist: what stands before a good service, measured, never guessed.
#pragma once

#include "app/Findings.h"
#include "app/LiveState.h"

#include <QCoreApplication>

#include <vector>

namespace belfry::app {

/// Open: not to be known yet. NeedsYou: measured and wrong. Stateless.
class Checklist final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::Checklist)
public:
    static std::vector<CheckItem> items(const Situation &now);

private:
    static CheckItem server(const Situation &now);
    static CheckItem obs(const Situation &now);
    static CheckItem aim(const Situation &now);
    static CheckItem picture(const Situation &now);
    static CheckItem sound(const Situation &now);
    static CheckItem upload(const Situation &now);
};

} // namespace belfry::app
