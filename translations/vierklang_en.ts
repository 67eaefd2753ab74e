<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AgendaLines</name>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message numerus="yes">
        <source>%n lower.</source>
        <translation>
            <numerusform>%n lower.</numerusform>
            <numerusform>%n lower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of them is the short form: maturity compares only the %n core question(s).</source>
        <translation>
            <numerusform>One of them is the short form: maturity compares only the %n core question.</numerusform>
            <numerusform>One of them is the short form: maturity compares only the %n core questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>goals</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation>
            <numerusform>%n not taken over</numerusform>
            <numerusform>%n not taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 questions stand higher than %2,</source>
        <translation>
            <numerusform>%n of %1 questions stands higher than %2,</numerusform>
            <numerusform>%n of %1 questions stand higher than %2,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureTexts</name>
    <message numerus="yes">
        <source>%n measure(s) in focus</source>
        <translation>
            <numerusform>%n measure in focus</numerusform>
            <numerusform>%n measures in focus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without its training</source>
        <translation>
            <numerusform>%n of them without its training</numerusform>
            <numerusform>%n of them without their training</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n points left</source>
        <translation>
            <numerusform>%n point left</numerusform>
            <numerusform>%n points left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message numerus="yes">
        <source>All %n question(s) are answered.</source>
        <translation>
            <numerusform>The one question is answered.</numerusform>
            <numerusform>All %n questions are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) are answered.</source>
        <translation>
            <numerusform>%1 of %n question is answered.</numerusform>
            <numerusform>%1 of %n questions are answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message numerus="yes">
        <source>All %n vote(s) are counted</source>
        <translation>
            <numerusform>The one vote is counted</numerusform>
            <numerusform>All %n votes are counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We choose up to %n answer(s).</source>
        <translation>
            <numerusform>We choose one answer.</numerusform>
            <numerusform>We choose up to %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) are decided.</source>
        <translation>
            <numerusform>%1 of one question is decided.</numerusform>
            <numerusform>%1 of %n questions are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are parked.</source>
        <translation>
            <numerusform>One question is parked.</numerusform>
            <numerusform>%n questions are parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are agreed.</source>
        <translation>
            <numerusform>One measure is agreed.</numerusform>
            <numerusform>%n measures are agreed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeTexts</name>
    <message numerus="yes">
        <source>%n single change(s) would make another type lead.</source>
        <translation>
            <numerusform>One single change would make another type lead.</numerusform>
            <numerusform>%n single changes would make another type lead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To flip it, %n points would have to move.</source>
        <translation>
            <numerusform>To flip it, %n point would have to move.</numerusform>
            <numerusform>To flip it, %n points would have to move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CaseSheetView</name>
    <message numerus="yes">
        <source>%1, %n point(s): %2</source>
        <translation>
            <numerusform>%1, %n point: %2</numerusform>
            <numerusform>%1, %n points: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CaseSolutionView</name>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <translation>
            <numerusform>%1, %n point</numerusform>
            <numerusform>%1, %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::CloseStep</name>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ConsensusRow</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ContributionBars</name>
    <message numerus="yes">
        <source>Goal, %n point(s)</source>
        <translation>
            <numerusform>Goal, %n point</numerusform>
            <numerusform>Goal, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other answer(s) together</source>
        <translation>
            <numerusform>%n other answer</numerusform>
            <numerusform>%n other answers together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::EvidencePanel</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many: please shorten, the last change is not saved</source>
        <translation>
            <numerusform>%n character too many: please shorten, the last change is not saved</numerusform>
            <numerusform>%n characters too many: please shorten, the last change is not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::FlipPage</name>
    <message numerus="yes">
        <source>%n point(s) left</source>
        <translation>
            <numerusform>%n point left</numerusform>
            <numerusform>%n points left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::GoalsStep</name>
    <message numerus="yes">
        <source>Only %n points are left for this goal.</source>
        <translation>
            <numerusform>Only %n point is left for this goal.</numerusform>
            <numerusform>Only %n points are left for this goal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::GuessPage</name>
    <message numerus="yes">
        <source>%n guess(es)</source>
        <translation>
            <numerusform>%n guess</numerusform>
            <numerusform>%n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n guess(es) to go</source>
        <translation>
            <numerusform>%1 of %2, %n guess to go</numerusform>
            <numerusform>%1 of %2, %n guesses to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ImportPage</name>
    <message numerus="yes">
        <source>&amp;Take over %n assessments</source>
        <translation>
            <numerusform>&amp;Take over %n assessment</numerusform>
            <numerusform>&amp;Take over %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ItemsStep</name>
    <message numerus="yes">
        <source>Only %n votes: somebody could tell who said what. If the room agrees, press the same again.</source>
        <translation>
            <numerusform>Only %n vote: somebody could tell who said what. If the room agrees, press the same again.</numerusform>
            <numerusform>Only %n votes: somebody could tell who said what. If the room agrees, press the same again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LevelStrips</name>
    <message numerus="yes">
        <source>%n on level %1</source>
        <translation>
            <numerusform>%n on level %1</numerusform>
            <numerusform>%n on level %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n assessments were taken over.</source>
        <translation>
            <numerusform>%n assessment was taken over.</numerusform>
            <numerusform>%n assessments were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments · No network connection: your data stays on this device</source>
        <translation>
            <numerusform>%n assessment · No network connection: your data stays on this device</numerusform>
            <numerusform>%n assessments · No network connection: your data stays on this device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::NoteCard</name>
    <message numerus="yes">
        <source>%n characters too many: please shorten, the last change is not saved</source>
        <translation>
            <numerusform>%n character too many: please shorten, the last change is not saved</numerusform>
            <numerusform>%n characters too many: please shorten, the last change is not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::PictureStep</name>
    <message numerus="yes">
        <source>%n questions open</source>
        <translation>
            <numerusform>%n question open</numerusform>
            <numerusform>%n questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions parked</source>
        <translation>
            <numerusform>%n question parked</numerusform>
            <numerusform>%n questions parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ResultPage</name>
    <message numerus="yes">
        <source>%n point(s) for the goals</source>
        <translation>
            <numerusform>%n point for the goals</numerusform>
            <numerusform>%n points for the goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on practice</source>
        <translation>
            <numerusform>%n question on practice</numerusform>
            <numerusform>%n questions on practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on maturity</source>
        <translation>
            <numerusform>%n question on maturity</numerusform>
            <numerusform>%n questions on maturity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ScaleDetail</name>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <translation>
            <numerusform>%1: %n question</numerusform>
            <numerusform>%1: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::Sidebar</name>
    <message numerus="yes">
        <source>%n open – next one</source>
        <translation>
            <numerusform>%n open – go to next</numerusform>
            <numerusform>%n open – go to next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions open, go to the next one</source>
        <translation>
            <numerusform>%n question open, go to the next one</numerusform>
            <numerusform>%n questions open, go to the next one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::StartPage</name>
    <message numerus="yes">
        <source>Open the bin, %n assessments</source>
        <translation>
            <numerusform>Open the bin, %n assessment</numerusform>
            <numerusform>Open the bin, %n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TimeCard</name>
    <message numerus="yes">
        <source>%n min behind the plan</source>
        <translation>
            <numerusform>%n min behind the plan</numerusform>
            <numerusform>%n min behind the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead of the plan</source>
        <translation>
            <numerusform>%n min ahead of the plan</numerusform>
            <numerusform>%n min ahead of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::VoteRow</name>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1: %n vote</numerusform>
            <numerusform>%1: %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::VoteTotals</name>
    <message numerus="yes">
        <source>%n votes to go</source>
        <translation>
            <numerusform>%n vote to go</numerusform>
            <numerusform>%n votes to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the room</source>
        <translation>
            <numerusform>%n person in the room</numerusform>
            <numerusform>%n people in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::WelcomeStep</name>
    <message numerus="yes">
        <source>%n people in the room</source>
        <translation>
            <numerusform>%n person in the room</numerusform>
            <numerusform>%n people in the room</numerusform>
        </translation>
    </message>
</context>
</TS>
