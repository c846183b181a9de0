// Rights: what whoever this window speaks for may do at the server.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace belfry::app {

/// The permissions of docs/accounts.md that a control of the window stands or falls with.
enum class Right { Moderate, SeeOperations, Operate, Plan, ManagePlaces, ManageChannels, ManageUsers };

/// Value. What is not known is not forbidden: the server says no where it must.
struct Rights {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::Rights)
public:
    bool isKnown = false;
    bool isAccount = false; ///< somebody signed in; else a token, which is nobody
    QString login = {};
    QString name = {};
    QString role = {};      ///< "operator", as the API has it
    QStringList permissions = {};

    bool operator==(const Rights &) const = default;

    bool may(Right right) const;
    /// Who may, in a sentence; empty when we may.
    QString whoElse(Right right) const;
    /// "Operator"; empty for a role we do not know.
    QString roleWord() const;
    /// What the role does here, in a sentence.
    QString roleLine() const;
};

} // namespace belfry::app
