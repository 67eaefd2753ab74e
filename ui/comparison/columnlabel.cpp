// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/columnlabel.h"

#include "ui/charts/columnmarks.h"
#include "ui/widgets/resultparts.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int SignSize = 14;

/// The sign of a column as the charts draw it.
class ColumnSign final : public QWidget
{
public:
    ColumnSign(const Theme &theme, qsizetype column, qsizetype of, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_column(column), m_of(of)
    {
        setFixedSize(theme.px(SignSize), theme.px(SignSize));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ChartStyle style = ChartStyle::ofWindow(m_theme);
        drawMark(painter, columnLook(m_column, m_of, style), QRectF(rect()).center(), style.px(11), style);
    }

private:
    const Theme &m_theme;
    qsizetype m_column;
    qsizetype m_of;
};

} // namespace

ColumnLabel::ColumnLabel(Context &context, qsizetype column, qsizetype of, const ComparedName &name, bool isOwn,
                         QWidget *parent)
    : QFrame(parent)
{
    setRole(this, "card");
    setMinimumHeight(context.theme.px(32));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(context.theme.px(10), context.theme.px(2), context.theme.px(isOwn ? 10 : 2), context.theme.px(2));
    row->setSpacing(context.theme.px(6));
    row->addWidget(new ColumnSign(context.theme, column, of, this));
    if (name.brief != name.full) {
        QLabel *brief = plainLabel(this, "strong");
        brief->setWordWrap(false);
        brief->setText(name.brief);
        row->addWidget(brief);
    }
    QLabel *full = plainLabel(this);
    full->setText(isOwn ? tr("%1 (open now)").arg(name.full) : name.full);
    row->addWidget(full, 1);
    if (isOwn)
        return;
    QPushButton *away = pushButton(this, u"takeAway"_s, "link");
    setButtonText(away, u"×"_s, tr("Take %1 out of the comparison").arg(name.explained()));
    away->setToolTip(tr("Take out"));
    away->setMinimumSize(context.theme.px(28), context.theme.px(24));
    row->addWidget(away);
    connect(away, &QPushButton::clicked, this, &ColumnLabel::removed);
}

} // namespace vierklang::ui
