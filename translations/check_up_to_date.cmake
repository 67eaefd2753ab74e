# SPDX-FileCopyrightText: 2026 The Vierklang authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when the sources have words that the .ts files lack, or the files have words that no source has any more.
# cmake -D LUPDATE=… -D SOURCE=… -D WORK=… -P check_up_to_date.cmake
foreach(language de en)
    set(kept "${SOURCE}/translations/vierklang_${language}.ts")
    set(made "${WORK}/translations/vierklang_${language}.ts")
    file(MAKE_DIRECTORY "${WORK}/translations")
    file(COPY_FILE "${kept}" "${made}")
    set(plural)
    if(language STREQUAL "en")
        set(plural -pluralonly)
    endif()
    execute_process(
        COMMAND "${LUPDATE}" app ui -I . -no-obsolete -locations none -silent ${plural} -ts "${made}"
        WORKING_DIRECTORY "${SOURCE}" COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
    file(READ "${kept}" before)
    file(READ "${made}" after)
    if(NOT before STREQUAL after)
        message(FATAL_ERROR "vierklang_${language}.ts is not up to date: run `ninja update_translations` and translate")
    endif()
endforeach()
