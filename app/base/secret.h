// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace vierklang {

/// A password as bytes: UTF-8 of its composed form (NFC), so that "ä" typed on any keyboard is the same. Copies share
/// one buffer, which is overwritten when the last of them goes.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->data.isEmpty(); }
    /// In characters as a person counts them.
    [[nodiscard]] qsizetype length() const { return m_bytes ? m_bytes->length : 0; }
    [[nodiscard]] const char *data() const { return m_bytes ? m_bytes->data.constData() : ""; }
    [[nodiscard]] qsizetype size() const { return m_bytes ? m_bytes->data.size() : 0; }

private:
    struct Bytes
    {
        QByteArray data;
        qsizetype length = 0;
        ~Bytes();
    };
    std::shared_ptr<Bytes> m_bytes;
};

/// Overwrites a buffer in a way that the compiler does not leave out.
void wipe(QByteArray &bytes);

} // namespace vierklang
