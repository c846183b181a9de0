#include "rtmp/Command.h"

namespace belfry::rtmp {

std::string_view Command::text(std::size_t index) const
{
    return index < arguments.size() && arguments[index].isText() ? std::string_view(arguments[index].text)
                                                                 : std::string_view();
}

const AmfValue *Command::object(std::size_t index) const
{
    return index < arguments.size() && arguments[index].isObject() ? &arguments[index] : nullptr;
}

Result<Command> readCommand(const Message &message, const Limits &limits)
{
    auto values = readAmf0(amfPayload(message), limits);
    if (!values)
        return std::move(values).error();
    if (values->empty() || !values->front().isText())
        return fail(ErrorCode::Malformed, "command without a name");
    Command command;
    command.name = std::move(values->front().text);
    std::size_t used = 1;
    if (values->size() > 1 && (*values)[1].type == AmfValue::Type::Number) {
        command.transaction = (*values)[1].number;
        used = 2;
    }
    command.arguments.assign(std::make_move_iterator(values->begin() + static_cast<std::ptrdiff_t>(used)),
                             std::make_move_iterator(values->end()));
    return command;
}

} // namespace belfry::rtmp
