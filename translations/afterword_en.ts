<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartWriter</name>
    <message numerus="yes">
        <source>%n point(s) came long after their time and were left out</source>
        <translation>
            <numerusform>%n point came long after its time and was left out</numerusform>
            <numerusform>%n points came long after their time and were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message numerus="yes">
        <source>%n field(s) where %1 were expected</source>
        <translation>
            <numerusform>%n field where %1 were expected</numerusform>
            <numerusform>%n fields where %1 were expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>The watch window of %n day(s) has passed without recurrence.</source>
        <translation>
            <numerusform>The watch window of %n day has passed without recurrence.</numerusform>
            <numerusform>The watch window of %n days has passed without recurrence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message numerus="yes">
        <source>only the first of %n pictures in it was taken</source>
        <translation>
            <numerusform>only the first of %n pictures in it was taken</numerusform>
            <numerusform>only the first of %n pictures in it was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%1: %n source(s) would be imported. Nothing was stored.</source>
        <translation>
            <numerusform>%1: %n source would be imported. Nothing was stored.</numerusform>
            <numerusform>%1: %n sources would be imported. Nothing was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n source(s) imported.</source>
        <translation>
            <numerusform>%1: %n source imported.</numerusform>
            <numerusform>%1: %n sources imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible secret(s) were found and kept. Undo this import and repeat it with --redact to replace them before anything is stored.</source>
        <translation>
            <numerusform>%n possible secret was found and kept. Undo this import and repeat it with --redact to replace it before anything is stored.</numerusform>
            <numerusform>%n possible secrets were found and kept. Undo this import and repeat it with --redact to replace them before anything is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the story</source>
        <translation>
            <numerusform>%n event in the story</numerusform>
            <numerusform>%n events in the story</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) replaced</source>
        <translation>
            <numerusform>%n secret replaced</numerusform>
            <numerusform>%n secrets replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible secret(s)</source>
        <translation>
            <numerusform>%n possible secret</numerusform>
            <numerusform>%n possible secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists them all</source>
        <translation>
            <numerusform>and %n more; --json lists them all</numerusform>
            <numerusform>and %n more; --json lists them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentText</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the story</source>
        <translation>
            <numerusform>%n event in the story</numerusform>
            <numerusform>%n events in the story</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogReading</name>
    <message numerus="yes">
        <source>the line is longer than 1 MiB; %n more byte(s) of it were left out</source>
        <translation>
            <numerusform>the line is longer than 1 MiB; %n more byte of it was left out</numerusform>
            <numerusform>the line is longer than 1 MiB; %n more bytes of it were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from here on are no text in UTF-8 and were replaced</source>
        <translation>
            <numerusform>%n byte from here on is no text in UTF-8 and was replaced</numerusform>
            <numerusform>%n bytes from here on are no text in UTF-8 and were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) of UTF-16 were replaced</source>
        <translation>
            <numerusform>%n broken character of UTF-16 was replaced</numerusform>
            <numerusform>%n broken characters of UTF-16 were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from here on lie in an hour that the zone has twice; the first was taken</source>
        <translation>
            <numerusform>%n time from here on lies in an hour that the zone has twice; the first was taken</numerusform>
            <numerusform>%n times from here on lie in an hour that the zone has twice; the first was taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from here on lie in an hour that the zone leaves out; the offset from before was taken</source>
        <translation>
            <numerusform>%n time from here on lies in an hour that the zone leaves out; the offset from before was taken</numerusform>
            <numerusform>%n times from here on lie in an hour that the zone leaves out; the offset from before was taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from here on have no date; the date of the file&apos;s last change was taken for the last</source>
        <translation>
            <numerusform>%n time from here on has no date; the date of the file&apos;s last change was taken for the last</numerusform>
            <numerusform>%n times from here on have no date; the date of the file&apos;s last change was taken for the last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from here on say 29 February, which the year does not have; 1 March was taken</source>
        <translation>
            <numerusform>%n time from here on says 29 February, which the year does not have; 1 March was taken</numerusform>
            <numerusform>%n times from here on say 29 February, which the year does not have; 1 March was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsTable</name>
    <message numerus="yes">
        <source>%n field(s) where %1 were expected</source>
        <translation>
            <numerusform>%n field where %1 were expected</numerusform>
            <numerusform>%n fields where %1 were expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostmortemFile</name>
    <message numerus="yes">
        <source>time is doubtful: %n time(s) name no year, %1 was taken</source>
        <translation>
            <numerusform>time is doubtful: %n time names no year, %1 was taken</numerusform>
            <numerusform>time is doubtful: %n times name no year, %1 was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOutput</name>
    <message numerus="yes">
        <source>%n more place(s) could not be read</source>
        <translation>
            <numerusform>%n more place could not be read</numerusform>
            <numerusform>%n more places could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ChartAlt</name>
    <message numerus="yes">
        <source>and %n more series</source>
        <translation>
            <numerusform>and %n more series</numerusform>
            <numerusform>and %n more series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TimelineFigure</name>
    <message numerus="yes">
        <source>Not drawn: %n moment(s) before %1.</source>
        <translation>
            <numerusform>Not drawn: %n moment before %1.</numerusform>
            <numerusform>Not drawn: %n moments before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n moment(s) after %1.</source>
        <translation>
            <numerusform>Not drawn: %n moment after %1.</numerusform>
            <numerusform>Not drawn: %n moments after %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): %1.</source>
        <translation>
            <numerusform>%n event: %1.</numerusform>
            <numerusform>%n events: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TimelineSvg</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
