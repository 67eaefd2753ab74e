// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vierklang {

/// Every expected failure of the program. `app/workflow/messages.h` has one sentence for each, in the
/// person's language; a new code does not compile there until it has words.
enum class ErrorCode {
    // content of a file
    NotJson,
    DuplicateKey,
    WrongFormat,
    NewerFormat,
    UnknownInstrument,
    MissingKey,
    WrongType,
    UnknownItem,
    UnknownGoal,
    UnknownBehaviour,
    UnknownOption,
    UnknownScale,
    UnknownStep,
    UnknownType,
    UnknownWord,
    DuplicateValue,
    LevelOutOfRange,
    TargetOutOfRange,
    NumberOutOfRange,
    TooManyPointsOnGoal,
    TooManyPoints,
    GoalNotInForm,
    TooManyTicks,
    TextTooLong,
    TextHasControls,
    InvalidDate,
    DateOrder,
    InvalidId,
    InvalidAgs,
    AgsStateMismatch,
    PlannedNeedsMore,
    InconsistentInstrument,
    // files
    FileTooLarge,
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    PasswordProtected,
    NotPrinted,
    // library
    LibraryHeld,
    LibraryDamaged,
    LibraryForeign,
    LibraryNewer,
    LibraryReadOnly,
    LibraryFull,
    LibraryUnavailable,
    LibraryContentChanged,
    AssessmentNotFound,
    AssessmentExists,
    // workshop
    WorkshopRunning,
    WorkshopFinished,
    RoomSize,
    UnknownGroup,
    GroupsExceedRoom,
    SplitTooSmall,
    NoQuestion,
    VoteInProgress,
    VoteRevealed,
    EverybodyCounted,
    NotEverybodyCounted,
    NoVotes,
    NothingToTakeBack,
    BallotIncomplete,
    TooManyBallots,
    BallotsClosed,
    EnoughMeasures,
    // reports
    ReportNotWritten,
    UnknownExample,
};

/// One finding about a place in a file. `where` is a JSON pointer (RFC 6901) into the file.
/// `arguments` fill the sentence of the code, in the order its doc in `app/workflow/messages.cpp` uses.
struct Issue
{
    ErrorCode code;
    QString where;
    QStringList arguments;

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// Why something could not be done. `issues` lists every place when a file was refused; `detail` is for the
/// log only and is never shown to a person.
struct Error
{
    ErrorCode code;
    QStringList arguments;
    QList<Issue> issues;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Why something that a person asked for is not done.
[[nodiscard]] inline Error refusal(ErrorCode code, QStringList arguments = {})
{
    return Error{code, std::move(arguments), {}, {}};
}

} // namespace vierklang
