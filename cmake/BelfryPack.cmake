# Packages, made by `cpack` in a release build: two DEBs on Linux, an MSI on Windows, a DMG on macOS.
set(CPACK_PACKAGE_NAME belfry)
set(CPACK_PACKAGE_VENDOR "Belfry")
set(CPACK_PACKAGE_CONTACT "${BELFRY_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Puts churches on air")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL server)
if(BELFRY_DESKTOP)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)

if(WIN32)
    include("${PROJECT_SOURCE_DIR}/installer/windows/Wix.cmake")
elseif(APPLE)
    include("${PROJECT_SOURCE_DIR}/installer/macos/Dmg.cmake")
else()
    set(scripts "${PROJECT_SOURCE_DIR}/installer/linux/debian")
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_PACKAGE_SECTION video)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${BELFRY_HOMEPAGE}")

    set(CPACK_DEBIAN_SERVER_PACKAGE_NAME belfry-server)
    set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, init-system-helpers (>= 1.54)")
    set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "postgresql, redis-server, nginx | caddy")
    set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
        "${scripts}/server/postinst;${scripts}/server/prerm;${scripts}/server/postrm;${scripts}/server/conffiles")
    set(CPACK_DEBIAN_SERVER_DESCRIPTION "The server without a window.
Takes the stream from OBS, serves it to viewers as a web page with
low-latency HLS, copies it to YouTube, Facebook and others, and records it.")

    set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME belfry)
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, fonts-inter")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "obs-studio, gnome-keyring | kwalletmanager")
    set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "The control room, for whoever runs the service.
Shows what viewers see and hear, goes live, and says what is wrong with one
button that mends it. Brings a server of its own for this computer.")
endif()
include(CPack)
