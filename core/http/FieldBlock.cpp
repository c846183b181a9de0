#include "http/FieldBlock.h"

namespace belfry::http {
namespace {

// What one odd request made large is let go again.
constexpr std::size_t kTextKept = 16u << 10;

std::uint32_t narrow(std::size_t size)
{
    return static_cast<std::uint32_t>(size);
}

} // namespace

FieldBlock::FieldBlock(std::initializer_list<Pair> pairs)
{
    for (const auto &[name, value] : pairs)
        emplace_back(name, value);
}

const FieldBlock::Place *FieldBlock::placeOf(std::string_view name) const
{
    for (const Place &place : m_places) {
        if (place.nameBytes == name.size() && std::string_view(m_text.data() + place.nameAt, place.nameBytes) == name)
            return &place;
    }
    return nullptr;
}

std::string_view FieldBlock::find(std::string_view name) const
{
    const Place *place = placeOf(name);
    return place ? std::string_view(m_text.data() + place->valueAt, place->valueBytes) : std::string_view();
}

void FieldBlock::emplace_back(std::string_view name, std::string_view value)
{
    const std::size_t at = m_text.size();
    m_text.append(name).append(value);
    m_places.push_back({narrow(at), narrow(name.size()), narrow(at + name.size()), narrow(value.size())});
}

void FieldBlock::join(std::string_view name, std::string_view separator, std::string_view more)
{
    const Place *found = placeOf(name);
    if (!found)
        return emplace_back(name, more);
    Place &place = m_places[static_cast<std::size_t>(found - m_places.data())];
    std::string value(m_text, place.valueAt, place.valueBytes);
    value.append(separator).append(more);
    if (place.valueAt + place.valueBytes == m_text.size())
        m_text.resize(place.valueAt); // the last one grows where it stands
    place.valueAt = narrow(m_text.size());
    place.valueBytes = narrow(value.size());
    m_text += value;
}

void FieldBlock::clear()
{
    m_places.clear();
    if (m_text.capacity() > kTextKept)
        m_text = {};
    m_text.clear();
}

void FieldBlock::takeBlock(std::string_view text)
{
    m_places.clear();
    m_text.assign(text);
}

void FieldBlock::markInBlock(std::size_t nameAt, std::size_t nameBytes, std::size_t valueAt, std::size_t valueBytes)
{
    for (std::size_t i = nameAt; i < nameAt + nameBytes; ++i) {
        if (m_text[i] >= 'A' && m_text[i] <= 'Z')
            m_text[i] = static_cast<char>(m_text[i] - 'A' + 'a');
    }
    m_places.push_back({narrow(nameAt), narrow(nameBytes), narrow(valueAt), narrow(valueBytes)});
}

} // namespace belfry::http
