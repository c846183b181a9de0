// WholeList: a list of the API read to its end, page after page.
#pragma once

#include "app/ServerApi.h"

#include <QJsonArray>

namespace belfry::app {

/// As docs/api.md has lists. `done` gets the items read so far and the last answer, which says whether it went well; at most
/// kItemsMost are read. GUI thread; not called once `context` is gone.
class WholeList final {
public:
    using Done = std::function<void(const client::ApiAnswer &last, const QJsonArray &items)>;

    static constexpr int kItemsMost = 2'000;

    static void read(ServerApi &api, const QString &path, QObject *context, Done done);
};

} // namespace belfry::app
