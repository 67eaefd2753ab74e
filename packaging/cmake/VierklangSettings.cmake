# SPDX-FileCopyrightText: 2026 The Vierklang authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: language level, warnings as errors, strict Qt, ccache.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# More than a hundred programs of tests are linked anew after most changes; this linker takes a third of the time.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=lld)
endif()

add_library(vk_settings INTERFACE)
# gcc 12 sees a -Wrestrict in optimised `"literal" + std::string` that is not there (GCC bug 105651), and takes the storage
# of a std::variant that holds no string for a string that was not set (GCC bug 105562).
target_compile_options(vk_settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wno-restrict
                                             $<$<CONFIG:Release>:-Wno-maybe-uninitialized> -fstack-protector-strong)
target_compile_definitions(
    vk_settings
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_FOREACH
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# vk_add_layer(NAME <sources…> LINK <libraries…>): one static library per layer of docs/architecture.md.
function(vk_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "SOURCES;HEADERS;LINK")
    add_library(${name} STATIC ${LAYER_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${LAYER_HEADERS})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC vk_settings ${LAYER_LINK})
endfunction()
