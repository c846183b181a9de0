#include "ui/Prompt.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace belfry::ui {
namespace {

std::function<bool(const Question &)> &answerer()
{
    static std::function<bool(const Question &)> function;
    return function;
}

std::function<QString(const FileWish &)> &chooser()
{
    static std::function<QString(const FileWish &)> function;
    return function;
}

} // namespace

void Prompt::ask(const Question &question, Answer answer)
{
    if (answerer()) {
        const bool yes = answerer()(question);
        if (answer)
            answer(yes);
        return;
    }
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setText(QStringLiteral("<b>%1</b>").arg(question.title.toHtmlEscaped()));
    box->setInformativeText(question.text);
    box->setTextFormat(Qt::RichText);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    if (!question.no.isEmpty())
        box->setEscapeButton(box->addButton(question.no, QMessageBox::RejectRole));
    box->setDefaultButton(yes);
    QObject::connect(box, &QMessageBox::finished, box, [box, yes, answer = std::move(answer)] {
        if (answer)
            answer(box->clickedButton() == yes);
    });
    box->open();
}

void Prompt::chooseFile(const FileWish &wish, std::function<void(const QString &)> chosen)
{
    if (chooser()) {
        if (const QString file = chooser()(wish); !file.isEmpty())
            chosen(file);
        return;
    }
    auto *dialog = new QFileDialog(m_window, wish.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(wish.filter);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setFileMode(wish.name.isEmpty() ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setAcceptMode(wish.name.isEmpty() ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    if (!wish.name.isEmpty())
        dialog->selectFile(wish.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen = std::move(chosen)](const QString &file) { chosen(file); });
    dialog->open();
}

void Prompt::chooseForTest(std::function<QString(const FileWish &)> function)
{
    chooser() = std::move(function);
}

void Prompt::answerForTest(std::function<bool(const Question &)> function)
{
    answerer() = std::move(function);
}

} // namespace belfry::ui
