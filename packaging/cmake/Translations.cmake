# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
#
# translations/postseal_<language>.ts -> :/i18n/postseal_<language>.qm in every program. English has a file for its plurals
# alone. A language is added to POSTSEAL_LANGUAGES when its file is finished; a test then keeps it so.
#   update_translations   brings all .ts files up to date with the sources

set(POSTSEAL_LANGUAGES en de fr es)
set(POSTSEAL_ALL_LANGUAGES en de fr es)
set(POSTSEAL_DRAFT_LANGUAGES "" CACHE STRING "Unfinished languages that the programs carry all the same, to try them")

# The include root makes lupdate write a class with its namespace, which is what tr() asks for.
set(lupdate_sources -I "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/app" "${CMAKE_SOURCE_DIR}/core")
set(lupdate_choices -locations none -no-obsolete -source-language en -silent)
set(update_commands)
foreach(language IN LISTS POSTSEAL_ALL_LANGUAGES)
    set(plurals)
    if(language STREQUAL "en")
        set(plurals -pluralonly)
    endif()
    list(APPEND update_commands COMMAND Qt6::lupdate ${lupdate_sources} ${lupdate_choices} ${plurals} -target-language ${language}
        -ts "${CMAKE_SOURCE_DIR}/translations/postseal_${language}.ts")
endforeach()
add_custom_target(update_translations ${update_commands} VERBATIM)

# house_qm(<ts file>): its .qm below the build directory, whose path is left in `qm`.
function(house_qm ts)
    get_filename_component(name "${ts}" NAME_WE)
    set(qm "${CMAKE_BINARY_DIR}/translations/${name}.qm")
    add_custom_command(OUTPUT "${qm}" COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}" DEPENDS "${ts}" VERBATIM)
    set(qm "${qm}" PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/translations")
set(qms)
foreach(language IN LISTS POSTSEAL_LANGUAGES POSTSEAL_DRAFT_LANGUAGES)
    house_qm("${CMAKE_SOURCE_DIR}/translations/postseal_${language}.ts")
    list(APPEND qms "${qm}")
endforeach()
file(WRITE "${CMAKE_BINARY_DIR}/translations/anchor.cpp" "// carries the translations\n")
add_library(house_translations OBJECT "${CMAKE_BINARY_DIR}/translations/anchor.cpp")
qt_add_resources(house_translations house_translations PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}/translations" FILES ${qms})
foreach(program postseal postseal-cli postseal-report postseal_screenshots)
    target_link_libraries(${program} PRIVATE house_translations)
endforeach()

# For tests: every source text as it is now, and a language that says ⟦Šéåļéð⟧ for "Sealed".
set(all_texts "${CMAKE_BINARY_DIR}/translations/source_texts.ts")
set(pseudo "${CMAKE_BINARY_DIR}/translations/postseal_pseudo.ts")
file(GLOB_RECURSE texted CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h"
    "${CMAKE_SOURCE_DIR}/core/*.cpp" "${CMAKE_SOURCE_DIR}/core/*.h")
add_executable(write_pseudo_locale packaging/translations/write_pseudo_locale.cpp)
target_link_libraries(write_pseudo_locale PRIVATE house_flags)
add_custom_command(OUTPUT "${pseudo}" DEPENDS ${texted}
    COMMAND Qt6::lupdate ${lupdate_sources} ${lupdate_choices} -target-language en -ts "${all_texts}"
    COMMAND write_pseudo_locale "${all_texts}" "${pseudo}" VERBATIM)
house_qm("${pseudo}")
add_library(house_pseudo_locale OBJECT EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/translations/anchor.cpp")
qt_add_resources(house_pseudo_locale house_pseudo_locale PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}/translations" FILES "${qm}")

house_test_needs(app/services/language app_shell core_storage house_translations house_pseudo_locale)
house_test_needs(app/services/translation_files house_translations house_pseudo_locale)
