#include "app/ZipFile.h"

#include <array>

namespace belfry::app {
namespace {

constexpr quint16 kVersion = 20;
constexpr quint16 kUtf8Names = 0x0800;
constexpr quint16 kDay = (46 << 9) | (1 << 5) | 1; ///< 2026-01-01: when it was made says the name of the whole

quint32 crcOf(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

template<typename T>
void put(QByteArray &into, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        into.append(static_cast<char>(value >> (8 * i)));
}

/// What stands both before each file and in the list at the end.
QByteArray described(const ZipEntry &entry)
{
    QByteArray head;
    const auto size = static_cast<quint32>(entry.bytes.size());
    put<quint16>(head, kVersion);
    put<quint16>(head, kUtf8Names);
    put<quint16>(head, 0); // stored
    put<quint16>(head, 0);
    put<quint16>(head, kDay);
    put<quint32>(head, crcOf(entry.bytes));
    put<quint32>(head, size);
    put<quint32>(head, size);
    put<quint16>(head, static_cast<quint16>(entry.name.toUtf8().size()));
    put<quint16>(head, 0);
    return head;
}

} // namespace

QByteArray zipOf(const std::vector<ZipEntry> &entries)
{
    QByteArray zip;
    QByteArray list;
    for (const ZipEntry &entry : entries) {
        const QByteArray head = described(entry);
        list += "PK\x01\x02";
        put<quint16>(list, kVersion);
        list += head;
        put<quint16>(list, 0); // no comment
        put<quint16>(list, 0);
        put<quint16>(list, 0);
        put<quint32>(list, 0);
        put<quint32>(list, static_cast<quint32>(zip.size()));
        list += entry.name.toUtf8();
        zip += "PK\x03\x04" + head + entry.name.toUtf8() + entry.bytes;
    }
    QByteArray end("PK\x05\x06");
    put<quint32>(end, 0);
    put<quint16>(end, static_cast<quint16>(entries.size()));
    put<quint16>(end, static_cast<quint16>(entries.size()));
    put<quint32>(end, static_cast<quint32>(list.size()));
    put<quint32>(end, static_cast<quint32>(zip.size()));
    put<quint16>(end, 0);
    return zip + list + end;
}

} // namespace belfry::app
