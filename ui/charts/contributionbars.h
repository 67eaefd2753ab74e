// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"
#include "ui/charts/chart.h"

namespace vierklang::ui {

/// One deciding answer: "Goal, 5 points", its text, the ticked options, and what it moves (1 = 100 points).
struct ContributionRow
{
    QString kind;
    QString text;      ///< whole, for the table and the ear
    QString shortText; ///< as drawn
    QString ticked;
    double towards = 0;
};

/// Why this type leads, closed like an account: three answers for, three against, the others together, the
/// lead.
class ContributionBars final : public Chart
{
    Q_OBJECT

public:
    explicit ContributionBars(Context &context, QWidget *parent);

    void setEvidence(const Instrument &instrument, const Assessment &assessment, const TypePicture &type);

    [[nodiscard]] const QList<ContributionRow> &towards() const { return m_for; }
    [[nodiscard]] const QList<ContributionRow> &against() const { return m_against; }
    /// How many answers are not shown by themselves, and what they move together.
    [[nodiscard]] int others() const { return m_others; }
    [[nodiscard]] double othersTogether() const { return m_rest; }
    [[nodiscard]] double lead() const { return m_lead; }

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override
    {
        return {720.0, static_cast<qreal>(heightForWidth(720))};
    }

private:
    struct Columns;
    [[nodiscard]] ContributionRow rowOf(const Instrument &instrument, const Assessment &assessment,
                                        const Contribution &contribution) const;
    [[nodiscard]] qreal kindWidth(const ChartStyle &style) const;
    [[nodiscard]] QString number(double towards) const;
    [[nodiscard]] QString othersText() const;
    [[nodiscard]] QString leadText() const;
    [[nodiscard]] qreal rowHeight(const ContributionRow &row, const Columns &columns,
                                  const ChartStyle &style) const;
    qreal drawHeading(QPainter *painter, qreal y, bool isFor, qreal width, const ChartStyle &style) const;
    qreal drawRows(QPainter *painter, qreal y, bool isFor, const Columns &columns, const ChartStyle &style,
                   QList<QRectF> &areas) const;
    void drawRow(QPainter &painter, const ContributionRow &row, const QRectF &area, const Columns &columns,
                 const ChartStyle &style) const;
    qreal drawSums(QPainter *painter, qreal y, qreal width, const ChartStyle &style,
                   QList<QRectF> &areas) const;
    /// With a painter: draws; without: only measures.
    qreal lay(QPainter *painter, qreal width, const ChartStyle &style, QList<QRectF> &areas) const;

    QList<ContributionRow> m_for;
    QList<ContributionRow> m_against;
    int m_others = 0;
    double m_rest = 0;
    double m_lead = 0;
    TypeKey m_largest = TypeKey::B;
    TypeKey m_runnerUp = TypeKey::O;
    PerType<QString> m_names;     ///< "die Optimierer"
    PerType<QString> m_genitives; ///< "der Optimierer"
    PerType<QString> m_datives;   ///< "Optimierern"
};

} // namespace vierklang::ui
