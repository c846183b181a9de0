# Node 18 or newer, and the packages of a committed lockfile.
find_program(BELFRY_NODE NAMES node nodejs)
find_program(BELFRY_NPM NAMES npm npm.cmd)
if(NOT BELFRY_NODE OR NOT BELFRY_NPM)
    message(FATAL_ERROR "Belfry's web page is built with Node.js 18 or newer and npm; please install both (Debian: nodejs npm).")
endif()
execute_process(COMMAND "${BELFRY_NODE}" --version OUTPUT_VARIABLE node_version OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "^v" "" node_version "${node_version}")
if(node_version VERSION_LESS 18)
    message(FATAL_ERROR "Belfry's web page is built with Node.js 18 or newer; ${BELFRY_NODE} is ${node_version}.")
endif()

# belfry_npm_packages(<folder with package.json> <folder to install in> OUTPUT <variable>)
# <variable> becomes the file to depend on: newer than the lockfile once its packages are there.
function(belfry_npm_packages source target)
    cmake_parse_arguments(arg "" "OUTPUT" "" ${ARGN})
    set(stamp "${target}/installed.stamp")
    add_custom_command(OUTPUT "${stamp}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${target}"
        COMMAND "${CMAKE_COMMAND}" -E copy "${source}/package.json" "${source}/package-lock.json" "${source}/.npmrc" "${target}"
        COMMAND "${CMAKE_COMMAND}" -E chdir "${target}" "${BELFRY_NPM}" ci --ignore-scripts --loglevel=error
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS "${source}/package.json" "${source}/package-lock.json" "${source}/.npmrc"
        COMMENT "Fetching the packages of ${source}/package-lock.json"
        VERBATIM)
    set(${arg_OUTPUT} "${stamp}" PARENT_SCOPE)
endfunction()
