# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The AppStream data launches the desktop file that is installed; its validator does not look at that.
file(READ ${FOLDER}/${ID}.metainfo.xml metainfo)
if(NOT metainfo MATCHES "<launchable type=\"desktop-id\">${ID}.desktop</launchable>" OR NOT metainfo MATCHES "<id>${ID}</id>")
  message(FATAL_ERROR "${ID}.metainfo.xml does not launch ${ID}.desktop")
endif()
if(NOT EXISTS ${FOLDER}/${ID}.desktop)
  message(FATAL_ERROR "${ID}.desktop is missing")
endif()
