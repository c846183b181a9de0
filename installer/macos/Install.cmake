# Into the bundle: Qt and what else the two programs load, by Qt's own tool, which makes their paths the bundle's.
if(BELFRY_DESKTOP)
    find_program(BELFRY_MACDEPLOYQT macdeployqt HINTS "${QT6_INSTALL_PREFIX}/bin" REQUIRED)
    install(CODE "
        set(app \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Belfry.app\")
        execute_process(COMMAND \"${BELFRY_MACDEPLOYQT}\" \"\${app}\" \"-executable=\${app}/Contents/MacOS/belfry-server\"
            COMMAND_ERROR_IS_FATAL ANY)"
        COMPONENT desktop)
endif()
