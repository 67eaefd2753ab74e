// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QByteArray>

namespace vierklang {

/// What making the key out of the password costs (Argon2id): passes over the memory, and how much memory.
/// The default is libsodium's "moderate": about half a second on an office laptop, for the owner and for every guess.
struct KeyCost
{
    quint32 passes = 3;
    quint32 kibibytes = 256 * 1024;
};

/// A file that demands more (or so little that the password could be tried out) is not opened: the cost stands in the
/// file, and whoever made it must not be able to occupy the computer of the reader.
inline constexpr KeyCost LeastKeyCost{1, 8 * 1024};
inline constexpr KeyCost MostKeyCost{8, 512 * 1024};

/// Longest password, and the shortest a person may choose for a new file, in characters.
inline constexpr qsizetype MostSecretBytes = 1024;
inline constexpr qsizetype LeastSecretLength = 8;

/// Does this file begin as a password-protected one ("VKLGENC1", docs/formats.md)?
[[nodiscard]] bool isSealed(const QByteArray &bytes);

/// The content encrypted and authenticated under a key made from the password, with a salt of its own: the same content
/// gives other bytes each time. Errors: PasswordProtected ("short", least length), ("costly") without the memory for it.
[[nodiscard]] Result<QByteArray> seal(const QByteArray &content, const Secret &secret, KeyCost cost = {});

/// The content, only when all of it was verified up to the mark at its end. Errors: PasswordProtected with the
/// arguments: none without a password; "wrong" when the password does not fit or a byte was altered, which cannot be
/// told apart; "cut" when the end is missing; "costly" when the key would cost more than is allowed; FileTooLarge.
[[nodiscard]] Result<QByteArray> unseal(const QByteArray &bytes, const Secret &secret, qint64 maxContent);

/// The largest file that can hold a content of this size.
[[nodiscard]] qint64 sealedSize(qint64 content);

} // namespace vierklang
