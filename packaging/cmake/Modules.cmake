# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
#
# house_module(<folder> [USES <folders>] [LIBS <public>] [DOORS <third parties that only its .cpp files see>])
# One static library a folder. A module sees only what its USES names; CTest's `layering` checks every #include.

function(house_module folder)
    cmake_parse_arguments(M "" "" "USES;LIBS;DOORS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
    string(REPLACE "/" "_" target "${folder}")
    set(used ${M_USES})
    list(TRANSFORM used REPLACE "/" "_")
    if(sources MATCHES "\\.cpp")
        add_library(${target} STATIC ${sources})
        target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
        target_link_libraries(${target} PUBLIC house_flags ${used} ${M_LIBS} PRIVATE ${M_DOORS})
        if(POSTSEAL_PCH)
            target_precompile_headers(${target} REUSE_FROM house_pch)
        endif()
    else() # headers alone
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE "${CMAKE_SOURCE_DIR}")
        target_link_libraries(${target} INTERFACE house_flags ${used} ${M_LIBS})
    endif()
    list(JOIN M_USES " " uses)
    set_property(GLOBAL APPEND_STRING PROPERTY HOUSE_LAYERS "${folder}: ${uses}\n")
    set_property(GLOBAL APPEND PROPERTY HOUSE_MODULES ${target})
endfunction()

# Everything the tests and the programs have in common: warnings, hardening, Qt's strictness.
function(house_flags_target)
    add_library(house_flags INTERFACE)
    target_compile_features(house_flags INTERFACE cxx_std_20)
    target_compile_definitions(house_flags INTERFACE
        QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
        QT_STRICT_ITERATORS QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(house_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
        -Wimplicit-fallthrough -Wsuggest-override -Wno-missing-field-initializers
        -Wno-maybe-uninitialized) # GCC 12 says it of every std::stop_source
    if(POSTSEAL_WERROR)
        target_compile_options(house_flags INTERFACE -Werror)
    endif()
    if(POSTSEAL_SANITIZE)
        target_compile_options(house_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(house_flags INTERFACE -fsanitize=address,undefined)
    endif()
    if(POSTSEAL_HARDEN)
        target_compile_options(house_flags INTERFACE -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE
            -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS)
        target_link_options(house_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
    target_link_libraries(house_flags INTERFACE Qt6::Core)
endfunction()

# Every tests/<module>/<name>_test.cpp is a program and a CTest of its own, named after its path, and links the module
# it mirrors. What it needs beyond that is named by house_test_needs(<path without _test.cpp> <libraries>).
function(house_test_needs name)
    set_property(GLOBAL PROPERTY "HOUSE_TEST_LIBS_${name}" "${ARGN}")
endfunction()

# A test under tests/lab/ runs inside the lab's network, with its environment; the lab is started by a fixture.
function(house_tests)
    # A lab of its own: one that a person has running stays untouched.
    string(SHA256 hash "${CMAKE_BINARY_DIR}")
    string(SUBSTRING "${hash}" 0 8 hash)
    set(HOUSE_LAB "/tmp/postseal-test-lab-${hash}")
    add_test(NAME lab_up COMMAND "${CMAKE_SOURCE_DIR}/tests/lab/lab" up --dir "${HOUSE_LAB}")
    add_test(NAME lab_down COMMAND "${CMAKE_SOURCE_DIR}/tests/lab/lab" down --dir "${HOUSE_LAB}")
    set_tests_properties(lab_up PROPERTIES FIXTURES_SETUP lab TIMEOUT 120)
    set_tests_properties(lab_down PROPERTIES FIXTURES_CLEANUP lab)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/*_test.cpp")
    foreach(file IN LISTS files)
        file(RELATIVE_PATH path "${CMAKE_SOURCE_DIR}/tests" "${file}")
        string(REGEX REPLACE "_test\\.cpp$" "" name "${path}")
        get_filename_component(module "${name}" DIRECTORY)
        string(REPLACE "/" "_" module "${module}")
        string(REPLACE "/" "_" target "test_${name}")
        get_property(libs GLOBAL PROPERTY "HOUSE_TEST_LIBS_${name}")
        add_executable(${target} "${file}")
        target_link_libraries(${target} PRIVATE house_flags Qt6::Test tl::expected ${libs})
        if(TARGET ${module})
            target_link_libraries(${target} PRIVATE ${module})
        endif()
        target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}")
        target_compile_definitions(${target} PRIVATE POSTSEAL_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
            POSTSEAL_BINARY_DIR="${CMAKE_BINARY_DIR}")
        if(POSTSEAL_PCH)
            target_precompile_headers(${target} REUSE_FROM house_pch)
        endif()
        if(name MATCHES "^lab/")
            add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/lab/lab" exec --dir "${HOUSE_LAB}" -- $<TARGET_FILE:${target}>)
            set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED lab)
        else()
            add_test(NAME ${name} COMMAND ${target})
        endif()
        # An odd locale and an odd zone on purpose: a test that needs its own sets it.
        set_tests_properties(${name} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=fr_FR.UTF-8;TZ=Asia/Kathmandu")
    endforeach()
endfunction()

# Every parser of strangers' bytes has a target tests/fuzz/fuzz_<name>.cpp and seeds; CTest runs it over the seeds, and
# ./dev fuzz far beyond them.
function(house_replays)
    add_library(house_replay OBJECT "${CMAKE_SOURCE_DIR}/tests/fuzz/replay_main.cpp")
    target_link_libraries(house_replay PRIVATE house_flags)
    file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/fuzz_*.cpp")
    foreach(file IN LISTS files)
        get_filename_component(name "${file}" NAME_WE)
        string(REGEX REPLACE "^fuzz_" "" name "${name}")
        set(seeds "${CMAKE_SOURCE_DIR}/tests/fuzz/seeds/${name}")
        if(NOT IS_DIRECTORY "${seeds}")
            message(FATAL_ERROR "tests/fuzz/fuzz_${name}.cpp has no seeds in ${seeds}")
        endif()
        add_executable(replay_${name} "${file}" $<TARGET_OBJECTS:house_replay>)
        target_link_libraries(replay_${name} PRIVATE core_storage core_network house_flags)
        add_test(NAME fuzz/${name} COMMAND replay_${name} "${seeds}")
    endforeach()
endfunction()
