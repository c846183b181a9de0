#include "server/CrashNote.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <filesystem>

#if defined(__linux__)
#include <csignal>
#include <cstring>
#include <elf.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <unistd.h>
#endif

namespace belfry::server {
namespace {

constexpr std::string_view kPrefix = "crash-";
constexpr std::string_view kSuffix = ".txt";

#if defined(__linux__)

constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
constexpr std::size_t kAddressesMax = 64;
constexpr std::size_t kAltStackBytes = 64u << 10;

// All the handler needs is made beforehand: inside it nothing may be allocated (signal-safety(7)).
struct Prepared {
    char path[1024] = "";
    char buildId[64] = "unknown";
    std::uintptr_t base = 0;
};
Prepared g_prepared;
alignas(16) char g_stack[kAltStackBytes];

class Line {
public:
    Line &text(const char *text)
    {
        while (*text != '\0' && m_used < sizeof m_bytes)
            m_bytes[m_used++] = *text++;
        return *this;
    }
    Line &number(std::uint64_t value, unsigned radix)
    {
        char digits[24];
        std::size_t count = 0;
        do {
            digits[count++] = "0123456789abcdef"[value % radix];
            value /= radix;
        } while (value != 0);
        while (count != 0 && m_used < sizeof m_bytes)
            m_bytes[m_used++] = digits[--count];
        return *this;
    }
    const char *data() const { return m_bytes; }
    std::size_t size() const { return m_used; }
    void writeTo(int file)
    {
        if (write(file, m_bytes, m_used) < 0)
            return; // there is nobody to tell
        m_used = 0;
    }

private:
    char m_bytes[1200];
    std::size_t m_used = 0;
};

void writeNote(int signal)
{
    Line path;
    path.text(g_prepared.path).number(static_cast<std::uint64_t>(std::time(nullptr)), 10).text("-");
    path.number(static_cast<std::uint64_t>(getpid()), 10).text(kSuffix.data());
    char name[1100];
    std::memcpy(name, path.data(), path.size());
    name[path.size()] = '\0';
    const int file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    Line line;
    line.text("belfry-server " BELFRY_VERSION " ended by signal ").number(static_cast<std::uint64_t>(signal), 10).text("\nbuild ");
    line.text(g_prepared.buildId).text("\nloaded at 0x").number(g_prepared.base, 16).text("\n").writeTo(file);
    void *addresses[kAddressesMax];
    const int count = backtrace(addresses, kAddressesMax);
    for (int i = 0; i < count; ++i) {
        const auto address = reinterpret_cast<std::uintptr_t>(addresses[i]);
        line.text("0x").number(address, 16).text("\n").writeTo(file);
    }
    close(file);
}

void onSignal(int signal)
{
    static volatile std::sig_atomic_t underWay = 0;
    if (underWay == 0) {
        underWay = 1;
        writeNote(signal);
    }
    std::signal(signal, SIG_DFL);
    raise(signal);
}

// The note of the linker (--build-id) in the program itself, the first object of the list.
int readProgram(dl_phdr_info *info, std::size_t, void *)
{
    g_prepared.base = info->dlpi_addr;
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const ElfW(Phdr) &header = info->dlpi_phdr[i];
        if (header.p_type != PT_NOTE)
            continue;
        const auto *at = reinterpret_cast<const char *>(info->dlpi_addr + header.p_vaddr);
        const char *end = at + header.p_memsz;
        while (end - at >= static_cast<std::ptrdiff_t>(sizeof(ElfW(Nhdr)))) {
            const auto *note = reinterpret_cast<const ElfW(Nhdr) *>(at);
            const char *name = at + sizeof *note;
            const char *bytes = name + ((note->n_namesz + 3u) & ~3u);
            if (note->n_type == NT_GNU_BUILD_ID && note->n_descsz <= 31 && bytes + note->n_descsz <= end) {
                for (std::size_t n = 0; n < note->n_descsz; ++n)
                    std::snprintf(g_prepared.buildId + 2 * n, 3, "%02x", static_cast<unsigned char>(bytes[n]));
                return 1;
            }
            at = bytes + ((note->n_descsz + 3u) & ~3u);
        }
    }
    return 1;
}

#endif

} // namespace

void installCrashNote([[maybe_unused]] const std::string &folder)
{
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const std::string path = (std::filesystem::path(folder) / kPrefix).string();
    if (path.size() >= sizeof g_prepared.path)
        return;
    std::memcpy(g_prepared.path, path.c_str(), path.size() + 1);
    dl_iterate_phdr(readProgram, nullptr);
    // The first call loads a library, which a handler must not.
    void *addresses[2];
    (void)backtrace(addresses, 2);
    stack_t stack{};
    stack.ss_sp = g_stack;
    stack.ss_size = sizeof g_stack;
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals)
        sigaction(signal, &action, nullptr);
#endif
}

std::vector<std::string> crashNotes(const std::string &folder, std::size_t most)
{
    std::vector<std::string> notes;
    std::error_code problem;
    for (std::filesystem::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        const std::string name = at->path().filename().string();
        if (name.starts_with(kPrefix) && name.ends_with(kSuffix))
            notes.push_back(at->path().string());
    }
    // Their names begin with the time.
    std::sort(notes.begin(), notes.end());
    while (notes.size() > most) {
        std::filesystem::remove(notes.front(), problem);
        notes.erase(notes.begin());
    }
    return notes;
}

} // namespace belfry::server
