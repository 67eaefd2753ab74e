# SPDX-FileCopyrightText: 2026 The Vierklang authors
# SPDX-License-Identifier: GPL-3.0-or-later
# vk_add_test(NAME LINK <libraries…>): one binary per unit, tst_<unit>.cpp beside the CMakeLists.txt that calls it.
# Every test runs offscreen, in UTC, with a private home; warnings of Qt fail it (tests/support/testmain.h).
function(vk_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "" "TIMEOUT" "LINK;SOURCES;LABELS" )
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 60)
    endif()
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE vk_settings vk_test_support Qt6::Test ${TEST_LINK})
    add_test(NAME ${name} COMMAND ${name} -nocrashhandler)
    set(home "${CMAKE_CURRENT_BINARY_DIR}/${name}.home")
    file(MAKE_DIRECTORY "${home}")
    file(CHMOD "${home}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(
        ${name}
        PROPERTIES
            TIMEOUT ${TEST_TIMEOUT}
            LABELS "${TEST_LABELS}"
            ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_RUNTIME_DIR=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;QT_LOGGING_RULES=qt.qpa.*=false"
    )
endfunction()
