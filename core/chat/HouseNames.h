// HouseNames: names that say somebody is of the house, in every language the pages speak.
#pragma once

#include <string_view>

namespace belfry::chat {

/// Whether a guest who is called so could be taken for a host, an administrator or a minister: the whole name is such a word or looks like
/// one, it begins with one as with a title, or what hosts are called on the page stands anywhere in it.
bool isOfTheHouse(std::string_view name);

} // namespace belfry::chat
