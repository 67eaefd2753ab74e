# SPDX-FileCopyrightText: 2026 The Vierklang authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
install(TARGETS vierklang-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(VIERKLANG_BUILD_UI)
    install(TARGETS vierklang RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
