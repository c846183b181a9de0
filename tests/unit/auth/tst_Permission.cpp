#include "auth/Caller.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <set>

using namespace belfry;
using namespace belfry::auth;

namespace {

constexpr Role kRoles[] = {Role::Viewer, Role::Member, Role::Moderator, Role::Operator, Role::Producer, Role::Owner};

std::set<std::string> allowedTo(Role role)
{
    std::set<std::string> words;
    for (const Permission permission : allPermissions()) {
        if (may(role, permission))
            words.emplace(name(permission));
    }
    return words;
}

} // namespace

class tst_Permission : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRoleMayWhatTheTableSaysAndNothingElse()
    {
        using Words = std::set<std::string>;
        const Words member{"watch", "own_account", "chat"};
        QCOMPARE(allowedTo(Role::Viewer), Words{"watch"});
        QCOMPARE(allowedTo(Role::Member), member);
        QCOMPARE(allowedTo(Role::Moderator), (Words{"watch", "own_account", "chat", "moderate"}));
        QCOMPARE(allowedTo(Role::Operator), (Words{"watch", "own_account", "chat", "see_operations", "operate"}));
        QCOMPARE(allowedTo(Role::Producer),
                 (Words{"watch", "own_account", "chat", "moderate", "see_operations", "operate", "plan", "manage_places"}));
        QCOMPARE(allowedTo(Role::Owner).size(), allPermissions().size());
    }
    void namesAreReadBack()
    {
        for (const Role role : kRoles)
            QCOMPARE(roleNamed(name(role)), std::optional(role));
        for (const Permission permission : allPermissions())
            QCOMPARE(permissionNamed(name(permission)), std::optional(permission));
        QVERIFY(!roleNamed("root"));
        QVERIFY(!roleNamed("Owner"));
        QVERIFY(!permissionNamed(""));
    }
    void aKeyMayWhatItsScopesNameWhateverItsRole()
    {
        Caller key{Caller::Via::ApiKey, Role::Owner, "k", "cron", "", std::vector{Permission::Operate}};
        QVERIFY(key.may(Permission::Operate));
        QVERIFY(key.may(Permission::Watch));
        QVERIFY(!key.may(Permission::ManageUsers));
        QVERIFY(!key.may(Permission::SeeOperations));
        key.scopes = std::vector<Permission>();
        QVERIFY(!key.may(Permission::Operate));
    }
    void whoShowsNothingMayWatch()
    {
        const Caller nobody;
        QVERIFY(nobody.may(Permission::Watch));
        QVERIFY(!nobody.may(Permission::OwnAccount));
    }
};

BELFRY_CASE(tst_Permission)
#include "tst_Permission.moc"
