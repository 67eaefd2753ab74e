// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/messages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

class Messages
{
    Q_DECLARE_TR_FUNCTIONS(Messages)

public:
    static QString kindOfValue(const QString &word)
    {
        if (word == u"text")
            return tr("a text");
        if (word == u"number")
            return tr("a number");
        if (word == u"integer")
            return tr("a whole number");
        if (word == u"boolean")
            return tr("true or false");
        if (word == u"list")
            return tr("a list");
        return tr("an object");
    }

    static QString missingPart(const QString &word)
    {
        if (word == u"owner")
            return tr("the owner");
        if (word == u"due")
            return tr("the due date");
        return tr("the training");
    }

    /// Brands have demands of their own (app/report/brand.h): the second argument names the demand.
    static QString ofBrand(const QStringList &a)
    {
        const QString demand = a.value(1);
        if (demand == u"contrast")
            return tr("The contrast of the colour %1 on white is %2 : 1; 4.5 : 1 is needed. The nearest darker colour: %3.")
                .arg(a.value(2), QString(a.value(3)).replace(u'.', tr(".", "decimal point")), a.value(4))
                .replace(u" : "_s, u"\u00A0:\u00A0"_s); // a ratio stays on one line
        if (demand == u"colour")
            return tr("Please write the colour as # and six digits or letters from A to F, such as #1A5276.");
        if (demand == u"picture")
            return tr("This is not a PNG or JPEG picture, or it is not complete. Please choose another file.");
        if (demand == u"pixels")
            return tr("The picture has %1 × %2 pixels; at most %3 × %3 are possible. Please make it smaller.")
                .arg(a.value(2), a.value(3), a.value(4));
        if (demand == u"lines")
            return tr("At most %1 lines are possible here.").arg(a.value(2));
        if (demand == u"words")
            return tr("Please give the organisation a name.");
        return tr("The entry “%1” must be %2.").arg(a.value(0), kindOfValue(demand));
    }

    static QString ofContent(ErrorCode code, const QStringList &a)
    {
        switch (code) {
        case ErrorCode::NotJson:
            return tr("This is not a Vierklang file: it cannot be read from line %1 on. Please choose a file that "
                      "Vierklang has written.").arg(a.value(0));
        case ErrorCode::DuplicateKey:
            return tr("The entry “%1” stands here twice. Please delete one of the two.").arg(a.value(0));
        case ErrorCode::WrongFormat:
            if (a.size() >= 2)
                return ofTable(a);
            return tr("This file has another format (“%1”). Please choose a file that Vierklang has written.")
                .arg(a.value(0));
        case ErrorCode::NewerFormat:
            return tr("This file was written by a newer version of Vierklang (format %1). Please update Vierklang "
                      "and open it again.").arg(a.value(0));
        case ErrorCode::UnknownInstrument:
            return tr("This file belongs to the questionnaire “%1”, version %2, which this program does not know. "
                      "Please update Vierklang.").arg(a.value(0), a.value(1));
        case ErrorCode::MissingKey:
            return tr("The entry “%1” is missing.").arg(a.value(0));
        case ErrorCode::WrongType:
            return ofBrand(a);
        case ErrorCode::UnknownItem:
            return tr("The questionnaire has no question “%1”.").arg(a.value(0));
        case ErrorCode::UnknownGoal:
            return tr("The questionnaire has no goal “%1”.").arg(a.value(0));
        case ErrorCode::UnknownBehaviour:
            return tr("The questionnaire has no question on practice “%1”.").arg(a.value(0));
        case ErrorCode::UnknownOption:
            return tr("This question has no option “%1”.").arg(a.value(0));
        case ErrorCode::UnknownScale:
            return tr("The questionnaire has no dimension or lens “%1”.").arg(a.value(0));
        case ErrorCode::UnknownStep:
            return tr("The questionnaire has no recommended step “%1”.").arg(a.value(0));
        case ErrorCode::UnknownType:
            return tr("There is no type “%1”; the types are B, O, S and C.").arg(a.value(0));
        case ErrorCode::UnknownWord:
            return tr("“%1” is not one of the words allowed here.").arg(a.value(0));
        case ErrorCode::DuplicateValue:
            return a.size() < 2 ? tr("A value stands here twice. Please delete one of the two.")
                                : tr("The same assessment is in another one of these files too. Please choose one of the "
                                     "two.");
        default:
            return ofValue(code, a);
        }
    }

    static QString ofValue(ErrorCode code, const QStringList &a)
    {
        switch (code) {
        case ErrorCode::LevelOutOfRange:
            return tr("“%1” is not a level. Allowed are 0 to 4, “unknown” and “notApplicable”.").arg(a.value(0));
        case ErrorCode::TargetOutOfRange:
            return tr("The target %1 is not allowed. Targets lie between 0 and 4, in halves for dimensions and "
                      "lenses.").arg(a.value(0));
        case ErrorCode::NumberOutOfRange:
            return tr("The number %1 is out of range.").arg(a.value(0));
        case ErrorCode::TooManyPointsOnGoal:
            return tr("%1 points on one goal are not possible; between 0 and %2 are.").arg(a.value(1), a.value(2));
        case ErrorCode::TooManyPoints:
            return tr("%1 points were given, but only %2 can be. Please take some back first.")
                .arg(a.value(0), a.value(1));
        case ErrorCode::GoalNotInForm:
            return tr("The goal “%1” has points but is not part of the short form. Please move its points to other "
                      "goals first.").arg(a.value(0));
        case ErrorCode::TooManyTicks:
            return tr("%1 options are ticked, but at most %2 can be. To switch, untick one first.")
                .arg(a.value(0), a.value(1));
        case ErrorCode::TextTooLong:
            return tr("The text has %2 characters; at most %1 are possible. Please shorten it.")
                .arg(a.value(0), a.value(1));
        case ErrorCode::TextHasControls:
            return tr("The text contains invisible control characters. Please type it again.");
        case ErrorCode::InvalidDate:
            return a.isEmpty() ? tr("This date does not exist.") : tr("The date “%1” does not exist.").arg(a.value(0));
        case ErrorCode::DateOrder:
            return tr("The due date lies before the start. Please correct one of the two.");
        case ErrorCode::InvalidId:
            return tr("“%1” is not a valid id.").arg(a.value(0));
        case ErrorCode::InvalidAgs:
            return tr("“%1” is not an official municipality key. It has 8 digits (counties 5) and begins with the "
                      "number of the state.").arg(a.value(0));
        case ErrorCode::AgsStateMismatch:
            return tr("The municipality key %1 belongs to %2, not to %3. Please correct one of the two.")
                .arg(a.value(0), a.value(1), a.value(2));
        case ErrorCode::PlannedNeedsMore: {
            QStringList missing;
            for (const QString &word : a)
                missing.append(missingPart(word));
            return tr("“Planned” still needs: %1.").arg(missing.join(u", "_s));
        }
        case ErrorCode::InconsistentInstrument:
            return tr("The questionnaire contradicts itself here (%1).").arg(a.value(0));
        default:
            return ofFile(code, a);
        }
    }

    static QString ofFile(ErrorCode code, const QStringList &a)
    {
        switch (code) {
        case ErrorCode::FileTooLarge:
            return tr("The file is larger than %1 MB and was not opened. Please check that it is the right one.")
                .arg(a.value(1));
        case ErrorCode::FileNotFound:
            return tr("There is no file “%1”. Please check the name and the folder.").arg(a.value(0));
        case ErrorCode::FileNotReadable:
            return tr("“%1” cannot be read. Please check that it is a file and that you may open it.")
                .arg(a.value(0));
        case ErrorCode::FileNotWritable:
            return tr("“%1” could not be written. Please check free space and permissions, or choose another "
                      "folder. The old file, if there was one, is unchanged.").arg(a.value(0));
        case ErrorCode::PasswordProtected:
            return ofPassword(a);
        case ErrorCode::ReportNotWritten:
            return tr("The report could not be made (%1). Your answers are safe; please try again.").arg(a.value(0));
        case ErrorCode::NotPrinted:
            return tr("The printer did not take the document. Please check whether it is switched on and has paper, or save "
                      "the PDF and print it with another program.");
        case ErrorCode::UnknownExample:
            return tr("There is no example “%1”.").arg(a.value(0));
        default:
            return ofLibrary(code, a);
        }
    }

    /// What is the matter with a password-protected file; without an argument the password is missing.
    static QString ofPassword(const QStringList &a)
    {
        if (a.value(0) == u"long")
            return tr("The password is too long: a protected file takes at most %1 bytes.").arg(a.value(1));
        if (a.value(0) == u"wrong")
            return tr("The password does not fit, or the file was altered. Nothing of it was taken over.");
        if (a.value(0) == u"cut")
            return tr("The end of this protected file is missing. Please ask for it once more; nothing of it was taken over.");
        if (a.value(0) == u"costly")
            return tr("The key of this protected file would take more computing than Vierklang allows or this computer has. "
                      "It was not opened.");
        if (a.value(0) == u"short")
            return tr("The password is too short: it needs at least %1 characters.").arg(a.value(1));
        if (a.value(0) == u"different")
            return tr("The two passwords are not the same. Nothing was written.");
        if (a.value(0) == u"empty")
            return tr("There is no password in the first line of “%1”.").arg(a.value(1));
        return tr("This file is protected with a password. Please give the password.");
    }

    /// What is the matter with a table; the third argument is what stands in the cell.
    static QString ofTable(const QStringList &a)
    {
        const QString why = a.value(1);
        const QString cell = a.value(2);
        if (why == u"encoding")
            return tr("The characters of this table cannot be read. Please save it as “CSV UTF-8”.");
        if (why == u"quote")
            return tr("A quotation mark is opened here and not closed rightly. Please save the table anew as CSV.");
        if (why == u"size")
            return tr("This table has more rows or columns than a sheet of answers.");
        if (why == u"report")
            return tr("This is the table of a report: it holds results and cannot be read back. Please take the assessment "
                      "file (*.vierklang) or a sheet of answers.");
        if (why == u"template")
            return tr("This table is no sheet of answers of Vierklang. Please fill in the template that Vierklang writes.");
        if (why == u"id")
            return tr("This row has an answer but no id in its first column. Please take the row from the template.");
        if (why == u"name")
            return tr("The name of the commune is missing.");
        if (why == u"number")
            return tr("“%1” is not a whole number.").arg(cell);
        if (why == u"date")
            return tr("“%1” is not a date that can be read without doubt. Please write it as 2026-11-22 or 22.11.2026.").arg(cell);
        if (why == u"tick")
            return tr("“%1” is not a mark. Please write x for what applies and leave the other cells empty.").arg(cell);
        return tr("“%1” is not an answer. Allowed are 0 to 4, ? (don’t know) and – (does not apply).").arg(cell);
    }

    static QString ofConflict(const QStringList &a)
    {
        return a.size() < 3 ? tr("The library says something else here than the file.")
                            : tr("File and library say something else in %1 places. Please decide which one counts; nothing of "
                                 "this file was taken over.").arg(a.value(2));
    }

    static QString ofLibrary(ErrorCode code, const QStringList &a)
    {
        switch (code) {
        case ErrorCode::LibraryHeld:
            return a.size() < 3 ? tr("Another program is writing to the library right now. Please try again in a "
                                     "moment.")
                                : tr("The library is already open: in “%1” on the computer “%3” (process %2). Please "
                                     "close it there first.").arg(a.value(0), a.value(1), a.value(2));
        case ErrorCode::LibraryDamaged:
            return tr("The library “%1” is damaged. Nothing was changed. Please close Vierklang and put the latest "
                      "file from the folder “backups” beside it in its place.").arg(a.value(0));
        case ErrorCode::LibraryForeign:
            return tr("“%1” is not a library of Vierklang. Please choose another file.").arg(a.value(0));
        case ErrorCode::LibraryNewer:
            return tr("The library “%1” was written by a newer version of Vierklang (schema %2). Please update "
                      "Vierklang; nothing was changed.").arg(a.value(0), a.value(1));
        case ErrorCode::LibraryReadOnly:
            return tr("The library “%1” cannot be written to. Please check the permissions of the folder, or choose "
                      "another place with --library.").arg(a.value(0));
        case ErrorCode::LibraryFull:
            return tr("The disk is full; the last change is not saved. Please free some space and repeat the "
                      "change.");
        case ErrorCode::LibraryUnavailable:
            return tr("The library cannot be reached; the last change is not saved. Please check the disk and "
                      "repeat the change.");
        case ErrorCode::LibraryContentChanged:
            return tr("This assessment was changed outside of Vierklang and no longer fits its checksum. Please "
                      "restore it from a backup.");
        case ErrorCode::AssessmentNotFound:
            return tr("The library has no assessment “%1”.").arg(a.value(0));
        case ErrorCode::AssessmentExists:
            return a.size() < 2 ? tr("The library already has this assessment (“%1”).").arg(a.value(0)) : ofConflict(a);
        default:
            return ofWorkshop(code, a);
        }
    }

    static QString ofWorkshop(ErrorCode code, const QStringList &a)
    {
        switch (code) {
        case ErrorCode::WorkshopRunning:
            return tr("A workshop is already running for this assessment. Please continue it.");
        case ErrorCode::WorkshopFinished:
            return tr("This workshop is finished. For another one, please begin a new assessment.");
        case ErrorCode::RoomSize:
            return tr("%1 people do not fit; between %2 and %3 do.").arg(a.value(0), a.value(1), a.value(2));
        case ErrorCode::UnknownGroup:
            return tr("The questionnaire has no group “%1”.").arg(a.value(0));
        case ErrorCode::GroupsExceedRoom:
            return tr("The groups have %1 people together, but only %2 are in the room. Please correct one of the "
                      "two.").arg(a.value(0), a.value(1));
        case ErrorCode::SplitTooSmall:
            return tr("A result by group is only shown when the group and the rest of the room have at least %1 "
                      "people each. Otherwise it could tell who said what.").arg(a.value(0));
        case ErrorCode::NoQuestion:
            return tr("There is no question on the table. Please choose one first.");
        case ErrorCode::VoteInProgress:
            return tr("A vote is being counted. Please reveal it or discard the counts first.");
        case ErrorCode::VoteRevealed:
            return tr("The counts are already revealed. To vote once more, please start another round.");
        case ErrorCode::EverybodyCounted:
            return tr("All %1 people are counted. If somebody joined, please change the number of people.")
                .arg(a.value(0));
        case ErrorCode::NotEverybodyCounted:
            return tr("%1 of %2 people are counted. Count on, or reveal with %1.").arg(a.value(0), a.value(1));
        case ErrorCode::NoVotes:
            return tr("Nobody is counted yet. Please count the votes first.");
        case ErrorCode::NothingToTakeBack:
            return tr("There is no vote to take back.");
        default:
            return ofBallots(code, a);
        }
    }

    static QString ofBallots(ErrorCode code, const QStringList &a)
    {
        switch (code) {
        case ErrorCode::BallotIncomplete:
            return tr("This form has %1 of %2 points. Please ask for the missing ones or leave the form out.")
                .arg(a.value(0), a.value(1));
        case ErrorCode::TooManyBallots:
            return tr("There are already as many forms as people in the room (%1).").arg(a.value(0));
        case ErrorCode::BallotsClosed:
            return tr("The goals are already added up; a single form added now could be told apart. Please clear them "
                      "and type all forms again.");
        case ErrorCode::EnoughMeasures:
            return tr("There are already %1 measures. Fewer, really done, are worth more; please drop one first.")
                .arg(a.value(0));
        default:
            Q_UNREACHABLE();
        }
    }
};

/// "row 12, column D" for the place of a cell (RFC 7111); a JSON pointer stays as it is.
QString placeOf(const QString &where)
{
    if (!where.startsWith("#cell="_L1))
        return where;
    const QStringList numbers = where.mid(6).split(u',');
    QString letters;
    for (int column = numbers.value(1).toInt(); column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return QCoreApplication::translate("Messages", "row %1, column %2").arg(numbers.value(0), letters);
}

} // namespace

QString sentenceOf(const Error &error) { return Messages::ofContent(error.code, error.arguments); }

QString sentenceOf(const Issue &issue) { return Messages::ofContent(issue.code, issue.arguments); }

QStringList linesOf(const Error &error)
{
    if (error.issues.isEmpty())
        return {sentenceOf(error)};
    QStringList lines;
    for (const Issue &issue : error.issues)
        lines.append(issue.where.isEmpty() ? sentenceOf(issue) : placeOf(issue.where) + u": "_s + sentenceOf(issue));
    return lines;
}

} // namespace vierklang
