// FieldBlock: names and values in one block of text: a request's header, or what a pattern captured.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace belfry::http {

/// A value that owns its text: copied or moved it stays whole, and emptied it keeps its memory, so that the next request
/// of a thread allocates nothing. Text of more than 4 GiB does not fit.
class FieldBlock {
public:
    using Pair = std::pair<std::string_view, std::string_view>;

    class Iterator {
    public:
        Iterator(const FieldBlock &fields, std::size_t at) : m_fields(fields), m_at(at) {}
        Pair operator*() const { return m_fields[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const FieldBlock &m_fields;
        std::size_t m_at;
    };

    FieldBlock() = default;
    FieldBlock(std::initializer_list<Pair> pairs);

    /// A view lives until the next change.
    Pair operator[](std::size_t at) const
    {
        const Place &place = m_places[at];
        const char *text = m_text.data();
        return {{text + place.nameAt, place.nameBytes}, {text + place.valueAt, place.valueBytes}};
    }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_places.size()}; }
    std::size_t size() const { return m_places.size(); }
    bool empty() const { return m_places.empty(); }
    /// The first value of that name; empty when absent.
    std::string_view find(std::string_view name) const;

    void emplace_back(std::string_view name, std::string_view value);
    /// Joins `more` to the first value of that name, or adds it.
    void join(std::string_view name, std::string_view separator, std::string_view more);
    void clear();
    template<typename PairIterator>
    void assign(PairIterator first, PairIterator last)
    {
        clear();
        for (; first != last; ++first)
            emplace_back(first->first, first->second);
    }

    /// The quick way for a parser: the raw text once, and then where in it names and values stand. Names are made lower
    /// case in the copy.
    void takeBlock(std::string_view text);
    void markInBlock(std::size_t nameAt, std::size_t nameBytes, std::size_t valueAt, std::size_t valueBytes);

private:
    struct Place {
        std::uint32_t nameAt, nameBytes, valueAt, valueBytes;
    };
    const Place *placeOf(std::string_view name) const;

    std::string m_text;
    std::vector<Place> m_places;
};

} // namespace belfry::http
