// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/brand.h"

#include <QList>
#include <QString>

#include <memory>

namespace vierklang {

/// The brands this computer keeps, one brand file each in a folder of their own, and which of them reports get. They are copies:
/// a file that was opened may move or vanish and nothing changes here. What is no brand file is no entry.
class BrandShelf final
{
public:
    struct Entry
    {
        QString key;   ///< name of the file without its ending
        QString title; ///< the organisation; with the key where two have the same name
    };

    explicit BrandShelf(QString folder = defaultFolder()) : m_folder(std::move(folder)) {}
    /// Beside the library.
    [[nodiscard]] static QString defaultFolder();

    /// By title.
    [[nodiscard]] QList<Entry> entries() const;
    /// Errors: FileNotFound, FileNotReadable and those of `readBrand`.
    [[nodiscard]] Result<Brand> read(const QString &key) const;
    /// Writes a brand and gives its key: the one that was handed in, or a new one made of the organisation. Error:
    /// FileNotWritable.
    [[nodiscard]] Result<QString> keep(const Brand &brand, const QString &key = {}) const;
    /// Takes it away; a chosen one is no longer chosen. Error: FileNotWritable.
    [[nodiscard]] Result<void> remove(const QString &key) const;

    /// The key of the brand that reports get; empty for none. It may name a brand that is gone.
    [[nodiscard]] QString chosen() const;
    /// What reports get: the chosen brand, or none, also when the chosen one is missing or damaged.
    struct Chosen
    {
        std::shared_ptr<const Brand> brand;
        bool isGone = false; ///< to be said: one was chosen, but it cannot be read
    };
    [[nodiscard]] Chosen chosenBrand() const;
    /// Error: FileNotWritable.
    [[nodiscard]] Result<void> choose(const QString &key) const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] QString freeKey(const QString &organisation) const;

    QString m_folder;
};

} // namespace vierklang
