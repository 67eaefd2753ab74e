// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// Resources of a static library are pulled in by name, outside of every namespace.
static void initializeWindowResource() { Q_INIT_RESOURCE(window); }

namespace vierklang::ui {

namespace {

/// Was the desktop dark before we set a palette of our own?
bool systemWasDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

Colours lightColours()
{
    Colours c;
    c.window = QColor(0xF4F6F8);
    c.surface = QColor(0xFFFFFF);
    c.line = QColor(0xD3D9E1);
    c.field = QColor(0x858E9B);
    c.ink = QColor(0x1A2330);
    c.muted = QColor(0x556273);
    c.accent = QColor(0x33466A);
    c.accentInk = QColor(0xFFFFFF);
    c.selection = QColor(0xE4EAF4);
    c.types = {{QColor(0x1D4EAB), QColor(0xB67F45), QColor(0x611F41), QColor(0x31A086)}};
    c.levels = {QColor(0xEEF1F5), QColor(0xC9D2DE), QColor(0x94A5BB), QColor(0x5F7695), QColor(0x2F4A6D)};
    return c;
}

Colours darkColours()
{
    Colours c;
    c.window = QColor(0x14181D);
    c.surface = QColor(0x1C2229);
    c.line = QColor(0x36404C);
    c.field = QColor(0x7A8591);
    c.ink = QColor(0xE8ECF1);
    c.muted = QColor(0xA3AFBD);
    c.accent = QColor(0xA9BDE3);
    c.accentInk = QColor(0x14181D);
    c.selection = QColor(0x27313F);
    c.types = {{QColor(0x5B8CFA), QColor(0xCB9449), QColor(0xDC56A7), QColor(0x2AF7CC)}};
    c.levels = {QColor(0x232B35), QColor(0x37475A), QColor(0x52708F), QColor(0x7E9EC0), QColor(0xB9D0EA)};
    c.isDark = true;
    return c;
}

Colours highContrastColours()
{
    Colours c = darkColours();
    c.window = QColor(Qt::black);
    c.surface = QColor(Qt::black);
    c.line = QColor(0xFFFFFF);
    c.field = QColor(0xFFFFFF);
    c.ink = QColor(0xFFFFFF);
    c.muted = QColor(0xFFFFFF);
    c.accent = QColor(0xFFE873);
    c.accentInk = QColor(Qt::black);
    c.selection = QColor(0x2B2B00);
    return c;
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double scaleOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 12 / 14.0;
    case TextSize::Body:
        return 1;
    case TextSize::Large:
        return 16 / 14.0;
    case TextSize::Title:
        return 20 / 14.0;
    case TextSize::Display:
        return 28 / 14.0;
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.accentInk);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentInk);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.field);
    palette.setColor(QPalette::Dark, c.field);
    palette.setColor(QPalette::Shadow, c.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Colours coloursOf(ThemeChoice choice, bool systemIsDark)
{
    switch (choice) {
    case ThemeChoice::System:
        return systemIsDark ? darkColours() : lightColours();
    case ThemeChoice::Light:
        return lightColours();
    case ThemeChoice::Dark:
        return darkColours();
    case ThemeChoice::HighContrast:
        return highContrastColours();
    }
    Q_UNREACHABLE();
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

Theme::Theme(const Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    initializeWindowResource();
    systemWasDark();
    connect(&settings, &Settings::appearanceChanged, this, &Theme::apply);
    m_colours = coloursOf(settings.theme(), systemWasDark());
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont font = QApplication::font();
    font.setPixelSize(px(static_cast<int>(std::lround(14 * scaleOf(size)))));
    font.setWeight(weight);
    return font;
}

int Theme::px(int atHundredPercent) const
{
    return static_cast<int>(std::lround(atHundredPercent * m_settings.zoom() / 100.0));
}

QColor Theme::inkOn(const QColor &background) const
{
    const QColor other = m_colours.isDark ? m_colours.accentInk : QColor(0xFFFFFF);
    return contrast(background, m_colours.ink) >= contrast(background, other) ? m_colours.ink : other;
}

void Theme::apply()
{
    m_colours = coloursOf(m_settings.theme(), systemWasDark());
    QFont base = QApplication::font();
    base.setPixelSize(px(14));
    QApplication::setFont(base);
    QApplication::setPalette(paletteOf(m_colours));
    qApp->setStyleSheet(styleSheet());
    emit changed();
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString rules = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> names{
        {u"@accentInk"_s, m_colours.accentInk}, {u"@selection"_s, m_colours.selection},
        {u"@surface"_s, m_colours.surface},     {u"@window"_s, m_colours.window},
        {u"@accent"_s, m_colours.accent},       {u"@muted"_s, m_colours.muted},
        {u"@field"_s, m_colours.field},         {u"@line"_s, m_colours.line},
        {u"@ink"_s, m_colours.ink}};
    for (const auto &[name, colour] : names)
        rules.replace(name, colour.name());
    rules.replace(u"@check"_s, m_colours.isDark ? u":/icons/check-dark.svg"_s : u":/icons/check-light.svg"_s);
    rules.replace(u"@chevron"_s, m_colours.isDark ? u":/icons/chevron-dark.svg"_s : u":/icons/chevron-light.svg"_s);
    // Lengths are written as @12px and grow with the size of text; the largest first, so that @1px stays for last.
    for (const int length : {320, 264, 120, 64, 48, 44, 40, 36, 32, 28, 24, 20, 18, 16, 14, 13, 12, 11, 10, 8, 6, 5, 4, 3, 2})
        rules.replace(u"@%1px"_s.arg(length), u"%1px"_s.arg(px(length)));
    return rules;
}

} // namespace vierklang::ui
