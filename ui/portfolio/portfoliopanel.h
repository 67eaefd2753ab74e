// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/portfoliodesk.h"
#include "ui/context.h"
#include "ui/library/librarypanel.h"
#include "ui/portfolio/portfoliomodel.h"

#include <QElapsedTimer>

#include <array>

class QButtonGroup;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QThread;
class QVBoxLayout;

namespace vierklang::ui {

class AnswerMap;
class ChartTableModel;
class Chart;
class DistributionDots;
class FrequencyBars;
class NumberTable;
class PictureButton;
class PortfolioTable;
class ProgressLine;
class TallyFoot;

/// Many communes at a glance: their answers as a map, and how dimensions, lenses, distances, steps and type pictures are
/// spread over them. Never a ranking.
class PortfolioPanel final : public LibraryPanel
{
    Q_OBJECT

public:
    PortfolioPanel(Context &context, LibraryDesk &desk, QWidget *parent);
    ~PortfolioPanel() override;

    void showEntries(const QList<LibraryEntry> &shown, const QList<QUuid> &chosen) override;
    void focusFirst() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum View { Dimensions, Lenses, Gaps, Steps, Types, ViewCount };

    void buildProgress(QVBoxLayout *column);
    void buildMapHead();
    void placeMapHead();
    void buildMap(QVBoxLayout *column);
    void buildCharts(QVBoxLayout *column);
    void listen(Chart *chart);
    void arrange();
    void onProgress(int done, int of);
    void onFinished();
    void onCancelled();
    void showCancel();
    void onTicked();
    void onOrder(int at);
    void showView(int view);
    void fillCharts();
    void fillTicks();
    void fillTable();
    void sayCell(int row, int item);
    void saveWorkbook();
    void enableWorkbook();
    [[nodiscard]] Chart *chartOf(int view) const;
    [[nodiscard]] QString viewName(int view) const;

    Context &m_context;
    LibraryDesk &m_desk;
    PortfolioDesk m_portfolio;
    Portfolio m_told; ///< what the charts show
    PortfolioModel *m_model;
    QList<LibraryEntry> m_entries;
    QElapsedTimer m_since;
    QThread *m_writing = nullptr; ///< a workbook on its way
    int m_view = Dimensions;

    QScrollArea *m_area = nullptr;
    QWidget *m_progressRow = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QFrame *m_mapCard = nullptr;
    QFrame *m_chartsCard = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_mapHead = nullptr;
    QWidget *m_legend = nullptr; ///< where the corner of the table has no room for it
    QLabel *m_mapTitle = nullptr;
    QLabel *m_orderLabel = nullptr;
    QComboBox *m_order = nullptr;
    QPushButton *m_workbook = nullptr;
    AnswerMap *m_map = nullptr;
    PictureButton *m_mapPicture = nullptr;
    PortfolioTable *m_table = nullptr;
    TallyFoot *m_foot = nullptr;
    QLabel *m_cell = nullptr;
    QButtonGroup *m_views = nullptr;
    std::array<DistributionDots *, 2> m_dots{};
    std::array<FrequencyBars *, 3> m_bars{};
    QList<PictureButton *> m_pictures;
    QComboBox *m_viewChoice = nullptr;
    QLabel *m_basis = nullptr;
    QLabel *m_basisBelow = nullptr;
    QPushButton *m_asTable = nullptr;
    NumberTable *m_numbers = nullptr;
    ChartTableModel *m_numbersModel = nullptr;
};

} // namespace vierklang::ui
