#include "ui/Prompt.h"

#include <QMessageBox>
#include <QPushButton>

namespace belfry::ui {
namespace {

std::function<bool(const Question &)> &answerer()
{
    static std::function<bool(const Question &)> function;
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

void Prompt::answerForTest(std::function<bool(const Question &)> function)
{
    answerer() = std::move(function);
}

} // namespace belfry::ui
