// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/teachingpage.h"

class QCheckBox;
class QPushButton;
class QTimer;

namespace vierklang::ui {

class KeyHints;
class MarkedLabel;
class ModelCombo;
class MorphSlider;
class ProfileDots;
class ProfileRadar;
class ShareBars;
struct ProfileLine;

/// From one archetype or example to another: radar, dots and shares move together; the slider marks where the leading
/// type changes. It plays by itself in both directions; with reduced motion in steps.
class MorphPage final : public TeachingPage
{
    Q_OBJECT

public:
    MorphPage(Context &context, Lesson &lesson, QWidget *parent);

    void refresh() override;
    void halt() override;
    [[nodiscard]] bool isPlaying() const;

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTools();
    void buildPictures();
    void buildSlider();
    void showWay();
    void showPosition();
    void onChosen();
    void onStep(int step);
    void togglePlay();
    void advance();
    void showPlaying();
    [[nodiscard]] QList<ProfileLine> linesOf(const QList<MorphScale> &scales) const;

    QLabel *m_fromLabel = nullptr;
    QLabel *m_toLabel = nullptr;
    ModelCombo *m_from = nullptr;
    ModelCombo *m_to = nullptr;
    QPushButton *m_turn = nullptr;
    QBoxLayout *m_columns = nullptr;
    ProfileRadar *m_radar = nullptr;
    QLabel *m_about = nullptr;
    MarkedLabel *m_headline = nullptr;
    ShareBars *m_shares = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_dotsTitle = nullptr;
    ProfileDots *m_dots = nullptr;
    MorphSlider *m_slider = nullptr;
    QPushButton *m_play = nullptr;
    QCheckBox *m_reduced = nullptr;
    KeyHints *m_hints = nullptr;
    QWidget *m_sliderCard = nullptr;
    QBoxLayout *m_sliderRow = nullptr;
    QBoxLayout *m_motionRow = nullptr;
    QTimer *m_timer = nullptr;
    int m_direction = 1;
};

} // namespace vierklang::ui
