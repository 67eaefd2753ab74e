// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/resultpage.h"

class QTabBar;

namespace vierklang::ui {

class ContributionBars;
class PictureButton;
class RadarChart;
class ShareBars;
class StabilityDots;
class TypeMeaning;

/// What for? The type picture: its label in one sentence, four shares, beside them unasked the answers that
/// decided, how certain it is, and what it means. Nothing here ranks the types.
class TypeResultPage final : public ResultPage
{
    Q_OBJECT

public:
    TypeResultPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void refresh() override;

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void buildShares(QVBoxLayout *into);
    void buildEvidence(QVBoxLayout *into);
    void buildStability(QVBoxLayout *into);
    void showFlips(bool visible);
    void refreshStability();

    QBoxLayout *m_columns = nullptr;
    QWidget *m_left = nullptr;
    QTabBar *m_tabs = nullptr;
    QFrame *m_shareCard = nullptr;
    QFrame *m_radarCard = nullptr;
    QLabel *m_shareTitle = nullptr;
    QLabel *m_radarTitle = nullptr;
    QLabel *m_noProbability = nullptr;
    QLabel *m_studyNote = nullptr;
    ShareBars *m_shares = nullptr;
    RadarChart *m_radar = nullptr;
    ContributionBars *m_evidence = nullptr;
    PictureButton *m_sharePicture = nullptr;
    PictureButton *m_radarPicture = nullptr;
    PictureButton *m_evidencePicture = nullptr;
    QLabel *m_sureTitle = nullptr;
    QLabel *m_sureWord = nullptr;
    StabilityDots *m_dots = nullptr;
    QLabel *m_sure = nullptr;
    QPushButton *m_flipButton = nullptr;
    QLabel *m_flips = nullptr;
    QLabel *m_group = nullptr;
    TypeMeaning *m_meaning = nullptr;
};

} // namespace vierklang::ui
