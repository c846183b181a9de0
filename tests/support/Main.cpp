#include "support/Case.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QtTest/qtestcase.h>

#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace belfry::test {
namespace {

std::map<std::string, std::function<std::unique_ptr<QObject>()>> &cases()
{
    static std::map<std::string, std::function<std::unique_ptr<QObject>()>> all;
    return all;
}

MakeApplication &application()
{
    static MakeApplication make = [](int &argc, char **argv) { return std::make_unique<QCoreApplication>(argc, argv); };
    return make;
}

} // namespace

bool addCase(const char *fileStem, std::function<std::unique_ptr<QObject>()> make)
{
    return cases().emplace(fileStem, std::move(make)).second;
}

void useApplication(MakeApplication make)
{
    application() = std::move(make);
}

} // namespace belfry::test

int main(int argc, char **argv)
{
    std::string wanted;
    std::vector<char *> rest;
    for (int i = 0; i < argc; ++i) {
        if (std::strcmp(argv[i], "--belfry-case") == 0 && i + 1 < argc)
            wanted = argv[++i];
        else
            rest.push_back(argv[i]);
    }
    int count = static_cast<int>(rest.size());
    rest.push_back(nullptr);
    const auto application = belfry::test::application()(count, rest.data());
    int failed = 0;
    int ran = 0;
    for (const auto &[name, make] : belfry::test::cases()) {
        if (!wanted.empty() && name != wanted)
            continue;
        ++ran;
        const auto object = make();
        failed += QTest::qExec(object.get(), count, rest.data());
    }
    if (ran == 0) {
        std::fprintf(stderr, "no case named %s\n", wanted.c_str());
        return 1;
    }
    return failed == 0 ? 0 : 1;
}
