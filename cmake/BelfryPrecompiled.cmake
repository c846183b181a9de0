# Headers that nearly every file reads, compiled once for all: a clean build is a third shorter. Off by default, as a file
# that forgets an #include compiles with it all the same; tests/run.sh and installer/run.sh, which build from nothing, turn it on.
option(BELFRY_PCH "Precompile the standard library's and Qt's headers" OFF)

set(standard <algorithm> <array> <atomic> <chrono> <cstdint> <deque> <functional> <map> <memory> <mutex> <optional> <set> <span>
    <string> <string_view> <utility> <variant> <vector>)
set(qt_values <QByteArray> <QDateTime> <QJsonArray> <QJsonDocument> <QJsonObject> <QString> <QStringList>)
set(qt_objects <QCoreApplication> <QObject> <QPointer> <QTimer> <QUrl>)
set(qt_widgets <QApplication> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QStyle> <QWidget>)
# Not Qt Test's own header: it reads a macro that each target has its own of. These are what it includes.
set(qt_tests <QBitArray> <QCborMap> <QCoreApplication> <QFile> <QMetaObject> <QMetaType> <QObject> <QSharedPointer> <QSizeF> <QTemporaryDir>
    <QUrl> <QVariant>)

# One holder for each kind of target; what is compiled as a program differs from what is compiled for a library.
function(belfry_precompile kind headers)
    set(nothing "${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp")
    if(kind STREQUAL "tests")
        file(CONFIGURE OUTPUT "${nothing}" CONTENT "int main() {}\n")
        add_executable(belfry_pch_${kind} EXCLUDE_FROM_ALL "${nothing}")
    else()
        file(CONFIGURE OUTPUT "${nothing}" CONTENT "namespace {}\n")
        add_library(belfry_pch_${kind} STATIC EXCLUDE_FROM_ALL "${nothing}")
    endif()
    target_link_libraries(belfry_pch_${kind} PRIVATE belfry_options ${ARGN})
    target_precompile_headers(belfry_pch_${kind} PRIVATE ${headers})
endfunction()

if(BELFRY_PCH)
    belfry_precompile(standard "${standard}")
    belfry_precompile(values "${standard};${qt_values}" Qt6::Core)
    if(BELFRY_DESKTOP)
        belfry_precompile(objects "${standard};${qt_values};${qt_objects}" Qt6::Core)
        belfry_precompile(widgets "${standard};${qt_values};${qt_objects};${qt_widgets}" Qt6::Widgets)
    endif()
    if(BELFRY_TESTS)
        belfry_precompile(tests "${standard};${qt_values};${qt_tests}" Qt6::Core)
    endif()
endif()

# Which of them a library of this folder takes.
function(belfry_use_precompiled target folder)
    if(NOT BELFRY_PCH OR folder STREQUAL "bus") # hiredis defines what the standard library reads
        return()
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # g++ 12 forgets in them which headers are the system's, and sees overruns in std::string that are not there.
        target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
    endif()
    set(kind standard)
    if(folder STREQUAL "tests")
        set(kind tests)
    elseif(folder STREQUAL "ui")
        set(kind widgets)
    elseif(folder MATCHES "^(app|obs|client|secrets|update)$")
        set(kind objects)
    elseif(folder MATCHES "^(model|store|schedule|health|server)$")
        set(kind values)
    endif()
    target_precompile_headers(${target} REUSE_FROM belfry_pch_${kind})
endfunction()
