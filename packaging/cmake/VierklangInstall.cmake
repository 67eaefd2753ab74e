# SPDX-FileCopyrightText: 2026 The Vierklang authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
install(TARGETS vierklang-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES packaging/man/vierklang-cli.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES LICENSE README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(VIERKLANG_BUILD_UI)
    install(TARGETS vierklang RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    install(FILES packaging/man/vierklang.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES packaging/desktop/de.vierklang.Vierklang.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES packaging/desktop/de.vierklang.Vierklang.metainfo.xml
            DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES packaging/desktop/vierklang-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
    install(FILES resources/icons/de.vierklang.Vierklang.svg
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()
