<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConflictGrounds</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%1 · %n rejected</source>
        <comment>events shown</comment>
        <translation>
            <numerusform>%1 · %n rejected</numerusform>
            <numerusform>%1 · %n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::HelpWindow</name>
    <message numerus="yes">
        <source>%n page(s) with these words</source>
        <translation>
            <numerusform>%n page with these words</numerusform>
            <numerusform>%n pages with these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::TracksDialog</name>
    <message numerus="yes">
        <source>Catches %1 of %n event(s)</source>
        <translation>
            <numerusform>Catches %1 of %n event</numerusform>
            <numerusform>Catches %1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntityCard</name>
    <message numerus="yes">
        <source>%n mention(s) in %1</source>
        <translation>
            <numerusform>%n mention in %1</numerusform>
            <numerusform>%n mentions in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntityCorrection</name>
    <message numerus="yes">
        <source>Changes %n mention(s) in %1.</source>
        <translation>
            <numerusform>Changes %n mention in %1.</numerusform>
            <numerusform>Changes %n mentions in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::models::ReviewQueue</name>
    <message numerus="yes">
        <source>No publication date was found in it; %n date(s) cannot be placed.</source>
        <translation>
            <numerusform>No publication date was found in it; %n date cannot be placed.</numerusform>
            <numerusform>No publication date was found in it; %n dates cannot be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s) suggested for a confirmed event.</source>
        <translation>
            <numerusform>%n new source suggested for a confirmed event.</numerusform>
            <numerusform>%n new sources suggested for a confirmed event.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>an outlet</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates to decide · %n</source>
        <translation>
            <numerusform>Dates to decide · %n</numerusform>
            <numerusform>Dates to decide · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles without a date · %n</source>
        <translation>
            <numerusform>Articles without a date · %n</numerusform>
            <numerusform>Articles without a date · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highlights without a place · %n</source>
        <translation>
            <numerusform>Highlights without a place · %n</numerusform>
            <numerusform>Highlights without a place · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested events · %n</source>
        <translation>
            <numerusform>Suggested events · %n</numerusform>
            <numerusform>Suggested events · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::models::RulesModel</name>
    <message numerus="yes">
        <source>%n correction(s) of names taken back</source>
        <translation>
            <numerusform>%n correction of a name taken back</numerusform>
            <numerusform>%n corrections of names taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::review::ReviewPane</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Correcting</name>
    <message numerus="yes">
        <source>Corrected in %n article(s).</source>
        <translation>
            <numerusform>Corrected in %n article.</numerusform>
            <numerusform>Corrected in %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::ui::CorrectionFiles</name>
    <message numerus="yes">
        <source>%n correction(s) of names written to “%1”</source>
        <translation>
            <numerusform>%n correction of a name written to “%1”</numerusform>
            <numerusform>%n corrections of names written to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Upkeep</name>
    <message numerus="yes">
        <source>Linimasa has changed. %n article(s) are analysed again in the background.</source>
        <translation>
            <numerusform>Linimasa has changed. %n article is analysed again in the background.</numerusform>
            <numerusform>Linimasa has changed. %n articles are analysed again in the background.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::ui::WindowExports</name>
    <message numerus="yes">
        <source>%n passage(s) are left out: their article cannot be read any more.</source>
        <translation>
            <numerusform>%n passage is left out: its article cannot be read any more.</numerusform>
            <numerusform>%n passages are left out: their article cannot be read any more.</numerusform>
        </translation>
    </message>
</context>
</TS>
