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
    <name>Completeness</name>
    <message numerus="yes">
        <source>The report adds %n impact window(s) here.</source>
        <translation>
            <numerusform>The report adds %n impact window here.</numerusform>
            <numerusform>The report adds %n impact windows here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds %n trigger(s) here.</source>
        <translation>
            <numerusform>The report adds %n trigger here.</numerusform>
            <numerusform>The report adds %n triggers here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds %n cause(s) here.</source>
        <translation>
            <numerusform>The report adds %n cause here.</numerusform>
            <numerusform>The report adds %n causes here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds the timeline here: %n event(s) and milestone(s).</source>
        <translation>
            <numerusform>The report adds the timeline here: %n event or milestone.</numerusform>
            <numerusform>The report adds the timeline here: %n events and milestones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds %n action(s) here.</source>
        <translation>
            <numerusform>The report adds %n action here.</numerusform>
            <numerusform>The report adds %n actions here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds %n wish(es) here.</source>
        <comment>things to do if there is time</comment>
        <translation>
            <numerusform>The report adds %n wish here.</numerusform>
            <numerusform>The report adds %n wishes here.</numerusform>
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
    <name>EvidenceUse</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>milestones, causes, actions</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
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
    <name>ImportJob</name>
    <message numerus="yes">
        <source>Import of %n source(s)</source>
        <translation>
            <numerusform>Import of %n source</numerusform>
            <numerusform>Import of %n sources</numerusform>
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
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln record(s)</source>
        <translation>
            <numerusform>about %Ln record</numerusform>
            <numerusform>about %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln record(s)</source>
        <translation>
            <numerusform>more than %Ln record</numerusform>
            <numerusform>more than %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
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
    <name>OpeningNotices</name>
    <message numerus="yes">
        <source>%n edit(s) could not be written the last time. They were kept.</source>
        <translation>
            <numerusform>%n edit could not be written the last time. It was kept.</numerusform>
            <numerusform>%n edits could not be written the last time. They were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteOffer</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
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
    <name>afterword::CandidateDelegate</name>
    <message numerus="yes">
        <source>%Ln reply(ies)</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CandidatePane</name>
    <message numerus="yes">
        <source>%Ln event(s) added to the story</source>
        <translation>
            <numerusform>%Ln event added to the story</numerusform>
            <numerusform>%Ln events added to the story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CanvasText</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 to %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>
            <numerusform>%n event, %1 to %2 %3</numerusform>
            <numerusform>%n events, %1 to %2 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Range %1, %n event(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>Range %1, %n event</numerusform>
            <numerusform>Range %1, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) shown</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 of %n event shown</numerusform>
            <numerusform>%1 of %n events shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
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
    <name>afterword::ClockRow</name>
    <message numerus="yes">
        <source>%1 applied to %Ln event(s)</source>
        <extracomment>%1: an offset such as +00:07:00</extracomment>
        <translation>
            <numerusform>%1 applied to %Ln event</numerusform>
            <numerusform>%1 applied to %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As its clock showed, %Ln event(s)</source>
        <translation>
            <numerusform>As its clock showed, %Ln event</numerusform>
            <numerusform>As its clock showed, %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::EventHead</name>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <translation>
            <numerusform>%Ln event selected</numerusform>
            <numerusform>%Ln events selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was found about %Ln of them: see Findings.</source>
        <translation>
            <numerusform>Something was found about %Ln of them: see Findings.</numerusform>
            <numerusform>Something was found about %Ln of them: see Findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::EvidenceDelegate</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::EvidenceDetails</name>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation>
            <numerusform>and %n more event</numerusform>
            <numerusform>and %n more events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach to %n selected event(s)</source>
        <translation>
            <numerusform>Attach to %n selected event</numerusform>
            <numerusform>Attach to %n selected events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ExportDialog</name>
    <message numerus="yes">
        <source>Writing: %n picture(s) and chart(s) so far</source>
        <translation>
            <numerusform>Writing: %n picture or chart so far</numerusform>
            <numerusform>Writing: %n pictures and charts so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FindingText</name>
    <message numerus="yes">
        <source>“%1” is there %n times within a second, at %2.</source>
        <translation>
            <numerusform>“%1” is there %n time within a second, at %2.</numerusform>
            <numerusform>“%1” is there %n times within a second, at %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ImportWindow</name>
    <message numerus="yes">
        <source>&amp;Next: %Ln possible secret(s)</source>
        <translation>
            <numerusform>&amp;Next: %Ln possible secret</numerusform>
            <numerusform>&amp;Next: %Ln possible secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln source(s) come in</source>
        <translation>
            <numerusform>%1 of %Ln source comes in</numerusform>
            <numerusform>%1 of %Ln sources come in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::InspectorCommands</name>
    <message numerus="yes">
        <source>%Ln event(s) deleted</source>
        <translation>
            <numerusform>%Ln event deleted</numerusform>
            <numerusform>%Ln events deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::LaneRow</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::LeakPanel</name>
    <message numerus="yes">
        <source>%n possible secret(s) would get out. Better: close this, remove them, and change them where they are used.</source>
        <translation>
            <numerusform>%n possible secret would get out. Better: close this, remove it, and change it where it is used.</numerusform>
            <numerusform>%n possible secrets would get out. Better: close this, remove them, and change them where they are used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OutlineDelegate</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OutlineModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OutlinePane</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still empty</source>
        <comment>sections</comment>
        <translation>
            <numerusform>%n still empty</numerusform>
            <numerusform>%n still empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ReplayBar</name>
    <message numerus="yes">
        <source>Known at %1: %2 of %Ln event(s)</source>
        <extracomment>1: time with its zone; 2: number of events; %n: all events</extracomment>
        <translation>
            <numerusform>Known at %1: %2 of %Ln event</numerusform>
            <numerusform>Known at %1: %2 of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ResultPage</name>
    <message numerus="yes">
        <source>candidate(s) added</source>
        <translation>
            <numerusform>candidate added</numerusform>
            <numerusform>candidates added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>piece(s) of evidence</source>
        <translation>
            <numerusform>piece of evidence</numerusform>
            <numerusform>pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remark(s)</source>
        <translation>
            <numerusform>remark</numerusform>
            <numerusform>remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>secret(s) replaced</source>
        <translation>
            <numerusform>secret replaced</numerusform>
            <numerusform>secrets replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln possible secret(s)</source>
        <translation>
            <numerusform>%Ln possible secret</numerusform>
            <numerusform>%Ln possible secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are replaced before anything is stored. Untick what is no secret. What is found further on in the files is replaced as well.</source>
        <translation>
            <numerusform>%Ln of them is replaced before anything is stored. Untick what is no secret. What is found further on in the files is replaced as well.</numerusform>
            <numerusform>%Ln of them are replaced before anything is stored. Untick what is no secret. What is found further on in the files is replaced as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation>
            <numerusform>%Ln author</numerusform>
            <numerusform>%Ln authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SecretListModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more place(s)</source>
        <translation>
            <numerusform>%1 and %Ln more place</numerusform>
            <numerusform>%1 and %Ln more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SourcePanel</name>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are outside of the time chosen.</source>
        <translation>
            <numerusform>%Ln record here is outside of the time chosen.</numerusform>
            <numerusform>%Ln records here are outside of the time chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SourcesPage</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln source(s) name no zone. In which zone were they written?</source>
        <translation>
            <numerusform>The times of %Ln source name no zone. In which zone were they written?</numerusform>
            <numerusform>The times of %Ln sources name no zone. In which zone were they written?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln source(s) name no year. Of which year are they?</source>
        <translation>
            <numerusform>The times of %Ln source name no year. Of which year are they?</numerusform>
            <numerusform>The times of %Ln sources name no year. Of which year are they?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more that are not read</source>
        <translation>
            <numerusform>%1 and %Ln more that is not read</numerusform>
            <numerusform>%1 and %Ln more that are not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible secret(s)</source>
        <translation>
            <numerusform>%Ln possible secret</numerusform>
            <numerusform>%Ln possible secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StoryCells</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StoryEditing</name>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>Remove %n event</numerusform>
            <numerusform>Remove %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n event(s)</source>
        <translation>
            <numerusform>Duplicate %n event</numerusform>
            <numerusform>Duplicate %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n event(s)</source>
        <translation>
            <numerusform>Move %n event</numerusform>
            <numerusform>Move %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set time of %n event(s)</source>
        <translation>
            <numerusform>Set time of %n event</numerusform>
            <numerusform>Set time of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set end of %n event(s)</source>
        <translation>
            <numerusform>Set end of %n event</numerusform>
            <numerusform>Set end of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set precision of %n event(s)</source>
        <translation>
            <numerusform>Set precision of %n event</numerusform>
            <numerusform>Set precision of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set when %n event(s) became known</source>
        <translation>
            <numerusform>Set when %n event became known</numerusform>
            <numerusform>Set when %n events became known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct the clock of %1 (%n event(s))</source>
        <translation>
            <numerusform>Correct the clock of %1 (%n event)</numerusform>
            <numerusform>Correct the clock of %1 (%n events)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StoryFacts</name>
    <message numerus="yes">
        <source>Remove %n impact window(s)</source>
        <translation>
            <numerusform>Remove %n impact window</numerusform>
            <numerusform>Remove %n impact windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StoryFields</name>
    <message numerus="yes">
        <source>Tag %n event(s)</source>
        <translation>
            <numerusform>Tag %n event</numerusform>
            <numerusform>Tag %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change evidence of %n event(s)</source>
        <translation>
            <numerusform>Change evidence of %n event</numerusform>
            <numerusform>Change evidence of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit text of %n event(s)</source>
        <translation>
            <numerusform>Edit text of %n event</numerusform>
            <numerusform>Edit text of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %n event(s)</source>
        <translation>
            <numerusform>Edit note of %n event</numerusform>
            <numerusform>Edit note of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set who of %n event(s)</source>
        <translation>
            <numerusform>Set who of %n event</numerusform>
            <numerusform>Set who of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit question on %n event(s)</source>
        <translation>
            <numerusform>Edit question on %n event</numerusform>
            <numerusform>Edit question on %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %n decision(s)</source>
        <translation>
            <numerusform>Edit details of %n decision</numerusform>
            <numerusform>Edit details of %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set kind of %n event(s)</source>
        <translation>
            <numerusform>Set kind of %n event</numerusform>
            <numerusform>Set kind of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set lane of %n event(s)</source>
        <translation>
            <numerusform>Set lane of %n event</numerusform>
            <numerusform>Set lane of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n event(s)</source>
        <translation>
            <numerusform>Star %n event</numerusform>
            <numerusform>Star %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n event(s)</source>
        <translation>
            <numerusform>Take the star off %n event</numerusform>
            <numerusform>Take the star off %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set visibility of %n event(s)</source>
        <translation>
            <numerusform>Set visibility of %n event</numerusform>
            <numerusform>Set visibility of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StoryPicking</name>
    <message numerus="yes">
        <source>Pick %n candidate(s)</source>
        <translation>
            <numerusform>Pick %n candidate</numerusform>
            <numerusform>Pick %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n candidate(s)</source>
        <translation>
            <numerusform>Skip %n candidate</numerusform>
            <numerusform>Skip %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n candidate(s)</source>
        <translation>
            <numerusform>Star %n candidate</numerusform>
            <numerusform>Star %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n candidate(s)</source>
        <translation>
            <numerusform>Take the star off %n candidate</numerusform>
            <numerusform>Take the star off %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n candidate(s)</source>
        <translation>
            <numerusform>Take back %n candidate</numerusform>
            <numerusform>Take back %n candidates</numerusform>
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
<context>
    <name>afterword::TypedEnd</name>
    <message numerus="yes">
        <source>Set end of %n event(s)</source>
        <translation>
            <numerusform>Set end of %n event</numerusform>
            <numerusform>Set end of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message numerus="yes">
        <source>Everything is as it was written: revision %1, %n part(s) checked.</source>
        <translation>
            <numerusform>Everything is as it was written: revision %1, %n part checked.</numerusform>
            <numerusform>Everything is as it was written: revision %1, %n parts checked.</numerusform>
        </translation>
    </message>
</context>
</TS>
