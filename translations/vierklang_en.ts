<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
