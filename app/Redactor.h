// Redactor: takes out of a text what nobody else may read, before it leaves this computer.
#pragma once

#include "base/Secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace belfry::app {

/// Value. It takes out the secrets it was given, wherever and however they stand (plain, percent-encoded, in Base64), what
/// stands where a secret would (after "token", "key", "password" and their like; behind "Bearer"; in an address before @,
/// behind ?, and as the last part of an encoder's address), and whatever looks like one: long and mixed.
class Redactor final {
public:
    explicit Redactor(std::vector<Secret> known) : m_known(std::move(known)) {}

    QByteArray clean(const QByteArray &text) const;

private:
    std::vector<Secret> m_known;
};

} // namespace belfry::app
