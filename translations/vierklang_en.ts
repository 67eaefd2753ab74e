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
    <name>BatchRows</name>
    <message numerus="yes">
        <source>%n questions open</source>
        <translation>
            <numerusform>%n question open</numerusform>
            <numerusform>%n questions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Ended early; without all of their reports: %n file(s).</source>
        <translation>
            <numerusform>Ended early; not all reports were written for %n file.</numerusform>
            <numerusform>Ended early; not all reports were written for %n files.</numerusform>
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
    <message numerus="yes">
        <source>Comparison of %n assessments</source>
        <translation>
            <numerusform>Comparison of %n assessment</numerusform>
            <numerusform>Comparison of %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of them are the full form: maturity compares only the %n core question(s).</source>
        <translation>
            <numerusform>Not all of them are the full form: maturity compares only the %n core question.</numerusform>
            <numerusform>Not all of them are the full form: maturity compares only the %n core questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message numerus="yes">
        <source>%n level(s) higher today</source>
        <translation>
            <numerusform>%n level higher today</numerusform>
            <numerusform>%n levels higher today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) lower today</source>
        <translation>
            <numerusform>%n level lower today</numerusform>
            <numerusform>%n levels lower today</numerusform>
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
    <name>Measures</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>from %n ballots</source>
        <translation>
            <numerusform>from %n ballot</numerusform>
            <numerusform>from %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
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
    <name>PortfolioTexts</name>
    <message numerus="yes">
        <source>%n of them in the short form</source>
        <translation>
            <numerusform>%n of them in the short form</numerusform>
            <numerusform>%n of them in the short form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still covered and not counted</source>
        <translation>
            <numerusform>%n still covered and not counted</numerusform>
            <numerusform>%n still covered and not counted</numerusform>
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
    <name>vierklang::LibraryDesk</name>
    <message numerus="yes">
        <source>delete %n assessments</source>
        <translation>
            <numerusform>delete %n assessment</numerusform>
            <numerusform>delete %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n assessments</source>
        <translation>
            <numerusform>restore %n assessment</numerusform>
            <numerusform>restore %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n assessments</source>
        <translation>
            <numerusform>archive %n assessment</numerusform>
            <numerusform>archive %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n assessments out of the archive</source>
        <translation>
            <numerusform>take %n assessment out of the archive</numerusform>
            <numerusform>take %n assessments out of the archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BatchPage</name>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formats</source>
        <translation>
            <numerusform>%n format</numerusform>
            <numerusform>%n formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers</source>
        <translation>
            <numerusform>%n reader</numerusform>
            <numerusform>%n readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the folder.</source>
        <translation>
            <numerusform>%n file is in the folder.</numerusform>
            <numerusform>%n files are in the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments lack reports.</source>
        <translation>
            <numerusform>%n assessment lacks reports.</numerusform>
            <numerusform>%n assessments lack reports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write &amp;covered results too (%n)</source>
        <translation>
            <numerusform>Write the &amp;covered result too (%n)</numerusform>
            <numerusform>Write &amp;covered results too (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n files</source>
        <translation>
            <numerusform>&amp;Write %n file</numerusform>
            <numerusform>&amp;Write %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files about all of them</source>
        <translation>
            <numerusform>%n file about all of them</numerusform>
            <numerusform>%n files about all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of each by itself</source>
        <translation>
            <numerusform>%n file of each by itself</numerusform>
            <numerusform>%n files of each by itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports about all of them are missing.</source>
        <translation>
            <numerusform>%n report about all of them is missing.</numerusform>
            <numerusform>%n reports about all of them are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::BatchTarget</name>
    <message numerus="yes">
        <source>%n files of these names are already there. Those with the same content stay as they are. What about the others?</source>
        <translation>
            <numerusform>One file of these names is already there. With the same content it stays as it is. And otherwise?</numerusform>
            <numerusform>%n files of these names are already there. Those with the same content stay as they are. What about the others?</numerusform>
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
    <name>vierklang::ui::ImportDetail</name>
    <message numerus="yes">
        <source>File and library say something else in %n places. What only one of them says is kept.</source>
        <translation>
            <numerusform>File and library say something else in %n place. What only one of them says is kept.</numerusform>
            <numerusform>File and library say something else in %n places. What only one of them says is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are not in order:</source>
        <translation>
            <numerusform>%n place is not in order:</numerusform>
            <numerusform>%n places are not in order:</numerusform>
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
        <source>%n parts are filled in</source>
        <translation>
            <numerusform>%n part is filled in</numerusform>
            <numerusform>%n parts are filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::ImportModel</name>
    <message numerus="yes">
        <source>conflicting, %n open</source>
        <translation>
            <numerusform>conflicting, %n open</numerusform>
            <numerusform>conflicting, %n open</numerusform>
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
        <source>%1 of %n files read</source>
        <translation>
            <numerusform>%1 of %n file read</numerusform>
            <numerusform>%1 of %n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened. For the others this password does not fit.</source>
        <translation>
            <numerusform>%n file was opened. For the others this password does not fit.</numerusform>
            <numerusform>%n files were opened. For the others this password does not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are protected with a password.</source>
        <translation>
            <numerusform>%n file is protected with a password.</numerusform>
            <numerusform>%n files are protected with a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for your decision and stay out until then.</source>
        <translation>
            <numerusform>%n file waits for your decision and stays out until then.</numerusform>
            <numerusform>%n files wait for your decision and stay out until then.</numerusform>
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
    <name>vierklang::ui::LibraryFoot</name>
    <message numerus="yes">
        <source>Take %n o&amp;ut of the archive</source>
        <translation>
            <numerusform>Take %n o&amp;ut of the archive</numerusform>
            <numerusform>Take %n o&amp;ut of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Archive %n</source>
        <translation>
            <numerusform>&amp;Archive %n</numerusform>
            <numerusform>&amp;Archive %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %1</source>
        <translation>
            <numerusform>Select all %1</numerusform>
            <numerusform>Select all %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n</source>
        <translation>
            <numerusform>&amp;Delete %n</numerusform>
            <numerusform>&amp;Delete %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>&amp;Compare %n</numerusform>
            <numerusform>&amp;Compare %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 &amp;reports …</source>
        <translation>
            <numerusform>Write %1 &amp;reports …</numerusform>
            <numerusform>Write %1 &amp;reports …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LibrarySide</name>
    <message numerus="yes">
        <source>%1 assessments</source>
        <translation>
            <numerusform>%1 assessment</numerusform>
            <numerusform>%1 assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 communes</source>
        <translation>
            <numerusform>%1 commune</numerusform>
            <numerusform>%1 communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the filter</source>
        <translation>
            <numerusform>%n more in the filter</numerusform>
            <numerusform>%n more in the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::LibraryView</name>
    <message numerus="yes">
        <source>%1 assessments</source>
        <translation>
            <numerusform>%1 assessment</numerusform>
            <numerusform>%1 assessments</numerusform>
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
    <message numerus="yes">
        <source>The import was taken back, but for %n assessments that were worked on since.</source>
        <translation>
            <numerusform>The import was taken back, but for %n assessment that was worked on since.</numerusform>
            <numerusform>The import was taken back, but for %n assessments that were worked on since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments have the tag “%1” now.</source>
        <translation>
            <numerusform>%n assessment has the tag “%1” now.</numerusform>
            <numerusform>%n assessments have the tag “%1” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments no longer have the tag “%1”.</source>
        <translation>
            <numerusform>%n assessment no longer has the tag “%1”.</numerusform>
            <numerusform>%n assessments no longer have the tag “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments are in the bin.</source>
        <translation>
            <numerusform>%n assessment is in the bin.</numerusform>
            <numerusform>%n assessments are in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments are in the archive.</source>
        <translation>
            <numerusform>%n assessment is in the archive.</numerusform>
            <numerusform>%n assessments are in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments are in the list again.</source>
        <translation>
            <numerusform>%n assessment is in the list again.</numerusform>
            <numerusform>%n assessments are in the list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::MeasuresPanel</name>
    <message numerus="yes">
        <source>only the %n ticked</source>
        <translation>
            <numerusform>only the %n ticked</numerusform>
            <numerusform>only the %n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n date(s) (.ics) …</source>
        <translation>
            <numerusform>Save %n date (.ics) …</numerusform>
            <numerusform>Save %n dates (.ics) …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved for the calendar.</source>
        <translation>
            <numerusform>%n date saved for the calendar.</numerusform>
            <numerusform>%n dates saved for the calendar.</numerusform>
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
    <name>vierklang::ui::ReportPage</name>
    <message numerus="yes">
        <source>%n files of these names are already there. Those with the same content stay as they are. What about the others?</source>
        <translation>
            <numerusform>One file of these names is already there. With the same content it stays as it is. And otherwise?</numerusform>
            <numerusform>%n files of these names are already there. Those with the same content stay as they are. What about the others?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports are in “%1”.</source>
        <translation>
            <numerusform>%n report is in “%1”.</numerusform>
            <numerusform>%n reports are in “%1”.</numerusform>
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
    <message numerus="yes">
        <source>Open the library with all %n assessments</source>
        <translation>
            <numerusform>Open the library with all %n assessment</numerusform>
            <numerusform>Open the library with all %n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vierklang::ui::TagBar</name>
    <message numerus="yes">
        <source>Tags of %n assessments</source>
        <translation>
            <numerusform>Tags of %n assessment</numerusform>
            <numerusform>Tags of %n assessments</numerusform>
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
