#include "base/SharedBytes.h"

#include <algorithm>
#include <cstring>

namespace belfry {

SharedBytes SharedBytes::copyOf(ByteView bytes)
{
    if (bytes.empty())
        return {};
    BytesBuilder builder(bytes.size());
    builder.append(bytes);
    return builder.freeze();
}

SharedBytes SharedBytes::ofStatic(ByteView bytes)
{
    if (bytes.empty())
        return {};
    return {Storage::makeStatic(bytes), bytes.data(), bytes.size()};
}

SharedBytes SharedBytes::slice(std::size_t offset, std::size_t length) const noexcept
{
    if (offset >= m_sizeBytes || length == 0)
        return {};
    m_storage->retain();
    return {m_storage, m_data + offset, std::min(length, m_sizeBytes - offset)};
}

SharedBytes SharedBytes::joined(const SharedBytes &next) const noexcept
{
    if (empty() || next.m_storage != m_storage || next.m_data != m_data + m_sizeBytes)
        return {};
    m_storage->retain();
    return {m_storage, m_data, m_sizeBytes + next.m_sizeBytes};
}

std::size_t BytesBuilder::append(ByteView bytes) noexcept
{
    const std::size_t count = std::min(bytes.size(), room());
    if (count != 0)
        std::memcpy(m_storage->m_data + m_used, bytes.data(), count);
    m_used += count;
    return count;
}

SharedBytes BytesBuilder::freeze() noexcept
{
    Storage *storage = std::exchange(m_storage, nullptr);
    const std::size_t used = std::exchange(m_used, 0);
    if (!storage)
        return {};
    if (used == 0) {
        storage->release();
        return {};
    }
    return {storage, storage->data(), used};
}

} // namespace belfry
