// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/brandshelf.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace vierklang::ui {

/// Which brand reports get: none or one of the shelf; the choice is remembered. A brand that is gone or broken is said to be so,
/// and reports have none then.
class BrandChoice final : public QWidget
{
    Q_OBJECT

public:
    BrandChoice(const BrandShelf &shelf, QWidget *parent);

    /// Reads the shelf again.
    void refresh();
    [[nodiscard]] std::shared_ptr<const Brand> brand() const { return m_brand; }
    [[nodiscard]] QString key() const;
    void focusEdit();
    void retranslate();

signals:
    void brandChanged();
    /// The person wants to change this brand, or to make one when the key is empty.
    void editRequested(const QString &key);
    void failed(const vierklang::Error &error);

private:
    void onChosen();
    void readBrand();

    const BrandShelf &m_shelf;
    QLabel *m_title;
    QComboBox *m_brands;
    QLabel *m_note;
    QPushButton *m_edit;
    std::shared_ptr<const Brand> m_brand;
    bool m_isGone = false;
};

} // namespace vierklang::ui
