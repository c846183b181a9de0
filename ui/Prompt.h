// Prompt: the only door to questions and notices that stand in front of the window; a test answers them in advance.
#pragma once

#include <QPointer>
#include <QString>

#include <functional>

class QWidget;

namespace belfry::ui {

struct Question {
    QString title;
    QString text;
    QString yes;
    QString no; ///< empty: a notice, there is only `yes`
};

/// A file that a person names.
struct FileWish {
    QString title;
    QString name;   ///< suggested; empty: an existing file is wanted
    QString filter; ///< "PDF (*.pdf)"
};

/// Gui thread. Never opens a nested event loop: the answer comes later, through the callback.
class Prompt final {
public:
    using Answer = std::function<void(bool yes)>;

    explicit Prompt(QWidget *window) : m_window(window) {}

    void ask(const Question &question, Answer answer);
    /// `chosen` is called with the whole path, and not at all when nothing was chosen.
    void chooseFile(const FileWish &wish, std::function<void(const QString &file)> chosen);

    /// For tests: every further question is answered by `answerer` at once and no box appears. Empty: boxes again.
    static void answerForTest(std::function<bool(const Question &)> answerer);
    /// The same for files; an empty answer chooses nothing.
    static void chooseForTest(std::function<QString(const FileWish &)> chooser);

private:
    QPointer<QWidget> m_window;
};

} // namespace belfry::ui
