// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vierklang::ui {

class NoteField;
class Theme;

/// Evidence, note and the parking of one question. Says what was typed with every change; a text that is too long is
/// not cut but explained.
class EvidencePanel final : public QFrame
{
    Q_OBJECT

public:
    EvidencePanel(const Theme &theme, QWidget *parent);

    void showTexts(const QString &hint, const QString &evidence, const QString &note, bool parked);
    /// From which step on evidence is expected, and whether it is missing now.
    void showEvidenceRule(int fromStep, bool isMissing);
    void setReadOnly(bool readOnly);
    void focusNote();
    void retranslate();

signals:
    void evidenceTyped(const QString &text);
    void noteTyped(const QString &text);
    void parkedWanted(bool parked);

private:
    void buildEvidence();
    void buildNote();
    void buildParking();
    void onEvidenceTyped();
    void onNoteTyped();
    void onParkClicked();
    void showRemaining();

    const Theme &m_theme;
    QLabel *m_evidenceTitle = nullptr;
    QLabel *m_evidenceHint = nullptr;
    QLabel *m_evidenceRule = nullptr;
    NoteField *m_evidence = nullptr;
    QLabel *m_noteTitle = nullptr;
    QLabel *m_noteKey = nullptr;
    QLabel *m_noteHint = nullptr;
    NoteField *m_note = nullptr;
    QLabel *m_remaining = nullptr;
    QPushButton *m_park = nullptr;
    QLabel *m_parkKey = nullptr;
    QString m_hint;
    bool m_parked = false;
};

} // namespace vierklang::ui
