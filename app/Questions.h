// Questions: what the presenters must ask a person. The window answers through its Prompt, a test by itself.
#pragma once

#include <QString>

#include <functional>

namespace belfry::app {

/// GUI thread. An answer may come later, or never (the window was closed).
class Questions {
public:
    virtual ~Questions() = default;
    /// There is no system keychain: may keys and passwords be kept in `file`, which only this user can read?
    /// `reason` is why the keychain cannot be used. Asked once; the answer is remembered.
    virtual void mayKeepSecretsInFile(const QString &file, const QString &reason, std::function<void(bool)> answer) = 0;
};

} // namespace belfry::app
