// Replays every file of the folders named on the command line through the fuzz target, and cut-off and bit-flipped
// forms of each, so that the corpus is a regression test under any compiler.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr std::size_t kLongestMutated = 4096;

void replay(std::vector<std::uint8_t> input)
{
    LLVMFuzzerTestOneInput(input.data(), input.size());
    if (input.size() > kLongestMutated)
        return;
    for (std::size_t cut = 0; cut < input.size(); cut += 1 + input.size() / 64)
        LLVMFuzzerTestOneInput(input.data(), cut);
    for (std::size_t at = 0; at < input.size(); at += 1 + input.size() / 256) {
        const std::uint8_t kept = input[at];
        for (const int flip : {0x01, 0x80, 0xff}) {
            input[at] = static_cast<std::uint8_t>(kept ^ flip);
            LLVMFuzzerTestOneInput(input.data(), input.size());
        }
        input[at] = kept;
    }
}

} // namespace

int main(int argc, char **argv)
{
    std::size_t files = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[i])) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            replay({std::istreambuf_iterator<char>(file), {}});
            ++files;
        }
    }
    std::printf("%zu inputs replayed\n", files);
    return files == 0 ? 1 : 0; // an empty corpus proves nothing
}
