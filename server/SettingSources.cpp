#include "server/SettingSources.h"

#include <fstream>
#include <sstream>

#include <toml++/toml.h>

namespace belfry::server {
namespace {

Error wrong(std::string sentence)
{
    return fail(ErrorCode::InvalidInput, std::move(sentence));
}

const Setting *findFileKey(std::string_view key)
{
    for (const Setting &setting : settingTable()) {
        if (!setting.commandLineOnly && setting.fileKey() == key)
            return &setting;
    }
    return nullptr;
}

// The value as a person would write it behind a flag; nothing for lists and tables.
std::optional<std::string> textOf(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return text->get();
    if (!node.is_integer() && !node.is_floating_point() && !node.is_boolean() && !node.is_date_time())
        return std::nullopt;
    std::ostringstream out;
    node.visit([&out](const auto &value) {
        if constexpr (!toml::is_table<decltype(value)> && !toml::is_array<decltype(value)>)
            out << value.get();
    });
    if (const auto *boolean = node.as_boolean())
        return boolean->get() ? "true" : "false";
    return out.str();
}

Result<std::vector<Written>> writtenIn(const toml::table &table, const std::string &path)
{
    std::vector<Written> all;
    for (const auto &[key, node] : table) {
        const std::string name(key.str());
        const Setting *setting = findFileKey(name);
        if (!setting)
            return wrong(name + " in " + path + ": is not a setting; belfry-server --help lists them");
        const auto text = textOf(node);
        if (!text)
            return wrong(name + " in " + path + ": must be a single value");
        all.push_back({setting, *text, name + " in " + path});
    }
    return all;
}

} // namespace

Result<CommandLine> readCommandLine(const std::vector<std::string> &arguments)
{
    CommandLine line;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument == "--help" || argument == "-h" || argument == "--version") {
            line.asked = argument == "--version" ? Asked::Version : Asked::Help;
            return line;
        }
        const std::size_t equals = argument.find('=');
        const std::string flag = argument.substr(0, equals);
        const Setting *setting = flag.starts_with("--") ? findSetting(flag.substr(2)) : nullptr;
        if (!setting)
            return wrong(flag + ": is not a setting; belfry-server --help lists them");
        std::string value;
        if (equals != std::string::npos)
            value = argument.substr(equals + 1);
        else if (setting->isSwitch())
            value = "true";
        else if (++i < arguments.size())
            value = arguments[i];
        else
            return wrong(flag + ": needs a value, " + std::string(setting->placeholder));
        line.settings.push_back({setting, value, flag});
    }
    return line;
}

std::vector<Written> readEnvironment(const Environment &environment)
{
    std::vector<Written> all;
    for (const Setting &setting : settingTable()) {
        if (setting.commandLineOnly)
            continue;
        if (const auto value = environment(setting.environmentName()); value && !value->empty())
            all.push_back({&setting, *value, setting.environmentName()});
    }
    return all;
}

Result<std::vector<Written>> readSettingsFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    if (!file || !(content << file.rdbuf()))
        return wrong("--config: cannot read " + path);
    try {
        return writtenIn(toml::parse(content.str(), path), path);
    } catch (const toml::parse_error &problem) {
        return wrong("--config: " + path + " line " + std::to_string(problem.source().begin.line) + ": " +
                     std::string(problem.description()));
    }
}

} // namespace belfry::server
