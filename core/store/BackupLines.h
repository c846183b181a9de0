// BackupLines: what stands in a backup, line by line. docs/store.md describes it for people.
//
//   {"format":"belfry-backup","made_at":"…","step":2,"tables":[{"columns":["id",…],"table":"channels"},…],"version":1}
//   {"channels":["church","Our church",null,7]}            one line for each row, parents before children
//   {"check":"0a1b2c3d","rows":{"channels":1,…}}           the last line; without it the file was cut off
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/TableCatalog.h"
#include "store/Value.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::store {

inline constexpr int kBackupVersion = 1;
/// The longest line that is read; a row is far below.
inline constexpr std::size_t kBackupLineBytes = 16u << 20;

struct BackupHeader {
    int step = 0;
    WallTime madeAt{};
    std::vector<TableShape> tables; ///< their keys are not in the file

    std::string toLine() const;
    /// Corrupt when it is no backup, Unsupported when it is of a form this version does not know.
    static Result<BackupHeader> fromLine(std::string_view line);
};

struct BackupRow {
    std::string table;
    Row values;
};
std::string toLine(const std::string &table, const Row &row);
/// Corrupt.
Result<BackupRow> rowFromLine(std::string_view line);

/// Counts the rows and adds up a checksum over every line before it.
class BackupFooter {
public:
    void addLine(std::string_view line);
    void addRow(const std::string &table) { ++m_rows[table]; }
    std::string toLine() const;
    const std::map<std::string, std::int64_t> &rows() const { return m_rows; }
    std::int64_t total() const;

private:
    std::uint32_t m_check = 0;
    std::map<std::string, std::int64_t> m_rows;
};

} // namespace belfry::store
