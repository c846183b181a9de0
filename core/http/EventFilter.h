// EventFilter: what one listener of an EventFan hears, where not all hear everything.
#pragma once

#include "base/SharedBytes.h"
#include "base/Time.h"

#include <cstdint>
#include <functional>
#include <string>

namespace belfry::http {

/// What an event is about. Value.
struct EventMarks {
    std::string id;     ///< the same on every server, another for each event
    std::string kind;   ///< what Event::kind is a view of, where that is no constant
    std::string source; ///< which server it comes from; events of one source come in the same order everywhere
    std::uint32_t right = 0; ///< a bit; who lacks it does not hear the event. 0: nobody lacks it
    std::string channel;     ///< "" for none
    std::string category;    ///< "" for none
    std::string person;      ///< "" unless it is for one person alone
};

/// One listener's.
struct EventFilter {
    std::uint32_t rights = 0;
    std::string channel;  ///< "" for all
    std::string category; ///< "" for all
    std::string person;   ///< "" for nobody
    /// Asked now and then; false ends the stream. May be empty.
    std::function<bool()> mayStay;
    bool isCounted = true; ///< as a viewer of its channel
    SharedBytes first;    ///< a frame to be told behind the opening; may be empty
    TimePoint endsAt{};   ///< set by the fan
    TimePoint quietAt{};  ///< set by the fan

    bool passes(const EventMarks &marks) const
    {
        return (marks.right & ~rights) == 0 && (marks.person.empty() || marks.person == person) &&
               (channel.empty() || marks.channel == channel) && (category.empty() || marks.category == category);
    }
};

} // namespace belfry::http
