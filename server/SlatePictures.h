// SlatePictures: the pictures of resources/slates, compiled in.
#pragma once

#include "base/Bytes.h"

#include <string_view>

namespace belfry::server {

/// A PNG file by its name without the ending ("interrupted-de", "digits"); empty when there is none.
ByteView slatePicture(std::string_view name);

} // namespace belfry::server
