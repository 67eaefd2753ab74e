// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QtGlobal>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace vierklang {

/// A value or the reason why there is none. Functions that can fail return this instead of throwing.
/// Reading `value()` of a failed result, or `error()` of a good one, is a programming mistake.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool isOk() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return isOk(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(isOk());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!isOk());
        return std::get<1>(m_state);
    }

    /// Applies `f` to the value; a failure passes through untouched. `f` itself returns a Result.
    template <typename F>
    [[nodiscard]] auto andThen(F &&f) const -> std::invoke_result_t<F, const T &>
    {
        if (!isOk())
            return error();
        return std::forward<F>(f)(value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason of the failure.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool isOk() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return isOk(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!isOk());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace vierklang
