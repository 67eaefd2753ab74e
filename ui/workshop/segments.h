// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace vierklang::ui {

/// Two or three views of the same thing side by side, one of them chosen.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    Segments(const QString &name, int count, QWidget *parent);

    void setTexts(const QStringList &texts);
    void choose(int index);
    [[nodiscard]] int chosen() const;

signals:
    /// By the person.
    void chosenByPerson(int index);

private:
    QButtonGroup *m_group;
};

} // namespace vierklang::ui
