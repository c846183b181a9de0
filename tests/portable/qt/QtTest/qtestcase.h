// What a test of core asks of Qt Test, without Qt: for compilers and systems that have none (tests/portable).
#pragma once

#include <any>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <vector>

class QObject {
public:
    virtual ~QObject() = default;
};

namespace belfry::portable {

template <typename Test> struct Slot {
    const char *name;
    void (Test::*run)();
    void (Test::*data)();
};
template <typename Test> struct SlotsOf; ///< made by slots.py

struct Row {
    std::string tag;
    std::vector<std::any> values;

    template <typename Value> Row &operator<<(const Value &value)
    {
        values.emplace_back(std::in_place_type<std::decay_t<Value>>, value);
        return *this;
    }
};

/// The table of the slot that runs.
struct Table {
    std::vector<std::string> columns;
    std::vector<Row> rows;
    std::size_t row = 0;
};
Table &table();

void fail(const char *file, int line, const std::string &what);
using Turn = std::function<void()>;
/// One test, with `init` and `cleanup` around it, once for each row of its table.
void runSlot(const char *test, const char *name, const Turn &data, const Turn &turn);
bool addTest(const char *name, std::function<void()> run);

template <typename Test> bool add(const char *name)
{
    return addTest(name, [name] {
        Test test;
        const auto slots = SlotsOf<Test>::all();
        const auto call = [&](std::string_view wanted) {
            for (const Slot<Test> &slot : slots) {
                if (slot.name == wanted)
                    (test.*slot.run)();
            }
        };
        call("initTestCase");
        for (const Slot<Test> &slot : slots) {
            const std::string_view called = slot.name;
            if (called == "initTestCase" || called == "cleanupTestCase" || called == "init" || called == "cleanup")
                continue;
            runSlot(name, slot.name, slot.data ? Turn([&] { (test.*slot.data)(); }) : Turn(), [&] {
                call("init");
                (test.*slot.run)();
                call("cleanup");
            });
        }
        call("cleanupTestCase");
    });
}

template <typename Value> std::string shown(const Value &value)
{
    if constexpr (requires(std::ostream &out) { out << value; }) {
        std::ostringstream out;
        out << value;
        return out.str();
    } else if constexpr (requires { value.has_value(); *value; }) {
        return value.has_value() ? shown(*value) : "nothing";
    } else {
        return "(a value)";
    }
}

template <typename One, typename Other> bool same(const One &one, const Other &other)
{
    if constexpr (std::is_floating_point_v<One> && std::is_floating_point_v<Other>) {
        const auto difference = one > other ? one - other : other - one;
        return difference * 1e12 <= (one < 0 ? -one : one) || one == other;
    } else {
        return one == other;
    }
}

template <typename One, typename Other>
bool compare(const One &one, const Other &other, const char *words, const char *file, int line)
{
    if (same(one, other))
        return true;
    fail(file, line, std::string(words) + " is " + shown(one) + ", not " + shown(other));
    return false;
}

} // namespace belfry::portable

namespace QTest {

template <typename Value> void addColumn(const char *name)
{
    belfry::portable::table().columns.emplace_back(name);
}
inline belfry::portable::Row &newRow(const char *tag)
{
    return belfry::portable::table().rows.emplace_back(belfry::portable::Row{tag, {}});
}
inline const char *currentDataTag()
{
    const auto &table = belfry::portable::table();
    return table.rows.empty() ? nullptr : table.rows[table.row].tag.c_str();
}
template <typename Value> Value fetched(const char *name)
{
    const auto &table = belfry::portable::table();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i] == name)
            return std::any_cast<Value>(table.rows.at(table.row).values.at(i));
    }
    throw std::bad_any_cast();
}
inline void qWait(int ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}
template <typename Ready> bool qWaitFor(Ready ready, int ms = 5000)
{
    for (int waited = 0; waited < ms; waited += 5) {
        if (ready())
            return true;
        qWait(5);
    }
    return ready();
}

} // namespace QTest

#define Q_OBJECT \
public: \
    template <typename> friend struct ::belfry::portable::SlotsOf; \
\
private:
#define Q_SLOTS
#define QVERIFY(...) \
    do { \
        if (!static_cast<bool>(__VA_ARGS__)) { \
            ::belfry::portable::fail(__FILE__, __LINE__, #__VA_ARGS__); \
            return; \
        } \
    } while (false)
#define QVERIFY2(condition, words) \
    do { \
        if (!static_cast<bool>(condition)) { \
            ::belfry::portable::fail(__FILE__, __LINE__, std::string(#condition) + ": " + (words)); \
            return; \
        } \
    } while (false)
#define QCOMPARE(...) BELFRY_COMPARE_(__VA_ARGS__)
#define BELFRY_COMPARE_(one, ...) \
    do { \
        if (!::belfry::portable::compare(one, __VA_ARGS__, #one, __FILE__, __LINE__)) \
            return; \
    } while (false)
#define QFAIL(words) \
    do { \
        ::belfry::portable::fail(__FILE__, __LINE__, words); \
        return; \
    } while (false)
#define QFETCH(Type, name) const auto name = QTest::fetched<Type>(#name)
#define QTRY_VERIFY_WITH_TIMEOUT(condition, ms) QVERIFY(QTest::qWaitFor([&] { return static_cast<bool>(condition); }, ms))
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 5000)
#define QTRY_COMPARE_WITH_TIMEOUT(one, other, ms) \
    do { \
        QTest::qWaitFor([&] { return (one) == (other); }, ms); \
        QCOMPARE(one, other); \
    } while (false)
#define QTRY_COMPARE(one, other) QTRY_COMPARE_WITH_TIMEOUT(one, other, 5000)
