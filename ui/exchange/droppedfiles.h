// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace vierklang::ui {

/// The assessment files and sheets of answers among what is dragged over a page; nothing else can be dropped.
[[nodiscard]] QStringList droppedAssessments(const QMimeData *data);

} // namespace vierklang::ui
