# The MSI, by CPack and the WiX 3 toolset: one installer, per computer. docs/install-windows.md says what it does.
include("${CMAKE_CURRENT_LIST_DIR}/Codes.cmake")
set(windows_files "${CMAKE_CURRENT_LIST_DIR}")
set(made "${PROJECT_BINARY_DIR}/papers/windows")
configure_file("${PROJECT_SOURCE_DIR}/LICENSE" "${made}/LICENSE.txt" COPYONLY) # WiX asks for the ending

set(CPACK_GENERATOR WIX)
set(CPACK_PACKAGE_NAME Belfry)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "${BELFRY_WINDOWS_FOLDER}")
set(CPACK_PACKAGE_FILE_NAME "Belfry-${PROJECT_VERSION}-x64")
set(CPACK_RESOURCE_FILE_LICENSE "${made}/LICENSE.txt")
list(APPEND CPACK_COMPONENTS_ALL service)

set(CPACK_WIX_UPGRADE_GUID "${BELFRY_CODE_UPGRADE}")
set(CPACK_WIX_PRODUCT_GUID "${BELFRY_CODE_PRODUCT}")
set(CPACK_WIX_PRODUCT_ICON "${windows_files}/belfry.ico")
set(CPACK_WIX_ROOT_FEATURE_TITLE Belfry)
set(CPACK_WIX_ROOT_FEATURE_DESCRIPTION "${PROJECT_DESCRIPTION}")
set(CPACK_WIX_UI_REF WixUI_FeatureTree)
set(CPACK_WIX_TEMPLATE "${windows_files}/product.wxs.in")
set(CPACK_WIX_PATCH_FILE "${windows_files}/features.xml")
set(CPACK_WIX_EXTRA_SOURCES "${windows_files}/system.wxs")
set(CPACK_WIX_CANDLE_EXTRA_FLAGS
    "-dSources=${windows_files}" "-dStartMenu=${BELFRY_CODE_START_MENU}" "-dServiceSettings=${BELFRY_CODE_SERVICE_SETTINGS}")
set(CPACK_WIX_PROPERTY_ARPHELPLINK "${BELFRY_HOMEPAGE}")
set(CPACK_WIX_PROPERTY_ARPNOREPAIR 1) # WiX's own dialogs offer it

set(CPACK_COMPONENT_DESKTOP_DISPLAY_NAME "Control room")
set(CPACK_COMPONENT_DESKTOP_REQUIRED TRUE)
set(CPACK_COMPONENT_SERVER_DISPLAY_NAME "This computer's server")
set(CPACK_COMPONENT_SERVER_DESCRIPTION "The control room starts it when it needs it.")
set(CPACK_COMPONENT_SERVER_REQUIRED TRUE)
set(CPACK_COMPONENT_SERVICE_DISPLAY_NAME "Server as a Windows service")
set(CPACK_COMPONENT_SERVICE_DESCRIPTION "For a computer that nobody signs in to: begins with Windows.")
set(CPACK_COMPONENT_SERVICE_DISABLED TRUE)
