// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace vierklang {

/// Where new ids come from, handed in through constructors so that tests can foresee them.
class IdSource
{
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual QUuid next() = 0;
};

/// Random (version 4) UUIDs.
class RandomIds final : public IdSource
{
public:
    [[nodiscard]] QUuid next() override { return QUuid::createUuid(); }
};

} // namespace vierklang
