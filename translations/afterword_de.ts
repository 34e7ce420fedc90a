<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActionPart</name>
    <message>
        <source>Why not:</source>
        <translation>Warum nicht:</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Nachweis:</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>ArchiveCollection</name>
    <message>
        <source>larger than 64 MB inside an archive; unpack the archive and import the file</source>
        <translation>in einem Archiv größer als 64 MB; entpacken Sie das Archiv und importieren Sie die Datei</translation>
    </message>
    <message>
        <source>packed more than 200 times smaller, as only archives made to do harm are</source>
        <translation>mehr als 200-fach komprimiert, wie es nur bei schädlichen Archiven vorkommt</translation>
    </message>
</context>
<context>
    <name>BackMatter</name>
    <message>
        <source>Held on %1.</source>
        <translation>Abgehalten am %1.</translation>
    </message>
    <message>
        <source>Recording:</source>
        <translation>Aufzeichnung:</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>took part</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>took part</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>To be decided after %1</source>
        <translation>Wird nach dem %1 entschieden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <comment>time zone</comment>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>year %1, assumed</source>
        <translation>Jahr %1, angenommen</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>clock corrected by %1</source>
        <translation>Uhr um %1 korrigiert</translation>
    </message>
    <message>
        <source>Imported material</source>
        <translation>Importiertes Material</translation>
    </message>
    <message>
        <source>What this report was made from. Places that could not be read are counted; the library lists them.</source>
        <translation>Woraus dieser Bericht entstanden ist. Stellen, die nicht gelesen werden konnten, sind gezählt; die Bibliothek führt sie einzeln auf.</translation>
    </message>
</context>
<context>
    <name>CausePart</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of cause, cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Belege:</translation>
    </message>
    <message>
        <source>What is done about it:</source>
        <translation>Was dagegen getan wird:</translation>
    </message>
    <message>
        <source>Decided not to act:</source>
        <translation>Bewusst nicht gehandelt:</translation>
    </message>
    <message>
        <source>How one led to the other</source>
        <translation>Wie eines zum anderen führte</translation>
    </message>
    <message>
        <source>Read downwards: each line happened because of the lines below it.</source>
        <translation>Von oben nach unten zu lesen: Jede Zeile geschah wegen der Zeilen darunter.</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Hypotheses and what became of them</source>
        <translation>Hypothesen und was aus ihnen wurde</translation>
    </message>
</context>
<context>
    <name>ChartWriter</name>
    <message>
        <source>%1: %2</source>
        <comment>a chart&apos;s title: file, series</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) came long after their time and were left out</source>
        <translation>
            <numerusform>%n Punkt kam lange nach seiner Zeit und wurde ausgelassen</numerusform>
            <numerusform>%n Punkte kamen lange nach ihrer Zeit und wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The points were not in order of time; they were sorted.</source>
        <translation>Die Punkte waren nicht zeitlich geordnet; sie wurden sortiert.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”. “afterword --help” lists the commands.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „afterword --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>No progress and no notes.</source>
        <translation>Kein Fortschritt und keine Hinweise.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Usage: afterword %1 %2</source>
        <translation>Aufruf: afterword %1 %2</translation>
    </message>
    <message>
        <source>Standard output could not take everything that was to be printed.</source>
        <translation>Die Standardausgabe konnte nicht alles aufnehmen, was auszugeben war.</translation>
    </message>
    <message>
        <source>Afterword makes a finished postmortem of what was collected during an incident.</source>
        <translation>Afterword macht aus dem, was während eines Störfalls gesammelt wurde, ein fertiges Postmortem.</translation>
    </message>
    <message>
        <source>Usage: afterword COMMAND ...</source>
        <translation>Aufruf: afterword COMMAND ...</translation>
    </message>
    <message>
        <source>“afterword COMMAND --help” explains a command. Exit codes: 0 done, 1 failed, 2 usage, 3 locked, 4 damaged or unknown format, 5 nothing matched, 6 refused by a gate or a leak check.</source>
        <translation>„afterword COMMAND --help“ erklärt einen Befehl. Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 gesperrt, 4 beschädigt oder unbekanntes Format, 5 nichts gefunden, 6 von einer Schranke oder der Prüfung auf vertrauliche Inhalte abgelehnt.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Log excerpt</source>
        <translation>Protokollauszug</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>Entnommen am %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>where a log excerpt comes from</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>Links und Dateien</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>its name points to a fixed place outside</source>
        <translation>der Name verweist auf einen festen Ort außerhalb</translation>
    </message>
    <message>
        <source>its name leads out of the folder (&quot;..&quot;)</source>
        <translation>der Name führt aus dem Ordner hinaus („..“)</translation>
    </message>
    <message>
        <source>its name holds characters that no file name may have</source>
        <translation>der Name enthält Zeichen, die in keinem Dateinamen vorkommen dürfen</translation>
    </message>
    <message>
        <source>a file of the system or a hidden file, left out</source>
        <translation>eine Datei des Systems oder eine versteckte Datei, ausgelassen</translation>
    </message>
    <message>
        <source>the name occurs more than once; the first one was read</source>
        <translation>der Name kommt mehrmals vor; die erste Datei wurde gelesen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” was not found. Nothing was changed. Check the name.</source>
        <translation>„%1“ wurde nicht gefunden. Es wurde nichts geändert. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file, its folder or the medium is read-only. Nothing was changed. Make it writable, or work on a copy.</source>
        <translation>„%1“ kann nicht geschrieben werden: Die Datei, ihr Ordner oder der Datenträger ist schreibgeschützt. Es wurde nichts geändert. Heben Sie den Schreibschutz auf oder arbeiten Sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>There is no space left for “%1”. What was there before is unchanged. Make space and run the command again.</source>
        <translation>Für „%1“ ist kein Speicherplatz mehr frei. Was vorher da war, ist unverändert. Schaffen Sie Platz und führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. “afterword check” lists what is affected, “afterword snapshots” shows earlier copies that can be restored.</source>
        <translation>„%1“ ist beschädigt. Die Datei wurde nicht verändert. „afterword check“ listet auf, was betroffen ist; „afterword snapshots“ zeigt frühere Sicherungsstände, die sich wiederherstellen lassen.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Afterword (format %2; this one knows up to %3). It was not changed. Install the newer version to open it.</source>
        <translation>„%1“ wurde mit einer neueren Version von Afterword erstellt (Format %2; diese Version kennt Formate bis %3). Die Datei wurde nicht verändert. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not an Afterword library. It was not changed. Name a library, or make one with “afterword new”.</source>
        <translation>„%1“ ist keine Afterword-Bibliothek. Die Datei wurde nicht verändert. Geben Sie eine Bibliothek an oder legen Sie mit „afterword new“ eine an.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not an Afterword library. It was not changed. If it should hold one, restore it from a backup or a snapshot.</source>
        <translation>„%1“ ist leer und damit keine Afterword-Bibliothek. Die Datei wurde nicht verändert. Falls sie eine enthalten sollte, stellen Sie sie aus einer Datensicherung oder einem Sicherungsstand wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not supported. Nothing was changed.</source>
        <translation>„%1“ wird nicht unterstützt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read safely (%2; the limit is %3). Nothing was changed. Take a smaller part of it.</source>
        <translation>„%1“ ist zu groß, um sicher gelesen zu werden (%2; die Grenze ist %3). Es wurde nichts geändert. Verwenden Sie einen kleineren Teil davon.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Nothing was changed.</source>
        <translation>Für „%1“ wurde nichts gefunden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Refused: “%1” is not possible yet. Nothing was changed. What is missing:</source>
        <translation>Abgelehnt: „%1“ ist noch nicht möglich. Es wurde nichts geändert. Was fehlt:</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. What was there before is unchanged. See the details, then run the command again.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden. Was vorher da war, ist unverändert. Beachten Sie die Einzelheiten und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Afterword made a mistake with “%1”. Your library is unchanged. Please report it with the details.</source>
        <translation>Afterword hat bei „%1“ einen Fehler gemacht. Ihre Bibliothek ist unverändert. Bitte melden Sie den Fehler mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <translation>Bekannt sind: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, or try again later.</source>
        <translation>Es wurde nichts geändert. Schließen Sie die Datei dort oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. %2</source>
        <translation>„%1“ ist in einem anderen Programm geöffnet. %2</translation>
    </message>
    <message>
        <source>“%1” is open on %2 by %3 since %4 (process %5). %6</source>
        <translation>„%1“ ist auf %2 durch %3 seit %4 geöffnet (Prozess %5). %6</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed. Correct it and run the command again.</source>
        <translation>„%1“ kann nicht gelesen werden. Es wurde nichts geändert. Berichtigen Sie die Datei und führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read from line %2 on. Nothing was changed. Correct it and run the command again.</source>
        <translation>„%1“ kann ab Zeile %2 nicht gelesen werden. Es wurde nichts geändert. Berichtigen Sie die Datei und führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: line %2, column %3. Nothing was changed. Correct it and run the command again.</source>
        <translation>„%1“ kann nicht gelesen werden: Zeile %2, Spalte %3. Es wurde nichts geändert. Berichtigen Sie die Datei und führen Sie den Befehl erneut aus.</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>a quote is opened and never closed; everything behind it is in one value</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen; alles danach steht in einem einzigen Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) where %1 were expected</source>
        <translation>
            <numerusform>%n Feld statt der erwarteten %1</numerusform>
            <numerusform>%n Felder statt der erwarteten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a value is longer than a mebibyte and was cut</source>
        <translation>ein Wert ist länger als ein Mebibyte und wurde gekürzt</translation>
    </message>
    <message>
        <source>“%1” is no time that can be read</source>
        <translation>„%1“ ist keine lesbare Zeitangabe</translation>
    </message>
</context>
<context>
    <name>FolderCollection</name>
    <message>
        <source>a link to another place</source>
        <translation>eine Verknüpfung zu einem anderen Ort</translation>
    </message>
    <message>
        <source>no permission to read this folder</source>
        <translation>keine Berechtigung, diesen Ordner zu lesen</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>Untitled incident</source>
        <translation>Störfall ohne Titel</translation>
    </message>
    <message>
        <source>Drill postmortem</source>
        <translation>Postmortem einer Übung</translation>
    </message>
    <message>
        <source>Near miss postmortem</source>
        <translation>Postmortem eines Beinahe-Störfalls</translation>
    </message>
    <message>
        <source>Incident postmortem</source>
        <translation>Postmortem eines Störfalls</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Öffentliche Ausgabe</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Interne Ausgabe</translation>
    </message>
    <message>
        <source>All times in %1</source>
        <translation>Alle Zeiten in %1</translation>
    </message>
    <message>
        <source>All times in %1 (%2)</source>
        <comment>zone, abbreviation</comment>
        <translation>Alle Zeiten in %1 (%2)</translation>
    </message>
    <message>
        <source>Made with Afterword %1 on %2 %3</source>
        <comment>version, time, zone</comment>
        <translation>Erstellt mit Afterword %1 am %2 %3</translation>
    </message>
    <message>
        <source>Postmortem of %1</source>
        <translation>Postmortem: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Lead investigator</source>
        <translation>Leitung der Untersuchung</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Zeit bis zur Erkennung</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Zeit bis zur Quittierung</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>Zeit bis zur Eindämmung</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Zeit bis zur Behebung</translation>
    </message>
    <message>
        <source>%1 = %2 − %3</source>
        <comment>metric = milestone minus milestone</comment>
        <translation>%1 = %2 − %3</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <comment>milestone</comment>
        <translation>Nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <comment>two milestones</comment>
        <translation>„%1“ liegt vor „%2“</translation>
    </message>
    <message>
        <source>Restricted: for named readers only. Do not pass it on.</source>
        <translation>Eingeschränkt: nur für namentlich benannte Personen. Nicht weitergeben.</translation>
    </message>
    <message>
        <source>This was an exercise.</source>
        <translation>Dies war eine Übung.</translation>
    </message>
    <message>
        <source>This is a recurrence: an earlier incident had the same cause.</source>
        <translation>Dies ist eine Wiederholung: Ein früherer Störfall hatte dieselbe Ursache.</translation>
    </message>
    <message>
        <source>Closed although something was missing. The reason given: %1</source>
        <translation>Abgeschlossen, obwohl etwas fehlte. Die angegebene Begründung: %1</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A lead investigator is named.</source>
        <translation>Eine Leitung der Untersuchung ist benannt.</translation>
    </message>
    <message>
        <source>The start of the impact is set.</source>
        <translation>Der Beginn der Auswirkung ist gesetzt.</translation>
    </message>
    <message>
        <source>The time of detection is set.</source>
        <translation>Der Zeitpunkt der Erkennung ist gesetzt.</translation>
    </message>
    <message>
        <source>The timeline has events.</source>
        <translation>Die Zeitleiste enthält Ereignisse.</translation>
    </message>
    <message>
        <source>The impact is described.</source>
        <translation>Die Auswirkung ist beschrieben.</translation>
    </message>
    <message>
        <source>The date of the debrief is set.</source>
        <translation>Das Datum der Nachbesprechung ist gesetzt.</translation>
    </message>
    <message>
        <source>A root cause is named.</source>
        <translation>Eine Grundursache ist benannt.</translation>
    </message>
    <message>
        <source>There are action items.</source>
        <translation>Es gibt Maßnahmen.</translation>
    </message>
    <message>
        <source>A root cause is recorded as a cause, so that fixes can be linked to it.</source>
        <translation>Eine Grundursache ist als Ursache erfasst, sodass Behebungen mit ihr verknüpft werden können.</translation>
    </message>
    <message>
        <source>The root cause “%1” has a permanent fix: a prevent action that was verified with proof.</source>
        <translation>Für die Grundursache „%1“ gibt es eine dauerhafte Behebung: eine vorbeugende Maßnahme, die mit Nachweis verifiziert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The watch window of %n day(s) has passed without recurrence.</source>
        <translation>
            <numerusform>Der Beobachtungszeitraum von %n Tag ist ohne Wiederholung verstrichen.</numerusform>
            <numerusform>Der Beobachtungszeitraum von %n Tagen ist ohne Wiederholung verstrichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message numerus="yes">
        <source>only the first of %n pictures in it was taken</source>
        <translation>
            <numerusform>nur das erste von %n Bildern darin wurde übernommen</numerusform>
            <numerusform>nur das erste von %n Bildern darin wurde übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>its transparent parts are white now</source>
        <translation>die durchsichtigen Stellen sind jetzt weiß</translation>
    </message>
</context>
<context>
    <name>ImpactPart</name>
    <message>
        <source>%1: %2</source>
        <comment>impact: measure, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>impact: measure, amount, scope</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Impact windows</source>
        <translation>Zeiträume der Auswirkung</translation>
    </message>
    <message>
        <source>From</source>
        <comment>begin of an impact window</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>end of an impact window</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Eingesetzte Personen</translation>
    </message>
    <message>
        <source>Hours each</source>
        <translation>Stunden je Person</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%1: %n source(s) would be imported. Nothing was stored.</source>
        <translation>
            <numerusform>%1: %n Quelle würde importiert. Es wurde nichts gespeichert.</numerusform>
            <numerusform>%1: %n Quellen würden importiert. Es wurde nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n source(s) imported.</source>
        <translation>
            <numerusform>%1: %n Quelle importiert.</numerusform>
            <numerusform>%1: %n Quellen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible secret(s) were found and kept. Undo this import and repeat it with --redact to replace them before anything is stored.</source>
        <translation>
            <numerusform>%n mögliches Geheimnis wurde gefunden und beibehalten. Machen Sie diesen Import rückgängig und wiederholen Sie ihn mit --redact, um es zu ersetzen, bevor etwas gespeichert wird.</numerusform>
            <numerusform>%n mögliche Geheimnisse wurden gefunden und beibehalten. Machen Sie diesen Import rückgängig und wiederholen Sie ihn mit --redact, um sie zu ersetzen, bevor etwas gespeichert wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the story</source>
        <translation>
            <numerusform>%n Ereignis in der Zeitleiste</numerusform>
            <numerusform>%n Ereignisse in der Zeitleiste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) replaced</source>
        <translation>
            <numerusform>%n Geheimnis ersetzt</numerusform>
            <numerusform>%n Geheimnisse ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible secret(s)</source>
        <translation>
            <numerusform>%n mögliches Geheimnis</numerusform>
            <numerusform>%n mögliche Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Its times name no zone: %1 was assumed. --zone sets another.</source>
        <translation>Die Zeitangaben nennen keine Zeitzone: %1 wurde angenommen. --zone legt eine andere fest.</translation>
    </message>
    <message>
        <source>Its times name no year: %1 was assumed. --year sets another.</source>
        <translation>Die Zeitangaben nennen kein Jahr: %1 wurde angenommen. --year legt ein anderes fest.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists them all</source>
        <translation>
            <numerusform>und %n weitere Stelle; --json listet alle auf</numerusform>
            <numerusform>und %n weitere Stellen; --json listet alle auf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>archives nested in archives are read one deep only</source>
        <translation>Archive in Archiven werden nur eine Ebene tief gelesen</translation>
    </message>
    <message>
        <source>not a known format</source>
        <translation>kein bekanntes Format</translation>
    </message>
    <message>
        <source>reading stopped before its end (%1)</source>
        <translation>das Lesen wurde vor dem Ende abgebrochen (%1)</translation>
    </message>
    <message>
        <source>the file was gone when it was its turn</source>
        <translation>die Datei war nicht mehr da, als sie an der Reihe war</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>too large: %1 of %2 at most (%3)</source>
        <translation>zu groß: %1 von höchstens %2 (%3)</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>not supported (%1)</source>
        <translation>nicht unterstützt (%1)</translation>
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation>beschädigt oder nicht das, was der Name sagt</translation>
    </message>
</context>
<context>
    <name>IncidentText</name>
    <message>
        <source>(no title yet)</source>
        <translation>(noch kein Titel)</translation>
    </message>
    <message>
        <source>Severity %1, state %2, lead investigator %3, times in %4</source>
        <translation>Schweregrad %1, Stand %2, Leitung der Untersuchung %3, Zeiten in %4</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>invalid: it would be negative</source>
        <translation>ungültig: der Wert wäre negativ</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the story</source>
        <translation>
            <numerusform>%n Ereignis in der Zeitleiste</numerusform>
            <numerusform>%n Ereignisse in der Zeitleiste</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonCharts</name>
    <message>
        <source>“%1” is no number; a gap was left</source>
        <translation>„%1“ ist keine Zahl; es wurde eine Lücke gelassen</translation>
    </message>
</context>
<context>
    <name>JsonEvents</name>
    <message>
        <source>no time is in this record</source>
        <translation>dieser Eintrag enthält keine Zeitangabe</translation>
    </message>
    <message>
        <source>“%1” is no time that can be read</source>
        <translation>„%1“ ist keine lesbare Zeitangabe</translation>
    </message>
    <message>
        <source>broken JSON: %1</source>
        <translation>fehlerhaftes JSON: %1</translation>
    </message>
</context>
<context>
    <name>LibraryAccess</name>
    <message>
        <source>Updated from format %1. The previous file is kept as a snapshot.</source>
        <translation>Von Format %1 aktualisiert. Die bisherige Datei bleibt als Sicherungsstand erhalten.</translation>
    </message>
    <message>
        <source>Recovered after an unexpected stop. Nothing saved was lost.</source>
        <translation>Nach einem unerwarteten Ende wiederhergestellt. Nichts Gespeichertes ging verloren.</translation>
    </message>
    <message>
        <source>Recovered in a temporary copy after an unexpected stop, because “%1” cannot be written.</source>
        <translation>Nach einem unerwarteten Ende in einer vorläufigen Kopie wiederhergestellt, weil „%1“ nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>“%1” is older than the copy that was last open on this machine (which was at revision %2).</source>
        <translation>„%1“ ist älter als die Kopie, die auf diesem Rechner zuletzt geöffnet war (sie war bei Revision %2).</translation>
    </message>
    <message>
        <source>“%1” has another name (a hard link). Do not open it under both names.</source>
        <translation>„%1“ hat noch einen anderen Namen (einen Hardlink). Öffnen Sie die Datei nicht unter beiden Namen.</translation>
    </message>
    <message>
        <source>the library has no incident yet</source>
        <translation>die Bibliothek enthält noch keinen Störfall</translation>
    </message>
    <message>
        <source>Which incident? Name it with --incident</source>
        <translation>Welcher Störfall? Geben Sie ihn mit --incident an</translation>
    </message>
    <message>
        <source>The incident; may be left out where the library has one.</source>
        <translation>Der Störfall; kann entfallen, wenn die Bibliothek nur einen enthält.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
</context>
<context>
    <name>LogReading</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>the line is longer than 1 MiB; %n more byte(s) of it were left out</source>
        <translation>
            <numerusform>die Zeile ist länger als 1 MiB; %n weiteres Byte davon wurde ausgelassen</numerusform>
            <numerusform>die Zeile ist länger als 1 MiB; %n weitere Bytes davon wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from here on are no text in UTF-8 and were replaced</source>
        <translation>
            <numerusform>%n Byte von hier an ist kein Text in UTF-8 und wurde ersetzt</numerusform>
            <numerusform>%n Bytes von hier an sind kein Text in UTF-8 und wurden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) of UTF-16 were replaced</source>
        <translation>
            <numerusform>%n fehlerhaftes Zeichen in UTF-16 wurde ersetzt</numerusform>
            <numerusform>%n fehlerhafte Zeichen in UTF-16 wurden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from here on lie in an hour that the zone has twice; the first was taken</source>
        <translation>
            <numerusform>%n Zeitangabe von hier an liegt in einer Stunde, die es in der Zeitzone zweimal gibt; die erste wurde angenommen</numerusform>
            <numerusform>%n Zeitangaben von hier an liegen in einer Stunde, die es in der Zeitzone zweimal gibt; die erste wurde angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from here on lie in an hour that the zone leaves out; the offset from before was taken</source>
        <translation>
            <numerusform>%n Zeitangabe von hier an liegt in einer Stunde, die die Zeitzone auslässt; die Abweichung von davor wurde angenommen</numerusform>
            <numerusform>%n Zeitangaben von hier an liegen in einer Stunde, die die Zeitzone auslässt; die Abweichung von davor wurde angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from here on have no date; the date of the file&apos;s last change was taken for the last</source>
        <translation>
            <numerusform>%n Zeitangabe von hier an hat kein Datum; für die letzte wurde das Datum der letzten Änderung der Datei angenommen</numerusform>
            <numerusform>%n Zeitangaben von hier an haben kein Datum; für die letzte wurde das Datum der letzten Änderung der Datei angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from here on say 29 February, which the year does not have; 1 March was taken</source>
        <translation>
            <numerusform>%n Zeitangabe von hier an nennt den 29. Februar, den das Jahr nicht hat; der 1. März wurde angenommen</numerusform>
            <numerusform>%n Zeitangaben von hier an nennen den 29. Februar, den das Jahr nicht hat; der 1. März wurde angenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsTable</name>
    <message>
        <source>a quote is opened and never closed; everything behind it is in one value</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen; alles danach steht in einem einzigen Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) where %1 were expected</source>
        <translation>
            <numerusform>%n Feld statt der erwarteten %1</numerusform>
            <numerusform>%n Felder statt der erwarteten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time that can be read</source>
        <translation>„%1“ ist keine lesbare Zeitangabe</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no number; a gap was left</source>
        <translation>„%1“ in Spalte %2 ist keine Zahl; es wurde eine Lücke gelassen</translation>
    </message>
</context>
<context>
    <name>PostmortemFile</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>time is doubtful: %n time(s) name no year, %1 was taken</source>
        <translation>
            <numerusform>Zeit zweifelhaft: %n Zeitangabe nennt kein Jahr, %1 wurde angenommen</numerusform>
            <numerusform>Zeit zweifelhaft: %n Zeitangaben nennen kein Jahr, %1 wurde angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>time is doubtful: no zone is named, %1 was taken</source>
        <translation>Zeit zweifelhaft: keine Zeitzone genannt, %1 wurde angenommen</translation>
    </message>
</context>
<context>
    <name>PrometheusAnswer</name>
    <message>
        <source>Prometheus says: %1</source>
        <translation>Prometheus meldet: %1</translation>
    </message>
</context>
<context>
    <name>ReportContext</name>
    <message>
        <source>%1, “%2”, is damaged in the library and cannot be shown.</source>
        <translation>%1, „%2“, ist in der Bibliothek beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>No format has this ending</source>
        <translation>Kein Format hat diese Endung</translation>
    </message>
    <message>
        <source>The incident is restricted to named readers.</source>
        <translation>Der Störfall ist auf namentlich benannte Personen beschränkt.</translation>
    </message>
    <message>
        <source>Remove it, or export with --force.</source>
        <translation>Entfernen Sie dies oder exportieren Sie mit --force.</translation>
    </message>
</context>
<context>
    <name>ReportNames</name>
    <message>
        <source>the lead investigator</source>
        <translation>die Leitung der Untersuchung</translation>
    </message>
    <message>
        <source>the facilitator</source>
        <translation>die Moderation</translation>
    </message>
    <message>
        <source>the note-taker</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>an engineer</source>
        <translation>jemand aus der Technik</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>die Überwachung</translation>
    </message>
    <message>
        <source>automation</source>
        <translation>die Automatisierung</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>jemand aus der Kundschaft</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Investigating</source>
        <translation>In Untersuchung</translation>
    </message>
    <message>
        <source>Ready for debrief</source>
        <translation>Bereit zur Nachbesprechung</translation>
    </message>
    <message>
        <source>Debriefed</source>
        <translation>Nachbesprochen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>In Beobachtung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Customer report</source>
        <translation>Kundenmeldung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Prevent</source>
        <comment>type of an action item</comment>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>Detect</source>
        <comment>type of an action item</comment>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <comment>type of an action item</comment>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>type of an action item</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>type of an action item</comment>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>state of an action item</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an action item</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state of an action item</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an action item</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>state of an action item</comment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not doing</source>
        <comment>state of an action item</comment>
        <translation>Wird nicht umgesetzt</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Contributing factor</source>
        <translation>Beitragender Faktor</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fate of a hypothesis</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>fate of a hypothesis</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <comment>fate of a hypothesis</comment>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>fate of a hypothesis</comment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gut gelaufen</translation>
    </message>
    <message>
        <source>Did not go well</source>
        <translation>Nicht gut gelaufen</translation>
    </message>
    <message>
        <source>Lucky</source>
        <translation>Glück gehabt</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Impact and scope</source>
        <translation>Auswirkung und Umfang</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>Zeitleiste der Ereignisse</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What did not go well</source>
        <translation>Was nicht gut lief</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>Wo wir Glück hatten</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Things to do if we have time</source>
        <translation>Was wir tun, wenn Zeit bleibt</translation>
    </message>
    <message>
        <source>Data and analysis</source>
        <translation>Daten und Auswertung</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample incident</source>
        <translation>Beispielstörfall</translation>
    </message>
</context>
<context>
    <name>SlackDayReader</name>
    <message>
        <source>bytes that are not UTF-8 were replaced</source>
        <translation>Bytes, die kein UTF-8 sind, wurden ersetzt</translation>
    </message>
    <message>
        <source>a message without a time</source>
        <translation>eine Nachricht ohne Zeitangabe</translation>
    </message>
    <message>
        <source>(a message without text)</source>
        <translation>(eine Nachricht ohne Text)</translation>
    </message>
</context>
<context>
    <name>SlackExport</name>
    <message>
        <source>cannot be read (%1); names may be missing</source>
        <translation>kann nicht gelesen werden (%1); Namen fehlen möglicherweise</translation>
    </message>
    <message>
        <source>broken JSON; names may be missing</source>
        <translation>fehlerhaftes JSON; Namen fehlen möglicherweise</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
</context>
<context>
    <name>SlackIntegrations</name>
    <message>
        <source>broken JSON (%1)</source>
        <translation>fehlerhaftes JSON (%1)</translation>
    </message>
    <message>
        <source>an entry without a time</source>
        <translation>ein Eintrag ohne Zeitangabe</translation>
    </message>
    <message>
        <source>Integration added: %1</source>
        <translation>Integration hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Integration removed: %1</source>
        <translation>Integration entfernt: %1</translation>
    </message>
    <message>
        <source>Integration changed (%1): %2</source>
        <translation>Integration geändert (%1): %2</translation>
    </message>
</context>
<context>
    <name>SlackRichText</name>
    <message>
        <source>(a file that Slack no longer has)</source>
        <translation>(eine Datei, die Slack nicht mehr hat)</translation>
    </message>
</context>
<context>
    <name>SlackSalvage</name>
    <message>
        <source>no list of messages in it</source>
        <translation>enthält keine Liste von Nachrichten</translation>
    </message>
    <message>
        <source>the file ends in the middle; what begins here was left out</source>
        <translation>die Datei endet mittendrin; was hier beginnt, wurde ausgelassen</translation>
    </message>
    <message>
        <source>broken JSON: a message was expected here</source>
        <translation>fehlerhaftes JSON: hier wurde eine Nachricht erwartet</translation>
    </message>
    <message>
        <source>a message of more than 16 MB was left out</source>
        <translation>eine Nachricht von mehr als 16 MB wurde ausgelassen</translation>
    </message>
    <message>
        <source>broken JSON (%1); the message was left out</source>
        <translation>fehlerhaftes JSON (%1); die Nachricht wurde ausgelassen</translation>
    </message>
</context>
<context>
    <name>SourceOutput</name>
    <message numerus="yes">
        <source>%n more place(s) could not be read</source>
        <translation>
            <numerusform>%n weitere Stelle konnte nicht gelesen werden</numerusform>
            <numerusform>%n weitere Stellen konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpooledCollection</name>
    <message>
        <source>the archive is damaged; what came before the damage was read</source>
        <translation>das Archiv ist beschädigt; was vor der Beschädigung kam, wurde gelesen</translation>
    </message>
    <message>
        <source>a link to another place</source>
        <translation>eine Verknüpfung zu einem anderen Ort</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>its data is damaged; nothing behind it in the archive was read</source>
        <translation>die Daten sind beschädigt; nichts, was im Archiv danach kommt, wurde gelesen</translation>
    </message>
</context>
<context>
    <name>TimelinePart</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since the first</source>
        <translation>Seit dem ersten</translation>
    </message>
    <message>
        <source>Note and evidence</source>
        <translation>Anmerkung und Belege</translation>
    </message>
    <message>
        <source>Known at %1</source>
        <translation>Bekannt seit %1</translation>
    </message>
    <message>
        <source>Options seen:</source>
        <translation>Gesehene Möglichkeiten:</translation>
    </message>
    <message>
        <source>Known then:</source>
        <translation>Damals bekannt:</translation>
    </message>
    <message>
        <source>Expected effect:</source>
        <translation>Erwartete Wirkung:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Check integrity, seals, references and format.</source>
        <translation>Unversehrtheit, Siegel, Verweise und Format prüfen.</translation>
    </message>
    <message>
        <source>Name the file to write</source>
        <translation>Geben Sie die zu schreibende Datei an</translation>
    </message>
    <message>
        <source>There is no such edition</source>
        <translation>Diese Ausgabe gibt es nicht</translation>
    </message>
    <message>
        <source>There are no texts in this language</source>
        <translation>In dieser Sprache gibt es keine Texte</translation>
    </message>
    <message>
        <source>Exported although the leak check found this:</source>
        <translation>Exportiert, obwohl die Prüfung auf vertrauliche Inhalte dies gefunden hat:</translation>
    </message>
    <message>
        <source>Write the report, by the file&apos;s ending: %1.</source>
        <translation>Den Bericht schreiben, je nach Endung der Datei: %1.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>internal, or public: without internal parts, with roles in place of names.</source>
        <translation>internal (intern) oder public (öffentlich): ohne interne Teile, mit Rollen statt Namen.</translation>
    </message>
    <message>
        <source>Zone of all times; the incident&apos;s where it is left out.</source>
        <translation>Zeitzone aller Zeiten; ohne Angabe die des Störfalls.</translation>
    </message>
    <message>
        <source>Language of the report: %1.</source>
        <translation>Sprache des Berichts: %1.</translation>
    </message>
    <message>
        <source>Export although the leak check found something, and say so.</source>
        <translation>Exportieren, obwohl die Prüfung auf vertrauliche Inhalte etwas gefunden hat, und dies melden.</translation>
    </message>
    <message>
        <source>--map expects time=COLUMN,text=COLUMN,...</source>
        <translation>--map erwartet time=COLUMN,text=COLUMN,...</translation>
    </message>
    <message>
        <source>--%1 expects a whole number</source>
        <translation>--%1 erwartet eine ganze Zahl</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Read as this format: %1.</source>
        <translation>In diesem Format lesen: %1.</translation>
    </message>
    <message>
        <source>Zone of times that name none.</source>
        <translation>Zeitzone für Zeitangaben, die keine nennen.</translation>
    </message>
    <message>
        <source>Year of times that name none.</source>
        <translation>Jahr für Zeitangaben, die keines nennen.</translation>
    </message>
    <message>
        <source>Seconds to add to every time, because the source&apos;s clock was wrong.</source>
        <translation>Sekunden, die zu jeder Zeit addiert werden, weil die Uhr der Quelle falsch ging.</translation>
    </message>
    <message>
        <source>Columns of a table of events: time, text, kind, author, lane.</source>
        <translation>Spalten einer Tabelle mit Ereignissen: time, text, kind, author, lane.</translation>
    </message>
    <message>
        <source>Put every record straight into the story.</source>
        <translation>Jeden Eintrag direkt in die Zeitleiste übernehmen.</translation>
    </message>
    <message>
        <source>Replace secrets before anything is stored.</source>
        <translation>Geheimnisse ersetzen, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Read everything, store nothing.</source>
        <translation>Alles lesen, nichts speichern.</translation>
    </message>
    <message>
        <source>Import files, folders and archives as candidates and evidence, or an incident&apos;s JSON.</source>
        <translation>Dateien, Ordner und Archive als Kandidaten und Belege importieren oder das JSON eines Störfalls.</translation>
    </message>
    <message>
        <source>There is no such state</source>
        <translation>Diesen Stand gibt es nicht</translation>
    </message>
    <message>
        <source>List the incidents.</source>
        <translation>Die Störfälle auflisten.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Nur Störfälle mit diesem Stand.</translation>
    </message>
    <message>
        <source>Make the library if it is not there, add an incident, print its key.</source>
        <translation>Die Bibliothek anlegen, falls es sie noch nicht gibt, einen Störfall hinzufügen und dessen Schlüssel ausgeben.</translation>
    </message>
    <message>
        <source>What happened, in one line.</source>
        <translation>Was geschah, in einer Zeile.</translation>
    </message>
    <message>
        <source>A template (%1) or a template file.</source>
        <translation>Eine Vorlage (%1) oder eine Vorlagendatei.</translation>
    </message>
    <message>
        <source>How bad it was.</source>
        <translation>Wie schlimm es war.</translation>
    </message>
    <message>
        <source>The time zone of the incident and its report.</source>
        <translation>Die Zeitzone des Störfalls und seines Berichts.</translation>
    </message>
    <message>
        <source>The lead investigator.</source>
        <translation>Die Leitung der Untersuchung.</translation>
    </message>
    <message>
        <source>Write the sample incident, into a new library or one that is there.</source>
        <translation>Den Beispielstörfall schreiben, in eine neue oder eine vorhandene Bibliothek.</translation>
    </message>
    <message>
        <source>FIELD=VALUE is expected</source>
        <translation>FIELD=VALUE wird erwartet</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set fields: %1. A value “@FILE” is read from the file.</source>
        <translation>Felder setzen: %1. Ein Wert „@FILE“ wird aus der Datei gelesen.</translation>
    </message>
    <message>
        <source>Show one incident; with --json whole, with all candidates.</source>
        <translation>Einen Störfall anzeigen; mit --json vollständig, mit allen Kandidaten.</translation>
    </message>
    <message>
        <source>Name the file to restore to</source>
        <translation>Geben Sie die Datei an, in die wiederhergestellt werden soll</translation>
    </message>
    <message>
        <source>Restored to “%1”. The library itself is unchanged.</source>
        <translation>In „%1“ wiederhergestellt. Die Bibliothek selbst ist unverändert.</translation>
    </message>
    <message>
        <source>There are no snapshots of this library on this machine yet.</source>
        <translation>Auf diesem Rechner gibt es noch keine Sicherungsstände dieser Bibliothek.</translation>
    </message>
    <message>
        <source>List the snapshots of a library, or restore one to a new file.</source>
        <translation>Die Sicherungsstände einer Bibliothek auflisten oder einen in eine neue Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>The snapshot to restore.</source>
        <translation>Der Sicherungsstand, der wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>The file to restore to; it must not exist.</source>
        <translation>Die Datei, in die wiederhergestellt wird; sie darf noch nicht vorhanden sein.</translation>
    </message>
    <message>
        <source>The library is too damaged to be opened. These are the snapshots of all libraries on this machine:</source>
        <translation>Die Bibliothek ist zu beschädigt, um geöffnet zu werden. Dies sind die Sicherungsstände aller Bibliotheken auf diesem Rechner:</translation>
    </message>
</context>
<context>
    <name>WrittenTimeline</name>
    <message>
        <source>time is doubtful: no date, that of the file was taken</source>
        <translation>Zeit zweifelhaft: kein Datum, das der Datei wurde angenommen</translation>
    </message>
    <message>
        <source>time is doubtful: no year, and with %1 it is far from the document&apos;s own day</source>
        <translation>Zeit zweifelhaft: kein Jahr, und mit %1 liegt sie weit vom Tag des Dokuments entfernt</translation>
    </message>
    <message>
        <source>time is doubtful: the year %1 in a document of %2</source>
        <translation>Zeit zweifelhaft: das Jahr %1 in einem Dokument von %2</translation>
    </message>
    <message>
        <source>time is doubtful: after midnight, the next day was taken</source>
        <translation>Zeit zweifelhaft: nach Mitternacht, der nächste Tag wurde angenommen</translation>
    </message>
    <message>
        <source>time is doubtful: earlier than the line before</source>
        <translation>Zeit zweifelhaft: früher als die Zeile davor</translation>
    </message>
    <message>
        <source>time is doubtful: the clock was set forward or back in this hour</source>
        <translation>Zeit zweifelhaft: in dieser Stunde wurde die Uhr vor- oder zurückgestellt</translation>
    </message>
    <message>
        <source>time is doubtful: its two readings differ</source>
        <translation>Zeit zweifelhaft: die beiden Angaben widersprechen sich</translation>
    </message>
</context>
<context>
    <name>ZipCollection</name>
    <message>
        <source>a link to another place</source>
        <translation>eine Verknüpfung zu einem anderen Ort</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
</context>
<context>
    <name>afterword::ChartAlt</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1: %2 to %3, peak %4</source>
        <extracomment>Summary of a chart for screen readers: name of the series, least and greatest value, time of the greatest</extracomment>
        <translation>%1: %2 bis %3, Höchstwert bei %4</translation>
    </message>
    <message>
        <source>%1: always %2</source>
        <extracomment>Summary of a chart&apos;s series that never changes: &quot;disk: always 40 GiB&quot;</extracomment>
        <translation>%1: immer %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more series</source>
        <translation>
            <numerusform>und %n weitere Datenreihe</numerusform>
            <numerusform>und %n weitere Datenreihen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TimeTicks</name>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <extracomment>Day and month on a time axis: &quot;12 Mar&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <extracomment>Day, month and year on a time axis: &quot;12 Mar 2026&quot;</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineFigure</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Customer reports</source>
        <translation>Kundenmeldungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Name of the lane that gathers the events of small lanes</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Impact start</source>
        <translation>Beginn der Auswirkung</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Ausgerufen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Impact end</source>
        <translation>Ende der Auswirkung</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>Label of an impact window in a timeline; %1 is who or what was affected</extracomment>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Auswirkung: %1</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>zwischen %1 und %2 %3</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <comment>time, zone</comment>
        <translation>etwa %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n moment(s) before %1.</source>
        <translation>
            <numerusform>Nicht gezeichnet: %n Zeitpunkt vor %1.</numerusform>
            <numerusform>Nicht gezeichnet: %n Zeitpunkte vor %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n moment(s) after %1.</source>
        <translation>
            <numerusform>Nicht gezeichnet: %n Zeitpunkt nach %1.</numerusform>
            <numerusform>Nicht gezeichnet: %n Zeitpunkte nach %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline from %1 to %2 %3.</source>
        <comment>date and time, date and time, zone</comment>
        <translation>Zeitleiste von %1 bis %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): %1.</source>
        <translation>
            <numerusform>%n Ereignis: %1.</numerusform>
            <numerusform>%n Ereignisse: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineSvg</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
</TS>
