# The window's words in other languages: each translations/belfry_*.ts becomes a .qm that is compiled in at :/translations.
# `cmake --build build/dev --target update_translations` brings the .ts files up to what the sources say.
set(belfry_languages ar de en es fil fr ko pt)
set(belfry_ts_files)
set(belfry_qm_files)
set(qrc_lines)
foreach(language IN LISTS belfry_languages)
    set(ts "${PROJECT_SOURCE_DIR}/translations/belfry_${language}.ts")
    set(qm "${PROJECT_BINARY_DIR}/translations/belfry_${language}.qm")
    add_custom_command(OUTPUT "${qm}"
        COMMAND Qt6::lrelease -silent -nounfinished "${ts}" -qm "${qm}"
        DEPENDS "${ts}" VERBATIM)
    list(APPEND belfry_ts_files "${ts}")
    list(APPEND belfry_qm_files "${qm}")
    string(APPEND qrc_lines "<file>belfry_${language}.qm</file>")
endforeach()
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/translations")
set(belfry_qrc "${PROJECT_BINARY_DIR}/translations/words.qrc")
file(CONFIGURE OUTPUT "${belfry_qrc}" CONTENT "<RCC><qresource prefix=\"/translations\">${qrc_lines}</qresource></RCC>")
set(belfry_words "${PROJECT_BINARY_DIR}/translations/qrc_words.cpp")
add_custom_command(OUTPUT "${belfry_words}"
    COMMAND Qt6::rcc --name words "${belfry_qrc}" -o "${belfry_words}"
    DEPENDS "${belfry_qrc}" ${belfry_qm_files} VERBATIM)
set_source_files_properties("${belfry_words}" PROPERTIES SKIP_AUTOGEN ON SKIP_LINTING ON)

# English needs an entry only where a number decides the form.
set(belfry_lupdate -silent -locations none -no-obsolete -I "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/ui")
set(belfry_foreign_ts ${belfry_ts_files})
list(FILTER belfry_foreign_ts EXCLUDE REGEX "_en\\.ts$")
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${belfry_lupdate} -ts ${belfry_foreign_ts}
    COMMAND Qt6::lupdate ${belfry_lupdate} -pluralonly -ts "${PROJECT_SOURCE_DIR}/translations/belfry_en.ts"
    VERBATIM)
