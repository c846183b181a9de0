#include "model/DuplicateKey.h"

#include "model/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>
#include <vector>

namespace belfry::model {
namespace {

/// Goes through the text from string to string, knowing which of them are names.
class KeyScan {
public:
    explicit KeyScan(std::string_view text) : m_text(text) {}

    std::optional<std::string> run(int depthMax)
    {
        for (; m_at < m_text.size(); ++m_at) {
            switch (m_text[m_at]) {
            case '{': m_open.push_back({true, true, {}}); break;
            case '[': m_open.push_back({false, false, {}}); break;
            case '}':
            case ']':
                if (!m_open.empty())
                    m_open.pop_back();
                break;
            case ',':
                if (!m_open.empty())
                    m_open.back().awaitsName = m_open.back().isObject;
                break;
            case '"':
                if (auto twice = takeString())
                    return twice;
                break;
            default: break;
            }
            if (m_open.size() > static_cast<std::size_t>(depthMax))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    struct Level {
        bool isObject;
        bool awaitsName;
        std::set<std::string> names;
    };

    // Leaves m_at at the closing quote.
    std::optional<std::string> takeString()
    {
        const std::size_t begin = m_at + 1;
        bool escaped = false;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        if (m_at >= m_text.size() || m_open.empty() || !m_open.back().awaitsName)
            return std::nullopt;
        m_open.back().awaitsName = false;
        const std::string_view raw = m_text.substr(begin, m_at - begin);
        std::string key = escaped ? unescaped(raw) : std::string(raw);
        if (m_open.back().names.insert(key).second)
            return std::nullopt;
        return key;
    }

    static std::string unescaped(std::string_view raw)
    {
        const std::string list = "[\"" + std::string(raw) + "\"]";
        return toUtf8(QJsonDocument::fromJson(QByteArray::fromStdString(list)).array().at(0).toString());
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Level> m_open;
};

} // namespace

std::optional<std::string> duplicateKey(std::string_view text, int depthMax)
{
    return KeyScan(text).run(depthMax);
}

std::string shownName(std::string_view key)
{
    constexpr std::size_t kBytesMax = 60;
    return key.empty() || key.size() > kBytesMax || key.find(':') != std::string_view::npos ? "a field" : std::string(key);
}

} // namespace belfry::model
