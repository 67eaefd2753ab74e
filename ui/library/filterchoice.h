// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/resultparts.h"

#include <QList>
#include <QVariant>

#include <utility>

namespace vierklang::ui {

/// One thing to filter by: "State: all" or, standing out, "State: Hesse". The first choice lets everything through.
class FilterChoice final : public QuietCombo
{
    Q_OBJECT

public:
    FilterChoice(const QString &name, QWidget *parent);

    /// Keeps what is chosen, also when it is not offered any more: then it is still there to be taken back.
    void setOffer(const QString &title, const QString &all, const QList<std::pair<QString, QVariant>> &offer);
    /// Invalid while everything is let through.
    [[nodiscard]] QVariant value() const { return currentData(); }
    void setValue(const QVariant &value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosenByPerson();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
    void onShownChanged();

    QString m_title;
};

} // namespace vierklang::ui
