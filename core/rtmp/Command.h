// Command: a named call with a transaction number (RTMP 1.0, 7.2).
#pragma once

#include "rtmp/Amf0.h"
#include "rtmp/Message.h"

namespace belfry::rtmp {

struct Command {
    std::string name;
    double transaction = 0;
    std::vector<AmfValue> arguments; ///< behind the transaction: the command object first, often null

    /// The text at `index`; "" when there is none or it is something else.
    std::string_view text(std::size_t index) const;
    /// The object at `index`; null when there is none.
    const AmfValue *object(std::size_t index) const;
};

/// From a message of type Command or Amf3Command. Errors as readAmf0, and Malformed without a name.
Result<Command> readCommand(const Message &message, const Limits &limits);

} // namespace belfry::rtmp
