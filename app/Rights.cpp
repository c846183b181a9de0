#include "app/Rights.h"

namespace belfry::app {

using namespace Qt::StringLiterals;

namespace {

QString named(Right right)
{
    switch (right) {
    case Right::Moderate:
        return u"moderate"_s;
    case Right::SeeOperations:
        return u"see_operations"_s;
    case Right::Operate:
        return u"operate"_s;
    case Right::Plan:
        return u"plan"_s;
    case Right::ManagePlaces:
        return u"manage_places"_s;
    case Right::ManageChannels:
        return u"manage_channels"_s;
    case Right::ManageUsers:
        return u"manage_users"_s;
    }
    return {};
}

} // namespace

bool Rights::may(Right right) const
{
    return !isKnown || permissions.contains(named(right));
}

QString Rights::whoElse(Right right) const
{
    if (may(right))
        return {};
    switch (right) {
    case Right::Moderate:
        return tr("A host, a producer or the owner looks after the chat.");
    case Right::SeeOperations:
    case Right::Operate:
        return tr("An operator, a producer or the owner runs a service.");
    case Right::Plan:
    case Right::ManagePlaces:
        return tr("A producer or the owner may change this.");
    case Right::ManageChannels:
    case Right::ManageUsers:
        return tr("Only the owner may change this.");
    }
    return {};
}

QString Rights::roleWord() const
{
    if (role == u"owner")
        return tr("Owner");
    if (role == u"producer")
        return tr("Producer");
    if (role == u"operator")
        return tr("Operator");
    if (role == u"moderator")
        return tr("Host");
    return role == u"member" ? tr("Member") : QString();
}

QString Rights::roleLine() const
{
    if (role == u"owner")
        return tr("May do everything.");
    if (role == u"producer")
        return tr("May run a service, plan services, set up places and look after the chat.");
    if (role == u"operator")
        return tr("May run a service: go live, end it, and switch places.");
    if (role == u"moderator")
        return tr("Looks after the chat on the web page. This window is for who runs a service.");
    return tr("Writes in the chat on the web page. This window is for who runs a service.");
}

} // namespace belfry::app
