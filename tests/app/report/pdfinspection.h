// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace vierklang::test {

/// What a reading program finds in a PDF.
struct PdfFacts
{
    int pages = 0;
    int paintOperators = 0;
    int unmarked = 0;        ///< painting operators outside marked content
    int crossings = 0;       ///< marked content that begins inside and ends outside a text object
    int marks = 0;           ///< marked stretches with a number
    int references = 0;      ///< numbers the structure tree refers to
    QStringList outline;     ///< structure types of the tree, depth first
    QStringList headings;    ///< "H1", "H2" … in reading order
    int figures = 0;
    int figuresWithoutAlt = 0;
    int links = 0;
    int linksWithoutContents = 0;
    int internalLinks = 0;
    QStringList bookmarks;
    QString language;
    QString title;
    QString date;
    bool isMarked = false;
    bool showsTitle = false;
    int fontsNotEmbedded = 0;
};

[[nodiscard]] PdfFacts inspect(const QByteArray &pdf);

/// Standard output of a program that must succeed.
QString outputOf(const QString &program, const QStringList &arguments);
/// Where Java finds Apache Preflight.
[[nodiscard]] QString preflightClassPath();

} // namespace vierklang::test
