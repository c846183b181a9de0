# How every target is compiled: one interface target carries standard, warnings, sanitizers and Qt's strict defines.
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()
find_program(BELFRY_CCACHE ccache)
if(BELFRY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${BELFRY_CCACHE}")
endif()

add_library(belfry_options INTERFACE)
target_compile_features(belfry_options INTERFACE cxx_std_20)
target_include_directories(belfry_options INTERFACE "${PROJECT_SOURCE_DIR}/core" "${PROJECT_SOURCE_DIR}")
target_compile_definitions(belfry_options INTERFACE
    BELFRY_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER)
if(MSVC)
    target_compile_options(belfry_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus $<$<BOOL:${BELFRY_WERROR}>:/WX>)
else()
    target_compile_options(belfry_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wconversion
        -Wno-sign-conversion
        $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # g++ 12 sees overlaps in std::string's operator+ that are not there
        $<$<BOOL:${BELFRY_WERROR}>:-Werror>)
endif()
if(WIN32)
    target_compile_definitions(belfry_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
endif()
if(BELFRY_SANITIZE)
    target_compile_options(belfry_options INTERFACE -fsanitize=${BELFRY_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(belfry_options INTERFACE -fsanitize=${BELFRY_SANITIZE})
    if(BELFRY_SANITIZE MATCHES "undefined")
        target_compile_options(belfry_options INTERFACE -fno-sanitize-recover=undefined)
    endif()
endif()
if(BELFRY_COVERAGE)
    target_compile_options(belfry_options INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(belfry_options INTERFACE --coverage)
endif()
if(BELFRY_FUZZER)
    target_compile_options(belfry_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
