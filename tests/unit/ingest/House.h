// House: an ingest's World that knows two keys and writes down what it is told.
#pragma once

#include "Reader.h"
#include "ingest/RtmpIngest.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace belfry::test {

class KeyWorld final : public ingest::RtmpIngest::World {
public:
    std::optional<std::string> channelForKey(std::string_view key) override
    {
        ++asked;
        if (key == "sunday-key")
            return "church";
        if (key == "campus-key")
            return "campus";
        return std::nullopt;
    }
    bool hasRoom(const std::string &channel) override { return !full.contains(channel); }
    void publisherStarted(ingest::Publisher &publisher) override
    {
        started.push_back(publisher.id());
        channels.push_back(publisher.channel());
        publishers[publisher.id()] = &publisher;
        auto &feed = feeds[publisher.id()];
        feed.reader = std::make_unique<Reader>();
        feed.subscription = publisher.stream().subscribe(*feed.reader, hub::Begin::Next);
    }
    void publisherStopped(ingest::Publisher &publisher, std::string_view why) override
    {
        stopped.push_back(publisher.id());
        reasons.emplace_back(why);
        feeds[publisher.id()].subscription.reset();
        publishers.erase(publisher.id());
    }
    void publishRefused(std::string_view reason) override { refused.emplace_back(reason); }

    struct Fed {
        std::unique_ptr<Reader> reader;
        Subscription subscription;
    };
    std::set<std::string> full;
    int asked = 0;
    std::vector<ingest::PublisherId> started, stopped;
    std::vector<std::string> channels, reasons, refused;
    std::map<ingest::PublisherId, ingest::Publisher *> publishers;
    std::map<ingest::PublisherId, Fed> feeds;
};

} // namespace belfry::test
