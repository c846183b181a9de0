# What stands beside the programs on Windows: the libraries they load, and the server once more under the service's name.
install(PROGRAMS "$<TARGET_FILE:belfry-server>" DESTINATION "${CMAKE_INSTALL_BINDIR}" RENAME belfry-service.exe COMPONENT service)

# Each library once, with the part that everybody installs; Qt's own come by Qt's own tool.
install(RUNTIME_DEPENDENCY_SET belfry_libraries
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
    POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\]" "[/\\\\]Qt6[^/\\\\]*\\.dll$"
    DIRECTORIES "${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin"
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT server)
if(BELFRY_DESKTOP)
    qt_generate_deploy_app_script(TARGET belfry OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy}" COMPONENT desktop)
endif()
