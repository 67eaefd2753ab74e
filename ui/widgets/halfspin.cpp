// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/halfspin.h"

#include "app/base/numbers.h"

#include <QWheelEvent>

#include <cmath>

namespace vierklang::ui {

namespace {

constexpr int None = -1; ///< the value that stands for "no own target"

} // namespace

HalfSpin::HalfSpin(Context &context, QWidget *parent) : QSpinBox(parent), m_context(context)
{
    setRange(None, 2 * MaxLevel);
    setKeyboardTracking(false);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

void HalfSpin::retranslate()
{
    setSpecialValueText(tr("next step"));
}

/// Wide enough for its longest words: a spin box measures its numbers only while the language and the size of text
/// change under it.
QSize HalfSpin::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(specialValueText());
    return {words + m_context.theme.px(2 * 8) + 12, QSpinBox::sizeHint().height()};
}

std::optional<double> HalfSpin::target() const
{
    return value() == None ? std::nullopt : std::optional(value() / 2.0);
}

void HalfSpin::setTarget(const std::optional<double> &target)
{
    setValue(target ? static_cast<int>(std::lround(*target * 2)) : None);
}

QString HalfSpin::textFromValue(int halves) const
{
    return decimal(halves / 2.0, 1, m_context.language());
}

int HalfSpin::valueFromText(const QString &text) const
{
    bool isNumber = false;
    const double number = QString(text).replace(u',', u'.').trimmed().toDouble(&isNumber);
    return isNumber ? static_cast<int>(std::lround(number * 2)) : None;
}

QValidator::State HalfSpin::validate(QString &text, int &) const
{
    if (text == specialValueText())
        return QValidator::Acceptable;
    bool isNumber = false;
    const double number = QString(text).replace(u',', u'.').trimmed().toDouble(&isNumber);
    if (!isNumber)
        return specialValueText().startsWith(text) || text.isEmpty() ? QValidator::Intermediate
                                                                     : QValidator::Invalid;
    if (number < 0 || number > MaxLevel)
        return QValidator::Invalid;
    return number * 2 == std::floor(number * 2) ? QValidator::Acceptable : QValidator::Intermediate;
}

void HalfSpin::wheelEvent(QWheelEvent *event)
{
    // Scrolling the page must not change a target by accident.
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace vierklang::ui
