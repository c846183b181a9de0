// Schema: every step from an empty database to the present one, in what SQLite and PostgreSQL both read.
#include "store/Migrations.h"
#include "store/SchemaSteps.h"

namespace belfry::store {
namespace {

constexpr Migration kMigrations[] = {
    {1, R"(
CREATE TABLE channels (
    id TEXT PRIMARY KEY,
    church TEXT NOT NULL,
    title TEXT NOT NULL,
    next_start BIGINT,
    playback_id TEXT NOT NULL UNIQUE,
    ingest_key TEXT NOT NULL UNIQUE
);
)"},
    {2, R"(
CREATE TABLE channels_2 (
    id TEXT PRIMARY KEY,
    church TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT 'worship',
    language TEXT NOT NULL DEFAULT 'en',
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    next_start BIGINT,
    playback_id TEXT NOT NULL UNIQUE,
    embed_parents TEXT NOT NULL DEFAULT '[]',
    is_recorded BIGINT NOT NULL DEFAULT 1,
    on_air BIGINT NOT NULL DEFAULT 0,
    viewers BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL DEFAULT 0,
    removed_at BIGINT,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE keys_to_seal (channel TEXT PRIMARY KEY, ingest_key TEXT NOT NULL);
INSERT INTO keys_to_seal (channel, ingest_key) SELECT id, ingest_key FROM channels;
INSERT INTO channels_2 (id, church, title, next_start, playback_id) SELECT id, church, title, next_start, playback_id FROM channels;
DROP TABLE channels;
ALTER TABLE channels_2 RENAME TO channels;
CREATE INDEX channels_by_category ON channels (category, on_air, viewers, id);
CREATE INDEX channels_on_air ON channels (on_air, viewers, id);

CREATE TABLE ingest_keys (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    key_hash TEXT NOT NULL UNIQUE,
    sealed TEXT NOT NULL,
    made_by TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at BIGINT
);
CREATE INDEX ingest_keys_by_channel ON ingest_keys (channel, id);

CREATE TABLE users (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    colour TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    signed_in_at BIGINT,
    disabled_at BIGINT,
    generation BIGINT NOT NULL DEFAULT 1,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX users_by_role ON users (role, id);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    spent_hash TEXT NOT NULL DEFAULT '',
    spent_at BIGINT,
    agent TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX sessions_by_user ON sessions (user_id, id);
CREATE INDEX sessions_by_end ON sessions (expires_at);
CREATE TABLE token_ends (
    id TEXT PRIMARY KEY,
    generation BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX token_ends_by_time ON token_ends (at);

CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    key_hash TEXT NOT NULL UNIQUE,
    scopes TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    last_used_at BIGINT,
    expires_at BIGINT,
    revoked_at BIGINT
);
CREATE INDEX api_keys_valid ON api_keys (id) WHERE revoked_at IS NULL;

CREATE TABLE services (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT 'worship',
    time_zone TEXT NOT NULL,
    starts_local TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    recurrence TEXT NOT NULL DEFAULT '',
    lead_minutes BIGINT NOT NULL DEFAULT 10,
    go_live TEXT NOT NULL DEFAULT 'remind',
    end_automatically BIGINT NOT NULL DEFAULT 0,
    links TEXT NOT NULL DEFAULT '[]',
    slate TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX services_by_channel ON services (channel, id);
CREATE INDEX services_ahead_of_channel ON services (channel, last_at, id);
CREATE INDEX services_ahead_of_category ON services (category, last_at, id);
CREATE INDEX services_ahead ON services (last_at, id);

CREATE TABLE service_changes (
    service TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    occurrence TEXT NOT NULL,
    skipped BIGINT NOT NULL DEFAULT 0,
    starts_local TEXT,
    minutes BIGINT,
    title TEXT,
    PRIMARY KEY (service, occurrence)
);
CREATE TABLE service_deeds (
    service TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    occurrence TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    deed TEXT NOT NULL,
    until_at BIGINT NOT NULL DEFAULT 0,
    at BIGINT NOT NULL,
    done_by TEXT NOT NULL DEFAULT '',
    broadcast TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (service, occurrence, starts_at, deed, until_at)
);

CREATE TABLE checklist_items (
    id TEXT PRIMARY KEY,
    service TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX checklist_items_by_service ON checklist_items (service, position, id);
CREATE TABLE checklist_done (
    item TEXT NOT NULL REFERENCES checklist_items (id) ON DELETE CASCADE,
    occurrence TEXT NOT NULL,
    done_by TEXT NOT NULL,
    done_at BIGINT NOT NULL,
    PRIMARY KEY (item, occurrence)
);

CREATE TABLE destinations (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    preset TEXT NOT NULL,
    address TEXT NOT NULL,
    sealed_key TEXT NOT NULL DEFAULT '',
    is_on BIGINT NOT NULL DEFAULT 1,
    position BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX destinations_by_channel ON destinations (channel, position, id);
CREATE TABLE service_destinations (
    service TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    destination TEXT NOT NULL REFERENCES destinations (id) ON DELETE CASCADE,
    PRIMARY KEY (service, destination)
);
CREATE INDEX service_destinations_by_destination ON service_destinations (destination);

CREATE TABLE servers (
    id TEXT PRIMARY KEY,
    seen_at BIGINT NOT NULL
);

CREATE TABLE broadcasts (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    service TEXT,
    occurrence TEXT,
    title TEXT NOT NULL,
    category TEXT NOT NULL,
    server TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    started_by TEXT NOT NULL DEFAULT '',
    ended_at BIGINT,
    ended_by TEXT NOT NULL DEFAULT '',
    viewers_most BIGINT NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX broadcasts_open ON broadcasts (channel) WHERE ended_at IS NULL;
CREATE INDEX broadcasts_by_channel ON broadcasts (channel, id);
CREATE INDEX broadcasts_by_category ON broadcasts (category, id);
CREATE INDEX broadcasts_by_service ON broadcasts (service, id);

CREATE TABLE broadcast_legs (
    id TEXT PRIMARY KEY,
    broadcast TEXT NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    server TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX broadcast_legs_by_broadcast ON broadcast_legs (broadcast, server);
CREATE INDEX broadcast_legs_open ON broadcast_legs (server) WHERE ended_at IS NULL;

CREATE TABLE broadcast_findings (
    broadcast TEXT NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    finding TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    severity TEXT NOT NULL,
    details TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (broadcast, finding, began_at)
);
CREATE INDEX broadcast_findings_by_time ON broadcast_findings (broadcast, began_at, finding);
CREATE TABLE broadcast_relays (
    broadcast TEXT NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    destination TEXT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (broadcast, destination, at)
);
CREATE INDEX broadcast_relays_by_time ON broadcast_relays (broadcast, at, destination);
CREATE TABLE broadcast_minutes (
    broadcast TEXT NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    minute BIGINT NOT NULL,
    leg TEXT NOT NULL,
    kbps BIGINT,
    loudness DOUBLE PRECISION,
    drops BIGINT,
    viewers BIGINT,
    PRIMARY KEY (broadcast, minute, leg)
);
CREATE TABLE audience_samples (
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    server TEXT NOT NULL,
    viewers BIGINT NOT NULL,
    PRIMARY KEY (channel, at, server)
);
CREATE INDEX audience_samples_by_time ON audience_samples (at);

CREATE TABLE recordings (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    server TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    is_published BIGINT NOT NULL DEFAULT 0,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX recordings_by_channel ON recordings (channel, id);
CREATE INDEX recordings_seen ON recordings (channel, id) WHERE is_published = 1 AND ended_at IS NOT NULL;
CREATE INDEX recordings_by_end ON recordings (server, ended_at, id);
CREATE TABLE recording_files (
    recording TEXT NOT NULL REFERENCES recordings (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    starts_ms BIGINT NOT NULL,
    length_ms BIGINT NOT NULL,
    PRIMARY KEY (recording, number)
);
CREATE TABLE recording_gaps (
    recording TEXT NOT NULL REFERENCES recordings (id) ON DELETE CASCADE,
    at_ms BIGINT NOT NULL,
    length_ms BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (recording, at_ms)
);

CREATE TABLE chat_rooms (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    is_open BIGINT NOT NULL DEFAULT 1,
    slow_seconds BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX chat_rooms_by_channel ON chat_rooms (channel, id);
CREATE TABLE chat_messages (
    id TEXT PRIMARY KEY,
    room TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    text TEXT NOT NULL,
    reply_to TEXT,
    made_at BIGINT NOT NULL,
    held BIGINT NOT NULL DEFAULT 0,
    removed_at BIGINT,
    removed_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX chat_messages_by_room ON chat_messages (room, id);
CREATE INDEX chat_messages_by_author ON chat_messages (author, id);
CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    member TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX conversations_by_channel ON conversations (channel, id);
CREATE INDEX conversations_by_member ON conversations (member, id);
CREATE TABLE conversation_messages (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX conversation_messages_by_conversation ON conversation_messages (conversation, id);
CREATE TABLE follows (
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, channel)
);
CREATE INDEX follows_by_channel ON follows (channel, user_id);
CREATE TABLE blocks (
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    blocked TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, blocked)
);
CREATE INDEX blocks_by_blocked ON blocks (blocked);

CREATE TABLE webhooks (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    events TEXT NOT NULL,
    sealed_secret TEXT NOT NULL,
    sealed_last_secret TEXT NOT NULL DEFAULT '',
    last_secret_until BIGINT,
    is_on BIGINT NOT NULL DEFAULT 1,
    made_at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE webhook_deliveries (
    id TEXT PRIMARY KEY,
    webhook TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    next_at BIGINT,
    last_status BIGINT,
    last_error TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE UNIQUE INDEX webhook_deliveries_once ON webhook_deliveries (webhook, event);
CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook, id);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (state, next_at);
CREATE INDEX webhook_deliveries_by_state ON webhook_deliveries (state, id);
CREATE TABLE webhook_sources (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    actions TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    sealed_secret TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE webhook_seen (
    source TEXT NOT NULL REFERENCES webhook_sources (id) ON DELETE CASCADE,
    event_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (source, event_id)
);
CREATE INDEX webhook_seen_by_time ON webhook_seen (at);

CREATE TABLE audit_log (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    who_name TEXT NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL DEFAULT '{}',
    address TEXT NOT NULL DEFAULT '',
    request_id TEXT NOT NULL DEFAULT ''
);
CREATE INDEX audit_log_by_who ON audit_log (who, id);
CREATE INDEX audit_log_by_subject ON audit_log (subject, id);

CREATE TABLE idempotency_keys (
    caller TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    route TEXT NOT NULL,
    at BIGINT NOT NULL,
    status BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (caller, idempotency_key)
);
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (at);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
);
)"},
    {3, kChatStep},
    {4, kFollowStep},
    {5, kChapterStep},
    {6, kDelayStep},
    {7, kTriesStep},
    {8, kTalkStep},
};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

} // namespace belfry::store
