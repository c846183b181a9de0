#include "rtmp/Amf0.h"

namespace belfry::rtmp {
namespace {

enum Marker : std::uint8_t {
    kNumber = 0,
    kBoolean = 1,
    kString = 2,
    kObject = 3,
    kMovieClip = 4,
    kNull = 5,
    kUndefined = 6,
    kReference = 7,
    kEcmaArray = 8,
    kObjectEnd = 9,
    kStrictArray = 10,
    kDate = 11,
    kLongString = 12,
    kUnsupported = 13,
    kRecordSet = 14,
    kXml = 15,
    kTypedObject = 16,
    kAmf3 = 17,
};

/// Recursive descent, at most Limits::amfDepth deep. The first error stays.
class Parser {
public:
    Parser(ByteView bytes, const Limits &limits) : m_reader(bytes), m_limits(limits) {}

    bool atEnd() const { return m_reader.remaining() == 0; }
    bool failed() const { return m_failed || m_reader.failed(); }
    Error error() const { return fail(m_code, m_what); }

    AmfValue value(int depth)
    {
        AmfValue result;
        if (depth > m_limits.amfDepth) {
            refuse(ErrorCode::TooLarge, "AMF nests too deep");
            return result;
        }
        if (++m_count > m_limits.amfProperties) {
            refuse(ErrorCode::TooLarge, "too many AMF values");
            return result;
        }
        switch (m_reader.u8()) {
        case kNumber: result.type = AmfValue::Type::Number; result.number = m_reader.f64(); break;
        case kBoolean: result.type = AmfValue::Type::Boolean; result.truth = m_reader.u8() != 0; break;
        case kString: result.type = AmfValue::Type::Text; result.text = shortText(); break;
        case kLongString: case kXml: result.type = AmfValue::Type::Text; result.text = text(m_reader.u32()); break;
        case kNull: result.type = AmfValue::Type::Null; break;
        case kUndefined: case kUnsupported: break;
        case kReference: m_reader.u16(); break;
        case kObject: properties(result, depth, false); break;
        case kTypedObject: shortText(); properties(result, depth, false); break;
        case kEcmaArray: m_reader.u32(); properties(result, depth, true); break;
        case kStrictArray: items(result, depth); break;
        case kDate:
            result.type = AmfValue::Type::Date;
            result.number = m_reader.f64();
            m_reader.u16(); // time zone: reserved
            break;
        default: refuse(ErrorCode::Malformed, "AMF marker without a meaning"); break;
        }
        return result;
    }

private:
    std::string shortText()
    {
        const std::size_t length = m_reader.u16();
        if (length > m_limits.amfStringBytes) {
            refuse(ErrorCode::TooLarge, "AMF text too long");
            return {};
        }
        return text(length);
    }
    std::string text(std::size_t length) { return std::string(asText(m_reader.bytes(length))); }

    void properties(AmfValue &object, int depth, bool mayEndWithMessage)
    {
        object.type = AmfValue::Type::Object;
        while (!failed()) {
            // Some encoders leave out the end mark of onMetaData.
            if (mayEndWithMessage && depth == 1 && atEnd())
                return;
            std::string name = shortText();
            if (name.empty()) {
                if (m_reader.u8() != kObjectEnd)
                    refuse(ErrorCode::Malformed, "AMF property without a name");
                return;
            }
            object.properties.push_back({std::move(name), value(depth + 1)});
        }
    }

    void items(AmfValue &array, int depth)
    {
        array.type = AmfValue::Type::StrictArray;
        for (std::uint32_t left = m_reader.u32(); left > 0 && !failed(); --left)
            array.items.push_back(value(depth + 1));
    }

    void refuse(ErrorCode code, const char *what)
    {
        if (m_failed)
            return;
        m_failed = true;
        m_code = code;
        m_what = what;
    }

    ByteReader m_reader;
    const Limits &m_limits;
    std::size_t m_count = 0;
    bool m_failed = false;
    ErrorCode m_code = ErrorCode::Malformed;
    const char *m_what = "AMF ends early";
};

} // namespace

const AmfValue *AmfValue::find(std::string_view name) const
{
    for (const AmfProperty &property : properties)
        if (property.name == name)
            return &property.value;
    return nullptr;
}

std::string_view AmfValue::textOf(std::string_view name) const
{
    const AmfValue *value = find(name);
    return value && value->isText() ? std::string_view(value->text) : std::string_view();
}

Result<std::vector<AmfValue>> readAmf0(ByteView bytes, const Limits &limits)
{
    Parser parser(bytes, limits);
    std::vector<AmfValue> values;
    while (!parser.atEnd()) {
        values.push_back(parser.value(1));
        if (parser.failed())
            return parser.error();
    }
    return values;
}

Amf0Writer &Amf0Writer::number(double value)
{
    m_out.u8(kNumber);
    m_out.f64(value);
    return *this;
}

Amf0Writer &Amf0Writer::boolean(bool value)
{
    m_out.u8(kBoolean);
    m_out.u8(value ? 1 : 0);
    return *this;
}

Amf0Writer &Amf0Writer::text(std::string_view value)
{
    if (value.size() > 0xffff) {
        m_out.u8(kLongString);
        m_out.u32(static_cast<std::uint32_t>(value.size()));
    } else {
        m_out.u8(kString);
        m_out.u16(static_cast<std::uint16_t>(value.size()));
    }
    m_out.text(value);
    return *this;
}

Amf0Writer &Amf0Writer::null()
{
    m_out.u8(kNull);
    return *this;
}

Amf0Writer &Amf0Writer::undefined()
{
    m_out.u8(kUndefined);
    return *this;
}

Amf0Writer &Amf0Writer::beginObject()
{
    m_out.u8(kObject);
    return *this;
}

Amf0Writer &Amf0Writer::beginEcmaArray(std::uint32_t count)
{
    m_out.u8(kEcmaArray);
    m_out.u32(count);
    return *this;
}

Amf0Writer &Amf0Writer::key(std::string_view name)
{
    name = name.substr(0, 0xffff);
    m_out.u16(static_cast<std::uint16_t>(name.size()));
    m_out.text(name);
    return *this;
}

Amf0Writer &Amf0Writer::endObject()
{
    m_out.u16(0);
    m_out.u8(kObjectEnd);
    return *this;
}

Amf0Writer &Amf0Writer::strictArray(std::uint32_t count)
{
    m_out.u8(kStrictArray);
    m_out.u32(count);
    return *this;
}

} // namespace belfry::rtmp
