// AskedTarget: a Responder's other side that keeps the answer.
#pragma once

#include "http/Handler.h"
#include "support/FakeExecutor.h"

#include <optional>

namespace belfry::test {

struct AskedTarget final : http::Responder::Target {
    void respond(std::uint64_t, http::Response response) override
    {
        ++answers;
        last = std::move(response);
    }
    Executor &home() override { return executor; }

    FakeExecutor executor;
    int answers = 0;
    http::Response last;
};

} // namespace belfry::test
