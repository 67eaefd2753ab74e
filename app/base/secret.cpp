// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"

#include <algorithm>

namespace vierklang {

Secret::Secret(const QString &typed) : m_bytes(std::make_shared<Bytes>())
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    m_bytes->data = composed.toUtf8();
    m_bytes->length = composed.size() - std::count_if(composed.cbegin(), composed.cend(),
                                                      [](QChar c) { return c.isLowSurrogate(); });
    composed.fill(u' ');
}

Secret::Bytes::~Bytes() { wipe(data); }

void wipe(QByteArray &bytes)
{
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
    bytes.clear();
}

} // namespace vierklang
