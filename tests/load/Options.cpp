#include "load/Options.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace belfry::load {
namespace {

[[noreturn]] void usage(const char *program, const std::string &summary, const std::vector<Options::Spec> &specs,
                        int status)
{
    FILE *out = status == 0 ? stdout : stderr;
    std::fprintf(out, "%s: %s\n\n", program, summary.c_str());
    for (const auto &spec : specs) {
        const std::string left = spec.name + (spec.kind == Options::Spec::Switch ? "" : " V");
        std::fprintf(out, "  --%-22s %s", left.c_str(), spec.help.c_str());
        if (spec.kind == Options::Spec::Required)
            std::fprintf(out, " (required)");
        else if (!spec.preset.empty())
            std::fprintf(out, " (default %s)", spec.preset.c_str());
        std::fputc('\n', out);
    }
    std::exit(status);
}

} // namespace

Options::Options(int argc, char **argv, const std::string &summary, const std::vector<Spec> &specs)
{
    for (const Spec &spec : specs)
        m_values[spec.name] = spec.preset;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--help")
            usage(argv[0], summary, specs, 0);
        const auto spec =
            std::find_if(specs.begin(), specs.end(), [&](const Spec &s) { return argument == "--" + s.name; });
        if (spec == specs.end() || (spec->kind != Spec::Switch && i + 1 == argc)) {
            std::fprintf(stderr, "%s: %s\n", argument.c_str(), spec == specs.end() ? "unknown" : "needs a value");
            usage(argv[0], summary, specs, 2);
        }
        m_values[spec->name] = spec->kind == Spec::Switch ? "on" : argv[++i];
    }
    for (const Spec &spec : specs) {
        if (spec.kind == Spec::Required && !on(spec.name)) {
            std::fprintf(stderr, "--%s is required\n", spec.name.c_str());
            usage(argv[0], summary, specs, 2);
        }
    }
}

long Options::number(const std::string &name) const
{
    return std::strtol(text(name).c_str(), nullptr, 10);
}

double Options::real(const std::string &name) const
{
    return std::strtod(text(name).c_str(), nullptr);
}

} // namespace belfry::load
