// NewFile: a file that is there whole or not at all, for its user only.
#pragma once

#include "base/Result.h"

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace belfry::store {

/// Written beside, under "<path>.new"; finish() brings it to the disk and puts it in the place of what was at `path`. One
/// that is destroyed before leaves nothing. One thread.
class NewFile {
public:
    /// Io with a sentence that names the file, here and below.
    static Result<NewFile> create(const std::string &path);
    ~NewFile();
    NewFile(NewFile &&) = default;
    NewFile &operator=(NewFile &&) = delete;

    Result<> add(std::string_view bytes);
    Result<> finish();

private:
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    NewFile(std::string path, std::FILE *file) : m_path(std::move(path)), m_file(file) {}
    std::string beside() const { return m_path + ".new"; }
    Error failed() const;

    std::string m_path;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace belfry::store
