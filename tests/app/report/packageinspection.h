// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vierklang::test {

/// A zip archive as another program unpacks it; fails the test run when that program complains.
class Package final
{
public:
    explicit Package(const QByteArray &archive);

    [[nodiscard]] const QStringList &names() const { return m_names; } ///< in the archive's order
    [[nodiscard]] QByteArray file(const QString &name) const { return m_files.value(name); }

private:
    QStringList m_names;
    QMap<QString, QByteArray> m_files;
};

/// An element of an XML file with its attributes ("xlink:href") and all text inside.
struct Element
{
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    QStringList ancestors; ///< names, the outermost first
};

/// All elements in the order of their start tags. An ill-formed file fails: the list is empty and `problem` says why.
[[nodiscard]] QList<Element> elementsOf(const QByteArray &xml, QString *problem = nullptr);
[[nodiscard]] QList<Element> elementsNamed(const QList<Element> &elements, const QString &name);
/// The rows of all tables, cell by cell: "Rolle | 1 | 2".
[[nodiscard]] QStringList rowsOf(const QList<Element> &elements, const QString &row, const QStringList &cells);

/// What a person might type to break out, by name of the trick; of those that an assessment does not refuse.
[[nodiscard]] QMap<QString, QString> hostileTexts();

/// The cells of a sheet as "A1" → text; a number as the file writes it.
[[nodiscard]] QMap<QString, QString> cellsOf(const Package &workbook, int sheet);
/// Names of the sheets in their order.
[[nodiscard]] QStringList sheetsOf(const Package &workbook);

} // namespace vierklang::test
