// Options: a tool's command line, of the form --name value, or --name for a switch.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace belfry::load {

class Options {
public:
    struct Spec {
        std::string name; ///< without the leading dashes
        std::string preset;
        std::string help;
        enum Kind { Value, Switch, Required } kind = Value;
    };

    /// Ends the program on --help, and with status 2 on a mistake.
    Options(int argc, char **argv, const std::string &summary, const std::vector<Spec> &specs);

    const std::string &text(const std::string &name) const { return m_values.at(name); }
    long number(const std::string &name) const;
    double real(const std::string &name) const;
    bool on(const std::string &name) const { return !text(name).empty(); }

private:
    std::map<std::string, std::string> m_values;
};

} // namespace belfry::load
