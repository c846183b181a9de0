// PlanAnswers: what a server says of a plan and of places, for a WholeDesk.
#pragma once

namespace belfry::test {

class WholeDesk;

/// A week with three services, and three places.
void answerPlan(WholeDesk &desk);
/// Four places: one is well, one refuses its key, one cannot be reached, one is off; and what the server finds wrong with that.
void answerPlacesInTrouble(WholeDesk &desk);

} // namespace belfry::test
