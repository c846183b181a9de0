// Recorder: what the tests leave behind for the checks that run after all of them: every answer of the API, every log,
// and every secret that must stand in none of these. Into the folder BELFRY_RECORDED names; without it nothing is kept.
#pragma once

#include <QByteArray>
#include <QString>

namespace belfry::test {

/// A real key, password, token or webhook secret that is in use right now. Those of less than 12 bytes are left out.
void registerSecret(const QByteArray &secret);
/// One exchange with the API; `target` as sent, `body` decoded.
void recordAnswer(const QByteArray &method, const QByteArray &target, int status, const QByteArray &contentType, const QByteArray &body);
/// The token of a request and the secrets in its JSON body: "password", "secret", "key", "token", also inside.
void registerSecretsOf(const QByteArray &token, const QByteArray &jsonBody);
/// What a server wrote: its log, and every log and crash note in its data folder.
void recordLog(const QByteArray &log, const QString &dataFolder);

} // namespace belfry::test
