# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later

include(GNUInstallDirs)
install(TARGETS afterword RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
if(UNIX AND NOT APPLE)
  include(packaging/linux/install.cmake)
endif()

set(CPACK_PACKAGE_NAME afterword)
set(CPACK_PACKAGE_VENDOR "The Afterword authors")
set(CPACK_PACKAGE_CONTACT "The Afterword authors <afterword@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)

if(WIN32)
  set(CPACK_GENERATOR NSIS)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION misc)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  # Plugins are loaded by name, so the scan of the libraries does not see them.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-image-formats-plugins")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-noto-color-emoji, fonts-noto-cjk")
endif()
include(CPack)
