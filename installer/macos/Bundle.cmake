# Belfry.app: what makes the control room a bundle. Included where the target is made, on macOS only.
set_target_properties(belfry PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Belfry
    MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/installer/macos/Info.plist.in")
set(icon "${PROJECT_SOURCE_DIR}/installer/macos/belfry.icns")
target_sources(belfry PRIVATE "${icon}")
set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
# The companion stands beside the program, inside the bundle: there it is found, signed and moved together with it.
add_dependencies(belfry belfry-server)
add_custom_command(TARGET belfry POST_BUILD
    COMMAND "${CMAKE_COMMAND}" -E copy_if_different "$<TARGET_FILE:belfry-server>" "$<TARGET_BUNDLE_CONTENT_DIR:belfry>/MacOS/belfry-server"
    VERBATIM)
