# Where each file goes on a system. Two components: the server, and the desktop with a companion server of its own.
include(GNUInstallDirs)
set(linux_files "${PROJECT_SOURCE_DIR}/installer/linux")
string(TIMESTAMP BELFRY_RELEASE_DATE "%Y-%m-%d" UTC)           # of SOURCE_DATE_EPOCH where that is set
string(TIMESTAMP BELFRY_RELEASE_DAY "%a, %d %b %Y %H:%M:%S +0000" UTC)
string(TIMESTAMP BELFRY_RELEASE_MONTH "%B %Y" UTC)

set(libraries)
if(WIN32)
    set(libraries RUNTIME_DEPENDENCY_SET belfry_libraries)
endif()
install(TARGETS belfry-server ${libraries} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT server)
if(BELFRY_DESKTOP)
    install(TARGETS belfry ${libraries}
        RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT desktop
        BUNDLE DESTINATION . COMPONENT desktop)
    if(UNIX AND NOT APPLE) # elsewhere it stands beside the program
        install(TARGETS belfry-server RUNTIME DESTINATION lib/belfry COMPONENT desktop)
    endif()
endif()
if(WIN32)
    include("${PROJECT_SOURCE_DIR}/installer/windows/Install.cmake")
    return()
elseif(APPLE)
    include("${PROJECT_SOURCE_DIR}/installer/macos/Install.cmake")
    return()
endif()

install(FILES "${linux_files}/systemd/belfry-server.service" "${linux_files}/systemd/belfry-server.socket"
    DESTINATION lib/systemd/system COMPONENT server)
install(FILES "${linux_files}/belfry.toml" DESTINATION /etc/belfry COMPONENT server)
install(FILES "${PROJECT_SOURCE_DIR}/installer/nginx/belfry.conf" DESTINATION share/doc/belfry-server/examples RENAME nginx.conf COMPONENT server)

# compressed(NAME FILE…): beside the build, as Debian wants manuals and changelogs.
function(belfry_compressed from to)
    get_filename_component(folder "${to}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    execute_process(COMMAND gzip -9nc "${from}" OUTPUT_FILE "${to}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(belfry_papers package component man section)
    set(made "${PROJECT_BINARY_DIR}/papers/${package}")
    configure_file("${linux_files}/debian/changelog.in" "${made}/changelog" @ONLY)
    belfry_compressed("${made}/changelog" "${made}/changelog.gz")
    belfry_compressed("${linux_files}/man/${man}" "${made}/${man}.gz")
    install(FILES "${made}/changelog.gz" "${linux_files}/debian/copyright" DESTINATION "share/doc/${package}" COMPONENT ${component})
    install(FILES "${made}/${man}.gz" DESTINATION "share/man/man${section}" COMPONENT ${component})
endfunction()

set(BELFRY_PACKAGE belfry-server)
belfry_papers(belfry-server server belfry-server.8 8)
if(BELFRY_DESKTOP)
    set(BELFRY_PACKAGE belfry)
    belfry_papers(belfry desktop belfry.1 1)
    configure_file("${linux_files}/org.belfry.Belfry.metainfo.xml.in" "${PROJECT_BINARY_DIR}/papers/org.belfry.Belfry.metainfo.xml" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/papers/org.belfry.Belfry.metainfo.xml" DESTINATION share/metainfo COMPONENT desktop)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/belfry.desktop" DESTINATION share/applications COMPONENT desktop)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/bell.svg"
        DESTINATION share/icons/hicolor/scalable/apps RENAME belfry.svg COMPONENT desktop)
    foreach(size 192 512) # the page's own
        install(FILES "${PROJECT_SOURCE_DIR}/server/web/src/icons/icon-${size}.png"
            DESTINATION "share/icons/hicolor/${size}x${size}/apps" RENAME belfry.png COMPONENT desktop)
    endforeach()
endif()
