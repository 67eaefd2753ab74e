// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/brandlogo.h"
#include "ui/context.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace vierklang::ui {

/// The logo of a brand: chosen from a file or dropped here, shown as it will be printed, taken away. A file that is no picture is
/// refused with a sentence below.
class BrandLogoField final : public QWidget
{
    Q_OBJECT

public:
    BrandLogoField(Context &context, QWidget *parent);

    [[nodiscard]] const std::optional<Logo> &logo() const { return m_logo; }
    void showLogo(const std::optional<Logo> &logo);
    void retranslate();

signals:
    void logoChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void onChoose();
    void take(const QString &path);
    void showState();

    Context &m_context;
    QLabel *m_title;
    QLabel *m_picture;
    QLabel *m_message;
    QPushButton *m_choose;
    QPushButton *m_remove;
    std::optional<Logo> m_logo;
    QString m_refusal;
};

} // namespace vierklang::ui
