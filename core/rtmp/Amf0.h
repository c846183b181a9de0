// Amf0: the values in RTMP's commands and metadata (AMF 0 specification, 2007).
#pragma once

#include "base/Bytes.h"
#include "base/Limits.h"
#include "base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::rtmp {

struct AmfProperty;

/// One value, with what is inside it. A value.
struct AmfValue {
    enum class Type : std::uint8_t {
        Undefined, ///< also what has no meaning here: references, "unsupported"
        Null,
        Number,
        Boolean,
        Text,
        Object,      ///< also typed objects and ECMA arrays
        StrictArray,
        Date,        ///< `number`: milliseconds since 1970
    };
    Type type = Type::Undefined;
    bool truth = false;
    double number = 0;
    std::string text;                    ///< opaque bytes
    std::vector<AmfProperty> properties; ///< in the order they came; names may repeat
    std::vector<AmfValue> items;

    bool isText() const { return type == Type::Text; }
    bool isObject() const { return type == Type::Object; }
    /// The property of an object; null when there is none.
    const AmfValue *find(std::string_view name) const;
    /// The text of a property; "" when it is absent or something else.
    std::string_view textOf(std::string_view name) const;
};

struct AmfProperty {
    std::string name;
    AmfValue value;
};

/// All values of a message. TooLarge when they nest deeper, are longer or more than `limits` allow; Malformed when they
/// do not parse or are AMF3. Counts that a sender claims are never believed.
Result<std::vector<AmfValue>> readAmf0(ByteView bytes, const Limits &limits);

/// Appends values to bytes it does not own. Objects: beginObject, then key() before each value, endObject.
class Amf0Writer {
public:
    explicit Amf0Writer(Bytes &out) : m_out(out) {}

    Amf0Writer &number(double value);
    Amf0Writer &boolean(bool value);
    Amf0Writer &text(std::string_view value); ///< long form beyond 65535 bytes
    Amf0Writer &null();
    Amf0Writer &undefined();
    Amf0Writer &beginObject();
    Amf0Writer &beginEcmaArray(std::uint32_t count);
    Amf0Writer &key(std::string_view name);
    Amf0Writer &endObject();
    Amf0Writer &strictArray(std::uint32_t count); ///< that many values follow

private:
    ByteWriter m_out;
};

} // namespace belfry::rtmp
