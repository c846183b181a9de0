// SchemaSteps: the larger steps of the schema, each in a file of its own; Schema.cpp has their order.
#pragma once

namespace belfry::store {

/// Rooms as people use them: held and reported messages, mutes, words, conversations of guests.
extern const char kChatStep[];
/// Reminders in browsers, and the links of a channel.
extern const char kFollowStep[];
/// Chapters of recordings.
extern const char kChapterStep[];
/// How far a channel's viewers are behind.
extern const char kDelayStep[];
/// Wrong passwords.
extern const char kTriesStep[];
/// Conversations that are open, by who wrote last; what is old is found whether somebody closed it or not; nobody reports twice.
extern const char kTalkStep[];

} // namespace belfry::store
