// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/librarydesk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace vierklang::ui {

class PageFrame;

/// Saves a copy of an assessment that only a password opens. The password is typed twice and its strength is said in
/// words; where the copy goes is asked last.
class SealedCopyPage final : public QWidget
{
    Q_OBJECT

public:
    SealedCopyPage(Context &context, LibraryDesk &desk, QWidget *parent);
    void showFor(QUuid id, const QString &communeName);

signals:
    void closed();
    void saved(const QString &path);
    void failed(const vierklang::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildContent();
    void retranslate();
    void onTyped();
    void onSave();
    void onClose();
    [[nodiscard]] QString strengthOf(const QString &password) const;

    Context &m_context;
    LibraryDesk &m_desk;
    PageFrame *m_frame;
    QLabel *m_firstTitle = nullptr;
    QLineEdit *m_first = nullptr;
    QLabel *m_strength = nullptr;
    QLabel *m_secondTitle = nullptr;
    QLineEdit *m_second = nullptr;
    QLabel *m_same = nullptr;
    QCheckBox *m_shown = nullptr;
    QLabel *m_warning = nullptr;
    QUuid m_id;
    QString m_name;
};

} // namespace vierklang::ui
