// Words: whether a message has a link in it, or one of the words a channel's hosts do not want to read unasked.
#pragma once

#include "model/Chat.h"

#include <set>
#include <string>
#include <string_view>

namespace belfry::chat {

/// An address of the web or of a mailbox, also one that is written without "https://" or with a blank or a word for its dot.
bool hasLink(std::string_view text);

/// Immutable once made. Compares whole words, in any case and with look-alike letters; an entry of several words is found
/// where they follow each other.
class Words {
public:
    enum class What { Fine, Hold, Refuse };

    Words() = default;
    explicit Words(const model::ChatWords &words);

    What look(std::string_view text) const;

private:
    struct List {
        std::set<std::string, std::less<>> phrases; ///< skeletons, words parted by ' ', with one at both ends
    };
    static List listOf(const std::vector<std::string> &words);
    static bool isIn(const List &list, const std::string &text);

    List m_hold;
    List m_refuse;
};

} // namespace belfry::chat
