# What Windows knows Belfry by. A code that changes makes a second Belfry beside the first instead of an upgrade, or takes
# files from under it: these never change. codes.txt says the same, and a test holds both against each other.
set(BELFRY_WINDOWS_NAMESPACE "D335A934-A52B-54A3-9D79-A8A6205FB35C") # UUIDv5 of https://belfry.example/windows as a URL
foreach(name upgrade start-menu service-settings)
    string(UUID code NAMESPACE "${BELFRY_WINDOWS_NAMESPACE}" NAME "${name}" TYPE SHA1 UPPER)
    string(REPLACE "-" "_" variable "${name}")
    string(TOUPPER "BELFRY_CODE_${variable}" variable)
    set(${variable} "${code}")
endforeach()
# Windows wants a new one for each version; the same version made twice has the same.
string(UUID BELFRY_CODE_PRODUCT NAMESPACE "${BELFRY_CODE_UPGRADE}" NAME "${PROJECT_VERSION}" TYPE SHA1 UPPER)

# A file's component has the code that WiX derives from where the file goes. So these places never change either.
set(BELFRY_WINDOWS_FOLDER "Belfry")

if(CMAKE_SCRIPT_MODE_FILE) # cmake -DPROJECT_VERSION=… -P Codes.cmake
    message("upgrade ${BELFRY_CODE_UPGRADE}")
    message("start-menu ${BELFRY_CODE_START_MENU}")
    message("service-settings ${BELFRY_CODE_SERVICE_SETTINGS}")
    message("product ${BELFRY_CODE_PRODUCT}")
endif()
