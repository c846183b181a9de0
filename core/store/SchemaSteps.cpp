#include "store/SchemaSteps.h"

namespace belfry::store {

const char kChatStep[] = R"(
ALTER TABLE chat_rooms ADD COLUMN links TEXT NOT NULL DEFAULT 'hold';
ALTER TABLE chat_rooms ADD COLUMN guests TEXT NOT NULL DEFAULT 'write';
ALTER TABLE chat_rooms ADD COLUMN highlight TEXT;
ALTER TABLE chat_messages ADD COLUMN author_role TEXT NOT NULL DEFAULT 'member';
ALTER TABLE chat_messages ADD COLUMN held_why TEXT NOT NULL DEFAULT '';
CREATE INDEX chat_messages_held ON chat_messages (room, id) WHERE held = 1;
CREATE TABLE chat_reports (
    id TEXT PRIMARY KEY,
    room TEXT NOT NULL REFERENCES chat_rooms (id) ON DELETE CASCADE,
    message TEXT NOT NULL REFERENCES chat_messages (id) ON DELETE CASCADE,
    reporter TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX chat_reports_by_room ON chat_reports (room, id);
CREATE INDEX chat_reports_by_message ON chat_reports (message);
CREATE INDEX chat_reports_by_reporter ON chat_reports (reporter, id);
CREATE TABLE chat_mutes (
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    is_ban BIGINT NOT NULL DEFAULT 0,
    until_at BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    done_by TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    PRIMARY KEY (channel, person)
);
CREATE INDEX chat_mutes_by_end ON chat_mutes (until_at);
CREATE TABLE chat_words (
    channel TEXT PRIMARY KEY REFERENCES channels (id) ON DELETE CASCADE,
    hold TEXT NOT NULL DEFAULT '[]', refuse TEXT NOT NULL DEFAULT '[]'
);
CREATE TABLE conversations_3 (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    member TEXT NOT NULL,
    member_name TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE TABLE conversation_messages_3 (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversations_3 (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
INSERT INTO conversations_3 (id, channel, member, member_name, made_at, last_at, closed_at)
    SELECT conversations.id, channel, member, display_name, conversations.made_at, last_at, closed_at
    FROM conversations INNER JOIN users ON users.id = conversations.member;
INSERT INTO conversation_messages_3 SELECT id, conversation, author, text, made_at FROM conversation_messages;
DROP TABLE conversation_messages;
DROP TABLE conversations;
ALTER TABLE conversations_3 RENAME TO conversations;
ALTER TABLE conversation_messages_3 RENAME TO conversation_messages;
CREATE INDEX conversations_by_channel ON conversations (channel, id);
CREATE INDEX conversations_by_member ON conversations (member, id);
CREATE INDEX conversations_closed ON conversations (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX conversation_messages_by_conversation ON conversation_messages (conversation, id);
)";

const char kFollowStep[] = R"(
ALTER TABLE channels ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
CREATE TABLE push_keys (
    id TEXT PRIMARY KEY,
    sealed_key TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE TABLE push_subscriptions (
    id TEXT PRIMARY KEY,
    endpoint TEXT NOT NULL UNIQUE,
    public_key TEXT NOT NULL,
    secret TEXT NOT NULL,
    language TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT '',
    user_id TEXT REFERENCES users (id) ON DELETE CASCADE,
    refusals BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX push_subscriptions_by_user ON push_subscriptions (user_id);
CREATE INDEX push_subscriptions_by_time ON push_subscriptions (seen_at);
CREATE TABLE push_follows (
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    subscription TEXT NOT NULL REFERENCES push_subscriptions (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (channel, subscription)
);
CREATE INDEX push_follows_by_subscription ON push_follows (subscription, channel);
CREATE TABLE push_jobs (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    is_urgent BIGINT NOT NULL DEFAULT 0,
    expires_at BIGINT NOT NULL,
    behind TEXT NOT NULL DEFAULT '',
    claimed_until BIGINT NOT NULL
);
CREATE INDEX push_jobs_by_claim ON push_jobs (claimed_until);
CREATE INDEX push_jobs_by_channel ON push_jobs (channel);
)";

const char kChapterStep[] = R"(
ALTER TABLE recordings ADD COLUMN chapters TEXT NOT NULL DEFAULT '[]';
)";

const char kDelayStep[] = R"(
ALTER TABLE channels ADD COLUMN delay_s BIGINT NOT NULL DEFAULT 0;
)";

const char kTriesStep[] = R"(
CREATE TABLE password_tries (
    who TEXT PRIMARY KEY,
    is_network BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    lock_outs BIGINT NOT NULL,
    since BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX password_tries_by_time ON password_tries (seen_at);
)";

const char kTalkStep[] = R"(
DROP INDEX conversations_closed;
CREATE INDEX conversations_by_age ON conversations ((COALESCE(closed_at, last_at)));
CREATE INDEX conversations_open ON conversations (channel, last_at, id) WHERE closed_at IS NULL;
DELETE FROM chat_reports WHERE EXISTS (SELECT 1 FROM chat_reports sooner WHERE sooner.message = chat_reports.message
    AND sooner.reporter = chat_reports.reporter AND sooner.id < chat_reports.id);
DROP INDEX chat_reports_by_message;
CREATE UNIQUE INDEX chat_reports_once ON chat_reports (message, reporter);
)";

} // namespace belfry::store
