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
    <name>ChatPreview</name>
    <message>
        <source>no messages</source>
        <translation>keine Nachrichten</translation>
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
        <source>“afterword COMMAND --help” explains a command. Exit codes: 0 done, 1 failed, 2 usage, 3 locked, 4 damaged or unknown format, 5 nothing matched, 6 refused by a gate or a leak check.</source>
        <translation>„afterword COMMAND --help“ erklärt einen Befehl. Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 gesperrt, 4 beschädigt oder unbekanntes Format, 5 nichts gefunden, 6 von einer Schranke oder der Prüfung auf vertrauliche Inhalte abgelehnt.</translation>
    </message>
    <message>
        <source>Usage: afterword [LIBRARY]    opens the window</source>
        <translation>Aufruf: afterword [LIBRARY]    öffnet das Fenster</translation>
    </message>
    <message>
        <source>       afterword COMMAND ...</source>
        <translation>        afterword COMMAND ...</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>The report adds %n impact window(s) here.</source>
        <translation>
            <numerusform>Der Bericht fügt hier %n Auswirkungszeitraum ein.</numerusform>
            <numerusform>Der Bericht fügt hier %n Auswirkungszeiträume ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds %n trigger(s) here.</source>
        <translation>
            <numerusform>Der Bericht fügt hier %n Auslöser ein.</numerusform>
            <numerusform>Der Bericht fügt hier %n Auslöser ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds %n cause(s) here.</source>
        <translation>
            <numerusform>Der Bericht fügt hier %n Ursache ein.</numerusform>
            <numerusform>Der Bericht fügt hier %n Ursachen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds the timeline here: %n event(s) and milestone(s).</source>
        <translation>
            <numerusform>Der Bericht fügt hier die Zeitleiste ein: %n Eintrag aus Ereignissen und Meilensteinen.</numerusform>
            <numerusform>Der Bericht fügt hier die Zeitleiste ein: %n Ereignisse und Meilensteine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds %n action(s) here.</source>
        <translation>
            <numerusform>Der Bericht fügt hier %n Maßnahme ein.</numerusform>
            <numerusform>Der Bericht fügt hier %n Maßnahmen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report adds %n wish(es) here.</source>
        <comment>things to do if there is time</comment>
        <translation>
            <numerusform>Der Bericht fügt hier %n Wunsch ein.</numerusform>
            <numerusform>Der Bericht fügt hier %n Wünsche ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report adds the evidence here that no other section shows.</source>
        <translation>Der Bericht fügt hier die Belege ein, die kein anderer Abschnitt zeigt.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>lead investigator</source>
        <translation>Leitung der Untersuchung</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
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
    <name>ErrorWords</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” was not found. Nothing was changed. It may have been moved or renamed: open it from where it is now.</source>
        <translation>„%1“ wurde nicht gefunden. Es wurde nichts geändert. Vielleicht wurde die Datei verschoben oder umbenannt: Öffnen Sie sie an ihrem jetzigen Ort.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file, its folder or the medium is read-only. Nothing was changed. Make it writable, or save a copy elsewhere.</source>
        <translation>„%1“ kann nicht geschrieben werden: Die Datei, ihr Ordner oder der Datenträger ist schreibgeschützt. Es wurde nichts geändert. Heben Sie den Schreibschutz auf oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>There is no space left for “%1”. Your last edits are kept here, but are not in the file yet. Make space; it is tried again by itself.</source>
        <translation>Für „%1“ ist kein Speicherplatz mehr frei. Ihre letzten Änderungen sind hier aufbewahrt, aber noch nicht in der Datei. Schaffen Sie Platz; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>“%1” is damaged. The file was not changed. Open a snapshot of an earlier state, or a copy of what can be read.</source>
        <translation>„%1“ ist beschädigt. Die Datei wurde nicht verändert. Öffnen Sie den Sicherungsstand einer früheren Fassung oder eine Kopie dessen, was lesbar ist.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Afterword (format %2; this one knows up to %3). The file was not changed. Install the newer version to open it.</source>
        <translation>„%1“ wurde mit einer neueren Version von Afterword erstellt (Format %2; diese Version kennt Formate bis %3). Die Datei wurde nicht verändert. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not an Afterword library. The file was not changed. To bring it into an incident, import it.</source>
        <translation>„%1“ ist keine Afterword-Bibliothek. Die Datei wurde nicht verändert. Importieren Sie sie, um sie in einen Störfall aufzunehmen.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not an Afterword library. The file was not changed. If it should hold one, restore it from a snapshot or a backup.</source>
        <translation>„%1“ ist leer und damit keine Afterword-Bibliothek. Die Datei wurde nicht verändert. Falls sie eine enthalten sollte, stellen Sie sie aus einem Sicherungsstand oder einer Datensicherung wieder her.</translation>
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
        <source>Nothing was found in “%1” that can be read. Nothing was changed.</source>
        <translation>In „%1“ wurde nichts gefunden, was sich lesen lässt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. What was there before is unchanged. Try again; the details say what the system reported.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden. Was vorher da war, ist unverändert. Versuchen Sie es erneut; die Einzelheiten nennen, was das System gemeldet hat.</translation>
    </message>
    <message>
        <source>Afterword made a mistake with “%1”. Your file is unchanged. Please report it with the details.</source>
        <translation>Afterword hat bei „%1“ einen Fehler gemacht. Ihre Datei ist unverändert. Bitte melden Sie den Fehler mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. Nothing was changed. Close it there, then try again.</source>
        <translation>„%1“ ist in einem anderen Programm geöffnet. Es wurde nichts geändert. Schließen Sie die Datei dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” is open on %2 by %3. Nothing was changed. Close it there, then try again.</source>
        <translation>„%1“ ist auf %2 durch %3 geöffnet. Es wurde nichts geändert. Schließen Sie die Datei dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed. Correct it, then try again.</source>
        <translation>„%1“ kann nicht gelesen werden. Es wurde nichts geändert. Berichtigen Sie die Datei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be read from line %2 on. Nothing was changed. Correct it, then try again.</source>
        <translation>„%1“ kann ab Zeile %2 nicht gelesen werden. Es wurde nichts geändert. Berichtigen Sie die Datei und versuchen Sie es dann erneut.</translation>
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
    <name>EvidenceEdits</name>
    <message>
        <source>Change the title of evidence</source>
        <translation>Titel eines Belegs ändern</translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>Bildunterschrift ändern</translation>
    </message>
    <message>
        <source>Change a description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Change an excerpt</source>
        <translation>Auszug ändern</translation>
    </message>
    <message>
        <source>Change where evidence is from</source>
        <translation>Herkunft eines Belegs ändern</translation>
    </message>
    <message>
        <source>Change who sees evidence</source>
        <translation>Sichtbarkeit eines Belegs ändern</translation>
    </message>
    <message>
        <source>Put evidence into the report</source>
        <translation>Beleg in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Take evidence out of the report</source>
        <translation>Beleg aus dem Bericht nehmen</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Beleg anhängen</translation>
    </message>
    <message>
        <source>Detach evidence</source>
        <translation>Beleg lösen</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Add text excerpt</source>
        <translation>Textauszug hinzufügen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Text excerpt</source>
        <translation>Textauszug</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>EvidenceUse</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>milestones, causes, actions</comment>
        <translation>
            <numerusform>%n anderes</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>A cell that a spreadsheet would run as a formula begins with an apostrophe, so that it stays text.</source>
        <translation>Eine Zelle, die eine Tabellenkalkulation als Formel ausführen würde, beginnt mit einem Apostroph, damit sie Text bleibt.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print, send and keep</source>
        <translation>Seiten zum Drucken, Verschicken und Aufbewahren</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>One file for any browser, on phones too</source>
        <translation>Eine Datei für jeden Browser, auch auf dem Telefon</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text for a wiki or a repository</source>
        <translation>Text für ein Wiki oder ein Repository</translation>
    </message>
    <message>
        <source>Pictures and figures go into a folder beside the file, named after it.</source>
        <translation>Bilder und Abbildungen kommen in einen Ordner neben der Datei, der nach ihr benannt ist.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole incident, for other programs</source>
        <translation>Der ganze Störfall, für andere Programme</translation>
    </message>
    <message>
        <source>This is everything: internal parts, names, and all that was imported, which the check for secrets does not read. It can be imported again. Do not publish it.</source>
        <translation>Dies ist alles: interne Teile, Namen und alles Importierte, das die Prüfung auf Geheimnisse nicht liest. Es lässt sich wieder importieren. Veröffentlichen Sie es nicht.</translation>
    </message>
    <message>
        <source>One row per event, for spreadsheets</source>
        <translation>Eine Zeile je Ereignis, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>One row per action, for spreadsheets</source>
        <translation>Eine Zeile je Maßnahme, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Timeline CSV</source>
        <translation>Zeitleiste als CSV</translation>
    </message>
    <message>
        <source>Actions CSV</source>
        <translation>Maßnahmen als CSV</translation>
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
    <message>
        <source>the folder was gone when it was its turn</source>
        <translation>der Ordner war nicht mehr da, als er an der Reihe war</translation>
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
    <name>ImportDrop</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>Eingefügtes Bild %1</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Eingefügter Text %1</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>Import of %n source(s)</source>
        <translation>
            <numerusform>Import aus %n Quelle</numerusform>
            <numerusform>Import aus %n Quellen</numerusform>
        </translation>
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
    <name>ImportWalk</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>archives nested in archives are read one deep only</source>
        <translation>Archive in Archiven werden nur eine Ebene tief gelesen</translation>
    </message>
    <message>
        <source>the file became shorter while it was imported: %1 of %2 bytes were left</source>
        <translation>die Datei wurde während des Imports kürzer: %1 von %2 Bytes waren übrig</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tabelle mit Ereignissen</translation>
    </message>
    <message>
        <source>JSON events</source>
        <translation>Ereignisse als JSON</translation>
    </message>
    <message>
        <source>Table of metrics</source>
        <translation>Tabelle mit Messwerten</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>CloudWatch</source>
        <translation>CloudWatch</translation>
    </message>
    <message>
        <source>Datadog</source>
        <translation>Datadog</translation>
    </message>
    <message>
        <source>sysstat</source>
        <translation>sysstat</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Written postmortem</source>
        <translation>Geschriebenes Postmortem</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln record(s)</source>
        <translation>
            <numerusform>etwa %Ln Eintrag</numerusform>
            <numerusform>etwa %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln record(s)</source>
        <translation>
            <numerusform>mehr als %Ln Eintrag</numerusform>
            <numerusform>mehr als %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln Abschnitt</numerusform>
            <numerusform>%Ln Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Datenreihe</numerusform>
            <numerusform>%Ln Datenreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>aufgenommen am %1</translation>
    </message>
    <message>
        <source>Its dates could begin with the day or with the month. Choose which; nothing is taken before.</source>
        <translation>Die Datumsangaben könnten mit dem Tag oder mit dem Monat beginnen. Wählen Sie, womit; vorher wird nichts übernommen.</translation>
    </message>
    <message>
        <source>No column with times was found. Choose the column that has them; nothing is taken before.</source>
        <translation>Es wurde keine Spalte mit Zeiten gefunden. Wählen Sie die Spalte, die sie enthält; vorher wird nichts übernommen.</translation>
    </message>
    <message>
        <source>There is nothing in it. The other sources are not concerned. Export it again where it should hold something.</source>
        <translation>Sie enthält nichts. Die anderen Quellen betrifft das nicht. Exportieren Sie sie erneut, falls sie etwas enthalten sollte.</translation>
    </message>
    <message>
        <source>Afterword does not know this format, and leaves the file out. The other sources are not concerned. If you know what it is, choose what to read it as.</source>
        <translation>Afterword kennt dieses Format nicht und lässt die Datei aus. Die anderen Quellen betrifft das nicht. Wenn Sie wissen, was es ist, wählen Sie, als was sie gelesen werden soll.</translation>
    </message>
    <message>
        <source>It is locked by a password. Nothing of it was read, the other sources are not concerned. Unpack it with its password, and drop the folder here.</source>
        <translation>Sie ist mit einem Passwort gesperrt. Nichts davon wurde gelesen, die anderen Quellen betrifft das nicht. Entpacken Sie sie mit ihrem Passwort und ziehen Sie den Ordner hierher.</translation>
    </message>
    <message>
        <source>The system did not let it be read (%1). It was not touched, the other sources are not concerned. Allow it to be read, and add it again.</source>
        <translation>Das System ließ sie nicht lesen (%1). Sie wurde nicht angetastet, die anderen Quellen betrifft das nicht. Erlauben Sie das Lesen und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>It cannot be read: %1. It was not touched, the other sources are not concerned. Choose another format, or export it again.</source>
        <translation>Sie kann nicht gelesen werden: %1. Sie wurde nicht angetastet, die anderen Quellen betrifft das nicht. Wählen Sie ein anderes Format oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>It is larger than what can be read safely: %1. The other sources are not concerned. Take a part of it, or unpack it first.</source>
        <translation>Sie ist größer als das, was sicher gelesen werden kann: %1. Die anderen Quellen betrifft das nicht. Nehmen Sie einen Teil davon oder entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Some files in it are not read, the rest is. They are listed below with the reason.</source>
        <translation>Einige Dateien darin werden nicht gelesen, der Rest schon. Sie sind unten mit dem Grund aufgeführt.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was changed. Put it back, or add it from its new place.</source>
        <translation>„%1“ ist nicht mehr da. Es wurde nichts geändert. Legen Sie die Datei zurück oder fügen Sie sie von ihrem neuen Ort hinzu.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Nothing was changed. Make space, and import again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr frei. Es wurde nichts geändert. Schaffen Sie Platz und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The library cannot be written. Nothing was changed. Make its file and folder writable, and import again.</source>
        <translation>Die Bibliothek kann nicht geschrieben werden. Es wurde nichts geändert. Machen Sie ihre Datei und ihren Ordner beschreibbar und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing in there is of a format that Afterword knows. Nothing was changed.</source>
        <translation>Nichts darin hat ein Format, das Afterword kennt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library is in use by another program. Nothing was changed. Close it there, and import again.</source>
        <translation>Die Bibliothek wird von einem anderen Programm verwendet. Es wurde nichts geändert. Schließen Sie sie dort und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The library is damaged. Nothing was changed. Open an earlier copy of it from its snapshots.</source>
        <translation>Die Bibliothek ist beschädigt. Es wurde nichts geändert. Öffnen Sie eine frühere Kopie aus ihren Sicherungsständen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed. Leave it out, or choose how it is read.</source>
        <translation>„%1“ kann nicht gelesen werden. Es wurde nichts geändert. Lassen Sie die Quelle aus oder wählen Sie, wie sie gelesen wird.</translation>
    </message>
    <message>
        <source>The import failed. Nothing was changed. See the details, and try again.</source>
        <translation>Der Import ist fehlgeschlagen. Es wurde nichts geändert. Beachten Sie die Einzelheiten und versuchen Sie es erneut.</translation>
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
    <name>MenuWords</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Be&amp;lege</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
    <name>OpeningNotices</name>
    <message>
        <source>Read-only: the file or its folder cannot be written. You can look and export; to change something, save a copy.</source>
        <translation>Schreibgeschützt: Die Datei oder ihr Ordner kann nicht geschrieben werden. Ansehen und Exportieren sind möglich; um etwas zu ändern, speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Recovered after an unexpected stop. Nothing that was saved is lost.</source>
        <translation>Nach einem unerwarteten Ende wiederhergestellt. Nichts, was gespeichert war, ist verloren.</translation>
    </message>
    <message>
        <source>This copy is older than the one that was last open on this computer. Look for the newer one before you go on.</source>
        <translation>Diese Kopie ist älter als die, die auf diesem Rechner zuletzt geöffnet war. Suchen Sie die neuere, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Updated from format %1. The file as it was before is kept as a snapshot.</source>
        <translation>Von Format %1 aktualisiert. Die Datei in ihrer vorherigen Form ist als Sicherungsstand aufbewahrt.</translation>
    </message>
    <message>
        <source>This file has a second name in the file system. Open it under one name only.</source>
        <translation>Diese Datei hat im Dateisystem einen zweiten Namen. Öffnen Sie sie nur unter einem der Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) could not be written the last time. They were kept.</source>
        <translation>
            <numerusform>%n Änderung konnte beim letzten Mal nicht geschrieben werden. Sie wurde aufbewahrt.</numerusform>
            <numerusform>%n Änderungen konnten beim letzten Mal nicht geschrieben werden. Sie wurden aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>PaletteOffer</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
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
    <name>PreviewRun</name>
    <message>
        <source>not a known format</source>
        <translation>kein bekanntes Format</translation>
    </message>
    <message>
        <source>reading stopped before its end (%1)</source>
        <translation>das Lesen wurde vor dem Ende abgebrochen (%1)</translation>
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
    <name>ReferenceNames</name>
    <message>
        <source>Deleted evidence</source>
        <translation>Gelöschter Beleg</translation>
    </message>
    <message>
        <source>Deleted action</source>
        <translation>Gelöschte Maßnahme</translation>
    </message>
    <message>
        <source>Deleted cause</source>
        <translation>Gelöschte Ursache</translation>
    </message>
    <message>
        <source>Deleted event</source>
        <translation>Gelöschtes Ereignis</translation>
    </message>
    <message>
        <source>Milestone not set: %1</source>
        <translation>Meilenstein nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>Unknown milestone</source>
        <translation>Unbekannter Meilenstein</translation>
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
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Log excerpt</source>
        <translation>Protokollauszug</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ReferenceSearch</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
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
    <message>
        <source>an action that is not part of this report</source>
        <translation>eine Maßnahme, die nicht Teil dieses Berichts ist</translation>
    </message>
    <message>
        <source>deleted action</source>
        <translation>gelöschte Maßnahme</translation>
    </message>
    <message>
        <source>a cause that is not part of this report</source>
        <translation>eine Ursache, die nicht Teil dieses Berichts ist</translation>
    </message>
    <message>
        <source>deleted cause</source>
        <translation>gelöschte Ursache</translation>
    </message>
    <message>
        <source>an event that is not part of this report</source>
        <translation>ein Ereignis, das nicht Teil dieses Berichts ist</translation>
    </message>
    <message>
        <source>deleted event</source>
        <translation>gelöschtes Ereignis</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>an event, its time</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Event %1 (%2)</source>
        <comment>number, time</comment>
        <translation>Ereignis %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>milestone, its time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, a milestone that is not set</source>
        <translation>%1, ein Meilenstein, der nicht gesetzt ist</translation>
    </message>
    <message>
        <source>evidence that is not part of this report</source>
        <translation>ein Beleg, der nicht Teil dieses Berichts ist</translation>
    </message>
    <message>
        <source>deleted evidence</source>
        <translation>gelöschter Beleg</translation>
    </message>
    <message>
        <source>evidence without a title</source>
        <translation>Beleg ohne Titel</translation>
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
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
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
    <message numerus="yes">
        <source>Everything is as it was written: revision %1, %n part(s) checked.</source>
        <translation>
            <numerusform>Alles ist so, wie es geschrieben wurde: Revision %1, %n Teil geprüft.</numerusform>
            <numerusform>Alles ist so, wie es geschrieben wurde: Revision %1, %n Teile geprüft.</numerusform>
        </translation>
    </message>
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
    <name>WindowCommands</name>
    <message>
        <source>&amp;New incident</source>
        <translation>&amp;Neuer Störfall</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample incident</source>
        <translation>Beis&amp;pielstörfall öffnen</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues F&amp;enster</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Kopiertes importieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation>&amp;Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Teilbereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Teilbereich</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
</context>
<context>
    <name>WindowExporter</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of value, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind of value, its name, field</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Impact window</source>
        <translation>Auswirkungszeitraum</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Debrief note</source>
        <translation>Notiz der Nachbesprechung</translation>
    </message>
    <message>
        <source>Parked question</source>
        <translation>Zurückgestellte Frage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Request for an account</source>
        <translation>Bitte um eine Schilderung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Schilderung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change the severity</source>
        <translation>Schweregrad ändern</translation>
    </message>
    <message>
        <source>Change the lead investigator</source>
        <translation>Leitung der Untersuchung ändern</translation>
    </message>
    <message>
        <source>Change the facilitator</source>
        <translation>Moderation ändern</translation>
    </message>
    <message>
        <source>Change the note-taker</source>
        <translation>Protokoll ändern</translation>
    </message>
    <message>
        <source>Change the services</source>
        <translation>Dienste ändern</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Change who sees the section</source>
        <translation>Sichtbarkeit des Abschnitts ändern</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Vorlage ändern</translation>
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
    <name>afterword::AddEvidenceDialog</name>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Add a text excerpt</source>
        <translation>Textauszug hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Wohin er führt</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was er zeigt</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>He&amp;rkunft</translation>
    </message>
    <message>
        <source>The file, query or page that it is from</source>
        <translation>Die Datei, Abfrage oder Seite, aus der er stammt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http:// and names a host.</source>
        <translation>Dies ist keine Webadresse. Sie beginnt mit https:// oder http:// und nennt einen Rechner.</translation>
    </message>
</context>
<context>
    <name>afterword::BannerStrip</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message, message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::CandidateDelegate</name>
    <message numerus="yes">
        <source>%Ln reply(ies)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CandidateModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, taken from the record before</source>
        <translation>%1, vom vorigen Eintrag übernommen</translation>
    </message>
    <message>
        <source>This record cannot be read: its part of the library file is damaged.</source>
        <translation>Dieser Eintrag kann nicht gelesen werden: Sein Teil der Bibliotheksdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>candidates listed</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>afterword::CandidatePane</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Kandidaten durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Noch keine Kandidaten</translation>
    </message>
    <message>
        <source>Drop a Slack export, logs, metrics or pictures here: a folder, a zip or files.</source>
        <translation>Ziehen Sie einen Slack-Export, Protokolle, Messwerte oder Bilder hierher: einen Ordner, ein Zip oder Dateien.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No candidate passes this filter.</source>
        <translation>Kein Kandidat entspricht diesem Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Only what happened in the stretch of time that the canvas shows</source>
        <translation>Nur was in dem Zeitraum geschah, den der Zeitstrahl zeigt</translation>
    </message>
    <message>
        <source>Filter by what was decided</source>
        <translation>Nach der Entscheidung filtern</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>&amp;Pick into the story</source>
        <translation>In den Verlauf über&amp;nehmen</translation>
    </message>
    <message>
        <source>Pick and star</source>
        <translation>Übernehmen und mit Stern versehen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;gehen</translation>
    </message>
    <message>
        <source>Star for &amp;later</source>
        <translation>Für s&amp;päter mit Stern versehen</translation>
    </message>
    <message>
        <source>Take the decision &amp;back</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>Nächster, der zu entscheiden ist</translation>
    </message>
    <message>
        <source>Previous one to decide</source>
        <translation>Voriger, der zu entscheiden ist</translation>
    </message>
    <message>
        <source>Unfold thread</source>
        <translation>Unterhaltung ausklappen</translation>
    </message>
    <message>
        <source>Fold thread</source>
        <translation>Unterhaltung einklappen</translation>
    </message>
    <message>
        <source>What else was said then</source>
        <translation>Was zu der Zeit sonst gesagt wurde</translation>
    </message>
    <message>
        <source>Search &amp;candidates</source>
        <translation>Kandi&amp;daten durchsuchen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added to the story</source>
        <translation>
            <numerusform>%Ln Ereignis in den Verlauf übernommen</numerusform>
            <numerusform>%Ln Ereignisse in den Verlauf übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>afterword::CanvasMinimap</name>
    <message>
        <source>The whole incident</source>
        <translation>Der ganze Störfall</translation>
    </message>
    <message>
        <source>Way back to the whole incident</source>
        <translation>Weg zurück zum ganzen Störfall</translation>
    </message>
    <message>
        <source>Back to the whole incident</source>
        <translation>Zurück zum ganzen Störfall</translation>
    </message>
    <message>
        <source>Back to this range</source>
        <translation>Zurück zu diesem Bereich</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>First step of the way from the whole incident to a part of it</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>length of the whole incident</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>afterword::CanvasText</name>
    <message>
        <source>%1 d</source>
        <extracomment>Days, short: &quot;T+3 d&quot;</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>Thousands, short: &quot;12k&quot;</extracomment>
        <translation>%1k</translation>
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
        <source>since %1</source>
        <extracomment>An impact window that has not ended; %1 is a time with its zone</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2 %3 (%4)</source>
        <comment>time, time, zone, length</comment>
        <translation>%1 bis %2 %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation>nicht im Bericht</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>%1, milestone, %2</source>
        <comment>time, name</comment>
        <translation>%1, Meilenstein, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 to %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>
            <numerusform>%n Ereignis, %1 bis %2 %3</numerusform>
            <numerusform>%n Ereignisse, %1 bis %2 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 earlier</source>
        <comment>time, length</comment>
        <translation>%1, %2 früher</translation>
    </message>
    <message>
        <source>%1, %2 later</source>
        <comment>time, length</comment>
        <translation>%1, %2 später</translation>
    </message>
    <message numerus="yes">
        <source>Range %1, %n event(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>Bereich %1, %n Ereignis</numerusform>
            <numerusform>Bereich %1, %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) shown</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 von %n Ereignis gezeigt</numerusform>
            <numerusform>%1 von %n Ereignissen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Spur</numerusform>
            <numerusform>%n Spuren</numerusform>
        </translation>
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
    <name>afterword::ChoiceChip</name>
    <message>
        <source>All of them</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>There is nothing to choose from</source>
        <translation>Es gibt nichts zu wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered by, how many are chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>afterword::ClockRow</name>
    <message>
        <source>Clock offset</source>
        <translation>Abweichung der Uhr</translation>
    </message>
    <message>
        <source>+7m, -90s</source>
        <translation>+7m, -90s</translation>
    </message>
    <message>
        <source>Clock offset of %1</source>
        <translation>Abweichung der Uhr von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 applied to %Ln event(s)</source>
        <extracomment>%1: an offset such as +00:07:00</extracomment>
        <translation>
            <numerusform>%1 auf %Ln Ereignis angewendet</numerusform>
            <numerusform>%1 auf %Ln Ereignisse angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As its clock showed, %Ln event(s)</source>
        <translation>
            <numerusform>Wie die Uhr es zeigte, %Ln Ereignis</numerusform>
            <numerusform>Wie die Uhr es zeigte, %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too far: an event would leave the calendar.</source>
        <translation>%1 ist zu weit: Ein Ereignis würde den Kalender verlassen.</translation>
    </message>
</context>
<context>
    <name>afterword::CommandPalette</name>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Command, event or evidence   &gt;  #  !  @ person  : time</source>
        <translation>Befehl, Ereignis oder Beleg   &gt;  #  !  @ Person  : Zeit</translation>
    </message>
    <message>
        <source>What to find or run</source>
        <translation>Was gesucht oder ausgeführt werden soll</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>afterword::Commands</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>afterword::Document</name>
    <message>
        <source>A step of the past cannot be read: its part of the file is damaged. Nothing is changed any more; save a copy, or open a snapshot.</source>
        <translation>Ein früherer Schritt kann nicht gelesen werden: Sein Teil der Datei ist beschädigt. Es wird nichts mehr geändert; speichern Sie eine Kopie oder öffnen Sie einen Sicherungsstand.</translation>
    </message>
</context>
<context>
    <name>afterword::DocumentPlaces</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Niederschrift</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>afterword::DurationField</name>
    <message>
        <source>“%1” is not a length of time. You can write: %2.</source>
        <extracomment>%1: what was typed; %2: examples</extracomment>
        <translation>„%1“ ist keine Zeitdauer. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>afterword::EventFacts</name>
    <message>
        <source>Colleagues and customers may read it.</source>
        <translation>Mitarbeitende und Kundschaft dürfen es lesen.</translation>
    </message>
    <message>
        <source>The public edition leaves it out.</source>
        <translation>Die öffentliche Ausgabe lässt es aus.</translation>
    </message>
    <message>
        <source>Every report leaves it out; it stays here.</source>
        <translation>Jeder Bericht lässt es aus; hier bleibt es.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Visibility in reports</source>
        <translation>Sichtbarkeit in Berichten</translation>
    </message>
    <message>
        <source>Person or system</source>
        <translation>Person oder System</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Spur</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>We&amp;r</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Beri&amp;chte</translation>
    </message>
</context>
<context>
    <name>afterword::EventForm</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an event on the canvas or in the story to see and edit all of it here.</source>
        <translation>Wählen Sie ein Ereignis im Zeitstrahl oder im Verlauf aus, um es hier ganz zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>“%1” could not be read and was not taken.</source>
        <translation>„%1“ konnte nicht gelesen werden und wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>afterword::EventHead</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>Verschieben um</translation>
    </message>
    <message>
        <source>+5m, -90s</source>
        <translation>+5m, -90s</translation>
    </message>
    <message>
        <source>Move &amp;by</source>
        <translation>&amp;Verschieben um</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Ze&amp;it</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <translation>
            <numerusform>%Ln Ereignis ausgewählt</numerusform>
            <numerusform>%Ln Ereignisse ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in one sentence</source>
        <translation>Sagen Sie es in einem Satz</translation>
    </message>
    <message>
        <source>Starred: goes into the report</source>
        <translation>Mit Stern: kommt in den Bericht</translation>
    </message>
    <message>
        <source>Star: into the report</source>
        <translation>Stern: in den Bericht</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>times of the first and the last of several events</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Something was found about %Ln of them: see Findings.</source>
        <translation>
            <numerusform>Zu %Ln davon gibt es einen Befund: siehe Befunde.</numerusform>
            <numerusform>Zu %Ln davon gibt es Befunde: siehe Befunde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::EventNotes</name>
    <message>
        <source>Options that were seen</source>
        <translation>Gesehene Möglichkeiten</translation>
    </message>
    <message>
        <source>What was known then</source>
        <translation>Damals bekannt</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Erwartete Wirkung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Question for the debrief</source>
        <translation>Frage für die Nachbesprechung</translation>
    </message>
    <message>
        <source>Options that were seen, one on each line</source>
        <translation>Gesehene Möglichkeiten, eine je Zeile</translation>
    </message>
    <message>
        <source>Background, numbers, quotes. Markdown.</source>
        <translation>Hintergrund, Zahlen, Zitate. Markdown.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>What should the meeting talk about here?</source>
        <translation>Worüber soll die Besprechung hier reden?</translation>
    </message>
    <message>
        <source>&amp;Question for the debrief</source>
        <translation>&amp;Frage für die Nachbesprechung</translation>
    </message>
    <message>
        <source>A decision: what could have been chosen, and what was known when it was taken?</source>
        <translation>Eine Entscheidung: Was hätte gewählt werden können, und was war bekannt, als sie getroffen wurde?</translation>
    </message>
    <message>
        <source>Select one decision to write down its details.</source>
        <translation>Wählen Sie eine einzelne Entscheidung aus, um ihre Einzelheiten aufzuschreiben.</translation>
    </message>
</context>
<context>
    <name>afterword::EventText</name>
    <message>
        <source>Exact</source>
        <comment>precision of a time</comment>
        <translation>Genau</translation>
    </message>
    <message>
        <source>To the minute</source>
        <comment>precision of a time</comment>
        <translation>Auf die Minute</translation>
    </message>
    <message>
        <source>About</source>
        <comment>precision of a time</comment>
        <translation>Ungefähr</translation>
    </message>
    <message>
        <source>Between two times</source>
        <comment>precision of a time</comment>
        <translation>Zwischen zwei Zeiten</translation>
    </message>
    <message>
        <source>In every edition</source>
        <comment>where an event is shown</comment>
        <translation>In jeder Ausgabe</translation>
    </message>
    <message>
        <source>Internal edition only</source>
        <comment>where an event is shown</comment>
        <translation>Nur in der internen Ausgabe</translation>
    </message>
    <message>
        <source>Not in reports</source>
        <comment>where an event is shown</comment>
        <translation>Nicht in Berichten</translation>
    </message>
</context>
<context>
    <name>afterword::EventTimes</name>
    <message>
        <source>End or length</source>
        <translation>Ende oder Dauer</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>End&amp;s</source>
        <translation>E&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>Gena&amp;uigkeit</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>K&amp;nown</source>
        <translation>Be&amp;kannt</translation>
    </message>
    <message>
        <source>This is before the beginning.</source>
        <translation>Das liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>dauert %1</translation>
    </message>
    <message>
        <source>14:40 or 6 min</source>
        <translation>14:40 oder 6 min</translation>
    </message>
    <message>
        <source>This is before the earliest time.</source>
        <translation>Das liegt vor der frühesten Zeit.</translation>
    </message>
    <message>
        <source>When was it at the latest?</source>
        <translation>Wann war es spätestens?</translation>
    </message>
    <message>
        <source>This is before it happened.</source>
        <translation>Das liegt vor dem Geschehen.</translation>
    </message>
    <message>
        <source>%1 after it happened</source>
        <translation>%1 nach dem Geschehen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
</context>
<context>
    <name>afterword::EvidenceDelegate</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>keine Bildunterschrift</translation>
    </message>
</context>
<context>
    <name>afterword::EvidenceDetails</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Bild&amp;unterschrift</translation>
    </message>
    <message>
        <source>What it shows, and what a reader should see in it</source>
        <translation>Was er zeigt und was Lesende darin sehen sollen</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Be&amp;schreibung</translation>
    </message>
    <message>
        <source>For those who do not see the picture</source>
        <translation>Für alle, die das Bild nicht sehen</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>He&amp;rkunft</translation>
    </message>
    <message>
        <source>Query, file or page that it is from</source>
        <translation>Abfrage, Datei oder Seite, aus der er stammt</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer ihn sieht</translation>
    </message>
    <message>
        <source>Public: in every report</source>
        <translation>Öffentlich: in jedem Bericht</translation>
    </message>
    <message>
        <source>Internal: in the internal edition only</source>
        <translation>Intern: nur in der internen Ausgabe</translation>
    </message>
    <message>
        <source>Hidden: in no report</source>
        <translation>Verborgen: in keinem Bericht</translation>
    </message>
    <message>
        <source>Show it in the &amp;report</source>
        <translation>Im Beri&amp;cht zeigen</translation>
    </message>
    <message>
        <source>Where no section shows it, it stands among the data.</source>
        <translation>Wo ihn kein Abschnitt zeigt, steht er bei den Daten.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Show “%1” large</source>
        <translation>„%1“ groß zeigen</translation>
    </message>
    <message>
        <source>Select a piece of evidence first.</source>
        <translation>Wählen Sie zuerst einen Beleg aus.</translation>
    </message>
    <message>
        <source>Select an event on the timeline first.</source>
        <translation>Wählen Sie zuerst ein Ereignis in der Zeitleiste aus.</translation>
    </message>
    <message>
        <source>The selected event has it already.</source>
        <translation>Das ausgewählte Ereignis hat ihn schon.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation>
            <numerusform>und %n weiteres Ereignis</numerusform>
            <numerusform>und %n weitere Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. Drag it to an event or into the text.</source>
        <translation>Noch nirgends. Ziehen Sie ihn auf ein Ereignis oder in den Text.</translation>
    </message>
    <message numerus="yes">
        <source>Attach to %n selected event(s)</source>
        <translation>
            <numerusform>An %n ausgewähltes Ereignis anhängen</numerusform>
            <numerusform>An %n ausgewählte Ereignisse anhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach to the selected event</source>
        <translation>An das ausgewählte Ereignis anhängen</translation>
    </message>
    <message>
        <source>Attach (A)</source>
        <translation>Anhängen (A)</translation>
    </message>
    <message>
        <source>Detach from this event</source>
        <translation>Von diesem Ereignis lösen</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>Von %1 lösen</translation>
    </message>
</context>
<context>
    <name>afterword::EvidenceListModel</name>
    <message>
        <source>no caption</source>
        <translation>keine Bildunterschrift</translation>
    </message>
    <message>
        <source>in no report</source>
        <translation>in keinem Bericht</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
</context>
<context>
    <name>afterword::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Drop or paste screenshots, metrics, log excerpts and links here.</source>
        <translation>Ziehen Sie Bildschirmfotos, Messwerte, Protokollauszüge und Links hierher oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>Belege durchsuchen</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Keine Bildunterschrift</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Link hinzufügen…</translation>
    </message>
    <message>
        <source>Add a text excerpt…</source>
        <translation>Textauszug hinzufügen…</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Change its title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Attach to the selected event</source>
        <translation>An das ausgewählte Ereignis anhängen</translation>
    </message>
    <message>
        <source>Detach from the selected event</source>
        <translation>Vom ausgewählten Ereignis lösen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Select a piece of evidence first.</source>
        <translation>Wählen Sie zuerst einen Beleg aus.</translation>
    </message>
    <message>
        <source>It belongs to none of the selected events.</source>
        <translation>Er gehört zu keinem der ausgewählten Ereignisse.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter and how many it finds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All evidence is used.</source>
        <translation>Alle Belege sind verwendet.</translation>
    </message>
    <message>
        <source>Every picture and chart has a caption.</source>
        <translation>Jedes Bild und Diagramm hat eine Bildunterschrift.</translation>
    </message>
    <message>
        <source>Nothing of the kind.</source>
        <translation>Nichts dergleichen.</translation>
    </message>
</context>
<context>
    <name>afterword::EvidencePart</name>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>This incident has no evidence yet: drop pictures, charts or logs on the window.</source>
        <translation>Dieser Störfall hat noch keine Belege: Ziehen Sie Bilder, Diagramme oder Protokolle auf das Fenster.</translation>
    </message>
    <message>
        <source>Nothing shows it yet.</source>
        <translation>Noch belegt es nichts.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Take %1 off the event</source>
        <translation>%1 vom Ereignis lösen</translation>
    </message>
    <message>
        <source>All of it is attached</source>
        <translation>Alle sind angehängt</translation>
    </message>
</context>
<context>
    <name>afterword::EvidenceViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>Voriger (Left)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Nächster (Right)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>All of it (F)</source>
        <translation>Ganz (F)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There is nothing to look at: the file is kept as it is.</source>
        <translation>Es gibt nichts anzusehen: Die Datei wird aufbewahrt, wie sie ist.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Es kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>It cannot be shown: it is damaged, or missing in the library. Nothing else is affected.</source>
        <translation>Es kann nicht gezeigt werden: Es ist beschädigt oder fehlt in der Bibliothek. Sonst ist nichts betroffen.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportChoices</name>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;Intern</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>&amp;Öffentlich</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Zone of the times</source>
        <translation>Zone der Zeiten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Times in</source>
        <translation>&amp;Zeiten in</translation>
    </message>
    <message>
        <source>Everything that was written, with names. For your own people.</source>
        <translation>Alles, was geschrieben wurde, mit Namen. Für die eigenen Leute.</translation>
    </message>
    <message>
        <source>Without internal parts, with roles in place of names. For customers and the public.</source>
        <translation>Ohne interne Teile, mit Rollen statt Namen. Für Kundschaft und Öffentlichkeit.</translation>
    </message>
    <message>
        <source>%1 (the incident&apos;s)</source>
        <translation>%1 (die des Störfalls)</translation>
    </message>
    <message>
        <source>%1 (this computer&apos;s)</source>
        <translation>%1 (die dieses Rechners)</translation>
    </message>
    <message>
        <source>%1 always holds the whole incident.</source>
        <translation>%1 enthält immer den ganzen Störfall.</translation>
    </message>
    <message>
        <source>%1 has the same words in every language.</source>
        <translation>%1 hat in jeder Sprache dieselben Wörter.</translation>
    </message>
    <message>
        <source>%1 has all its times in UTC.</source>
        <translation>%1 hat alle Zeiten in UTC.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportDialog</name>
    <message>
        <source>Stopped. No file was written; one that was there before is unchanged.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben; eine, die vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>There is no space left for “%1”. A file that was there before is unchanged. Make space or choose another place, then export again.</source>
        <translation>Für „%1“ ist kein Speicherplatz mehr frei. Eine Datei, die vorher da war, ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ort und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>This file exists and is replaced.</source>
        <translation>Diese Datei ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>key of the incident</comment>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Bevor es hinausgeht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Geben Sie die zu schreibende Datei an.</translation>
    </message>
    <message>
        <source>Export &amp;anyway</source>
        <translation>&amp;Trotzdem exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n picture(s) and chart(s) so far</source>
        <translation>
            <numerusform>Wird geschrieben: bisher %n Bild oder Diagramm</numerusform>
            <numerusform>Wird geschrieben: bisher %n Bilder und Diagramme</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is written (%2).</source>
        <translation>„%1“ ist geschrieben (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>afterword::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, its number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::FindBar</name>
    <message>
        <source>Find in all sections</source>
        <translation>In allen Abschnitten suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which match, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FindingText</name>
    <message>
        <source>without a text</source>
        <extracomment>An event without a text</extracomment>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>“%1” ends at %2, before it begins at %3.</source>
        <translation>„%1“ endet um %2, bevor es um %3 beginnt.</translation>
    </message>
    <message>
        <source>“%1” happened at %3 at the earliest, but at %2 at the latest.</source>
        <translation>„%1“ geschah frühestens um %3, aber spätestens um %2.</translation>
    </message>
    <message>
        <source>“%1” was known at %2, before it happened at %3.</source>
        <translation>„%1“ war um %2 bekannt, bevor es um %3 geschah.</translation>
    </message>
    <message>
        <source>Milestone “%1” (%2) is before “%3” (%4).</source>
        <translation>Meilenstein „%1“ (%2) liegt vor „%3“ (%4).</translation>
    </message>
    <message>
        <source>“%1” (from %2) reaches beyond milestone “%3”.</source>
        <translation>„%1“ (ab %2) reicht über den Meilenstein „%3“ hinaus.</translation>
    </message>
    <message>
        <source>“%1” ends at %3, after the end of the impact at %2.</source>
        <translation>„%1“ endet um %3, nach dem Ende der Auswirkung um %2.</translation>
    </message>
    <message>
        <source>Customers reported “%1” at %2, outside of all impact windows.</source>
        <translation>Kunden meldeten „%1“ um %2, außerhalb aller Auswirkungszeiträume.</translation>
    </message>
    <message>
        <source>“%1”: %2 in %3 happened twice, because the clock was set back. The first time was taken: %4.</source>
        <translation>„%1“: %2 gab es in %3 zweimal, weil die Uhr zurückgestellt wurde. Genommen wurde das erste Mal: %4.</translation>
    </message>
    <message>
        <source>“%1”: no clock in %3 showed %2, because it was set forward. Taken as %4.</source>
        <translation>„%1“: Keine Uhr in %3 zeigte %2, weil sie vorgestellt wurde. Gelesen als %4.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there %n times within a second, at %2.</source>
        <translation>
            <numerusform>„%1“ steht %n-mal innerhalb einer Sekunde da, um %2.</numerusform>
            <numerusform>„%1“ steht %n-mal innerhalb einer Sekunde da, um %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded from %1 to %2 (%3).</source>
        <translation>Von %1 bis %2 ist nichts festgehalten (%3).</translation>
    </message>
    <message>
        <source>Milestone “%1” has no evidence.</source>
        <translation>Meilenstein „%1“ hat keinen Beleg.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
</context>
<context>
    <name>afterword::FindingsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No gaps, nothing that contradicts itself, and each milestone has its evidence.</source>
        <translation>Keine Lücken, keine Widersprüche, und jeder Meilenstein hat seinen Beleg.</translation>
    </message>
    <message>
        <source>Gaps and contradictions</source>
        <translation>Lücken und Widersprüche</translation>
    </message>
</context>
<context>
    <name>afterword::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>Zweite Spalte</translation>
    </message>
</context>
<context>
    <name>afterword::HeadForm</name>
    <message>
        <source>Facts and summary</source>
        <translation>Eckdaten und Zusammenfassung</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Z&amp;usammenfassung</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Die&amp;nste</translation>
    </message>
    <message>
        <source>What was affected, set apart by commas</source>
        <translation>Was betroffen war, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Lead investigator</source>
        <translation>Leitun&amp;g der Untersuchung</translation>
    </message>
    <message>
        <source>Drives the postmortem to its end</source>
        <translation>Führt das Postmortem zum Ende</translation>
    </message>
    <message>
        <source>&amp;Facilitator</source>
        <translation>&amp;Moderation</translation>
    </message>
    <message>
        <source>Leads the debrief</source>
        <translation>Leitet die Nachbesprechung</translation>
    </message>
    <message>
        <source>Lead and facilitator are the same person. A debrief led by somebody else hears more.</source>
        <translation>Leitung und Moderation sind dieselbe Person. Eine Nachbesprechung, die jemand anderes leitet, erfährt mehr.</translation>
    </message>
    <message>
        <source>&amp;Note-taker</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Writes during the debrief</source>
        <translation>Schreibt während der Nachbesprechung mit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>In a few sentences, for somebody who reads nothing else: what failed, for whom, for how long, why, and how it ended.</source>
        <translation>In wenigen Sätzen, für jemanden, der sonst nichts liest: was ausfiel, für wen, wie lange, warum und wie es endete.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Schweregrad</translation>
    </message>
    <message>
        <source>All facts are filled in.</source>
        <translation>Alle Eckdaten sind ausgefüllt.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
</context>
<context>
    <name>afterword::ImpactCard</name>
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
        <comment>what an impact is counted in</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Impact from</source>
        <translation>Auswirkung von</translation>
    </message>
    <message>
        <source>Impact to</source>
        <translation>Auswirkung bis</translation>
    </message>
    <message>
        <source>Scope of the impact</source>
        <translation>Bereich der Auswirkung</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Note on the impact</source>
        <translation>Notiz zur Auswirkung</translation>
    </message>
    <message>
        <source>Still lasts</source>
        <translation>Dauert noch an</translation>
    </message>
    <message>
        <source>Region, product, customers</source>
        <translation>Region, Produkt, Kundschaft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Impact window %L1</source>
        <translation>Auswirkungszeitraum %L1</translation>
    </message>
    <message>
        <source>Remove impact window %L1</source>
        <translation>Auswirkungszeitraum %L1 entfernen</translation>
    </message>
    <message>
        <source>This is before the beginning.</source>
        <translation>Das liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>Currency: EUR</source>
        <translation>Währung: EUR</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
</context>
<context>
    <name>afterword::ImportResultModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Outside the time</source>
        <translation>Außerhalb der Zeit</translation>
    </message>
</context>
<context>
    <name>afterword::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Sources and times</source>
        <translation>Quellen und Zeiten</translation>
    </message>
    <message>
        <source>Secrets and people</source>
        <translation>Geheimnisse und Personen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Secrets and people</source>
        <translation>&amp;Geheimnisse und Personen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go to the candidates</source>
        <translation>Zu den &amp;Kandidaten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: %Ln possible secret(s)</source>
        <translation>
            <numerusform>&amp;Weiter: %Ln mögliches Geheimnis</numerusform>
            <numerusform>&amp;Weiter: %Ln mögliche Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The files are still being looked at.</source>
        <translation>Die Dateien werden noch angesehen.</translation>
    </message>
    <message>
        <source>Nothing is chosen that can come in.</source>
        <translation>Es ist nichts gewählt, was hereinkommen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln source(s) come in</source>
        <translation>
            <numerusform>%1 von %Ln Quelle kommt herein</numerusform>
            <numerusform>%1 von %Ln Quellen kommen herein</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Ordner zum Importieren wählen</translation>
    </message>
</context>
<context>
    <name>afterword::IncidentHeader</name>
    <message>
        <source>Zone of all times that are shown</source>
        <translation>Zone aller gezeigten Zeiten</translation>
    </message>
    <message>
        <source>Find or run…</source>
        <translation>Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Find an event or evidence, or run a command (%1)</source>
        <translation>Ein Ereignis oder einen Beleg suchen oder einen Befehl ausführen (%1)</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>Störfall ohne Titel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>zone of display, second zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Zone: %1</source>
        <translation>Zone: %1</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>%1 (of the incident)</source>
        <translation>%1 (des Störfalls)</translation>
    </message>
    <message>
        <source>%1 (of this computer)</source>
        <translation>%1 (dieses Rechners)</translation>
    </message>
    <message>
        <source>Another zone…</source>
        <translation>Andere Zone…</translation>
    </message>
    <message>
        <source>Second zone…</source>
        <translation>Zweite Zone…</translation>
    </message>
    <message>
        <source>No second zone</source>
        <translation>Keine zweite Zone</translation>
    </message>
</context>
<context>
    <name>afterword::IncidentListModel</name>
    <message>
        <source>Untitled incident</source>
        <translation>Störfall ohne Titel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Impact since</source>
        <translation>Auswirkung seit</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
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
</context>
<context>
    <name>afterword::InspectorCommands</name>
    <message>
        <source>&amp;New event</source>
        <translation>Neues &amp;Ereignis</translation>
    </message>
    <message>
        <source>New event &amp;between</source>
        <translation>Neues Ereignis dazwis&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Edit event</source>
        <translation>Ereignis &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;time</source>
        <translation>Zeit bearbei&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Delete event</source>
        <translation>Ereignis &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Star: into the report</source>
        <translation>&amp;Stern: in den Bericht</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <comment>where events are shown</comment>
        <translation>Berichte: %1</translation>
    </message>
    <message>
        <source>Known at the time cursor</source>
        <translation>Bekannt an der Zeitmarke</translation>
    </message>
    <message>
        <source>Known at once</source>
        <translation>Sofort bekannt</translation>
    </message>
    <message>
        <source>Milestone: %1 here</source>
        <extracomment>%1: name of a milestone</extracomment>
        <translation>Meilenstein: %1 hier</translation>
    </message>
    <message>
        <source>Select two events, or one that another follows.</source>
        <translation>Wählen Sie zwei Ereignisse aus oder eines, auf das ein anderes folgt.</translation>
    </message>
    <message>
        <source>Something was changed since. Edit &gt; Undo goes back step by step.</source>
        <translation>Seither wurde etwas geändert. Bearbeiten &gt; Rückgängig geht Schritt für Schritt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) deleted</source>
        <translation>
            <numerusform>%Ln Ereignis gelöscht</numerusform>
            <numerusform>%Ln Ereignisse gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Wählen Sie zuerst ein Ereignis aus.</translation>
    </message>
</context>
<context>
    <name>afterword::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>Teile des Inspektors</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Findings (%L1)</source>
        <translation>Befunde (%L1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>afterword::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>afterword::LaneField</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>afterword::LaneHeads</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit dem Beginn</translation>
    </message>
</context>
<context>
    <name>afterword::LaneRow</name>
    <message>
        <source>Name of the lane</source>
        <translation>Name der Spur</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Spur entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>%1: colour and shape</source>
        <translation>%1: Farbe und Form</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1: weiter nach oben</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>Sie ist die erste.</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: weiter nach unten</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>Sie ist die letzte.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>There are events in it.</source>
        <translation>Sie enthält Ereignisse.</translation>
    </message>
    <message>
        <source>Another lane is called “%1”.</source>
        <translation>Eine andere Spur heißt „%1“.</translation>
    </message>
    <message>
        <source>A lane needs a name.</source>
        <translation>Eine Spur braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>afterword::LaneSign</name>
    <message>
        <source>Blue, circle</source>
        <translation>Blau, Kreis</translation>
    </message>
    <message>
        <source>Amber, triangle</source>
        <translation>Bernstein, Dreieck</translation>
    </message>
    <message>
        <source>Teal, square</source>
        <translation>Petrol, Quadrat</translation>
    </message>
    <message>
        <source>Crimson, diamond</source>
        <translation>Karmin, Raute</translation>
    </message>
    <message>
        <source>Violet, ring</source>
        <translation>Violett, Ring</translation>
    </message>
    <message>
        <source>Brown, bar</source>
        <translation>Braun, Balken</translation>
    </message>
</context>
<context>
    <name>afterword::LanesPage</name>
    <message>
        <source>No lanes yet</source>
        <translation>Noch keine Spuren</translation>
    </message>
    <message>
        <source>An event gets into a lane by its name: a team, a system, or what customers saw.</source>
        <translation>Ein Ereignis kommt durch ihren Namen in eine Spur: ein Team, ein System oder das, was die Kundschaft sah.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Clocks of the sources</source>
        <translation>Uhren der Quellen</translation>
    </message>
</context>
<context>
    <name>afterword::LeakPanel</name>
    <message>
        <source>I have looked at &amp;each of them</source>
        <translation>Ich habe &amp;jede Stelle angesehen</translation>
    </message>
    <message>
        <source>This incident is restricted to named readers. The file is not: whoever has it can read it.</source>
        <translation>Dieser Störfall ist auf namentlich benannte Personen beschränkt. Die Datei ist es nicht: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Only those &amp;readers get the file</source>
        <translation>Nur diese &amp;Personen erhalten die Datei</translation>
    </message>
    <message>
        <source>Possible secrets</source>
        <translation>Mögliche Geheimnisse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>The check for secrets is still under way.</source>
        <translation>Die Prüfung auf Geheimnisse läuft noch.</translation>
    </message>
    <message>
        <source>Confirm first that the possible secrets may get out.</source>
        <translation>Bestätigen Sie zuerst, dass die möglichen Geheimnisse hinausgehen dürfen.</translation>
    </message>
    <message>
        <source>Confirm first who gets the file.</source>
        <translation>Bestätigen Sie zuerst, wer die Datei erhält.</translation>
    </message>
    <message>
        <source>Looking for secrets…</source>
        <translation>Geheimnisse werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n possible secret(s) would get out. Better: close this, remove them, and change them where they are used.</source>
        <translation>
            <numerusform>%n mögliches Geheimnis würde hinausgehen. Besser: dies schließen, es entfernen und es dort ändern, wo es verwendet wird.</numerusform>
            <numerusform>%n mögliche Geheimnisse würden hinausgehen. Besser: dies schließen, sie entfernen und sie dort ändern, wo sie verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets found in what would be exported.</source>
        <translation>In dem, was exportiert würde, wurden keine Geheimnisse gefunden.</translation>
    </message>
</context>
<context>
    <name>afterword::LibraryPlace</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Störfälle durchsuchen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störfälle</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Störfall</translation>
    </message>
</context>
<context>
    <name>afterword::LineField</name>
    <message>
        <source>(several)</source>
        <comment>in place of a value, where those of several events differ</comment>
        <translation>(mehrere)</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>Afterword libraries (*.afterword)</source>
        <translation>Afterword-Bibliotheken (*.afterword)</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Es ist kein Störfall geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>the step</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>the step</comment>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1 %2 – Afterword</source>
        <comment>key and title of the incident</comment>
        <translation>%1 %2 – Afterword</translation>
    </message>
    <message>
        <source>Untitled incident</source>
        <translation>Störfall ohne Titel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>There is nothing to import in the clipboard.</source>
        <translation>In der Zwischenablage ist nichts zu importieren.</translation>
    </message>
    <message>
        <source>Everything is saved as you type.</source>
        <translation>Alles wird beim Schreiben gespeichert.</translation>
    </message>
    <message>
        <source>Name this library</source>
        <translation>Diese Bibliothek benennen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Second zone</source>
        <translation>Zweite Zone</translation>
    </message>
    <message>
        <source>Zone of display</source>
        <translation>Zone der Anzeige</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownEditor</name>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>afterword::MetricsPart</name>
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
        <source>%1 and %2 are not set</source>
        <translation>%1 und %2 sind nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <comment>a milestone</comment>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 − %3</source>
        <extracomment>Formula of a metric: names of two milestones</extracomment>
        <translation>%1: %2 − %3</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Nicht anwendbar: %1</translation>
    </message>
    <message>
        <source>Invalid: %1 is before %2</source>
        <comment>names of two milestones</comment>
        <translation>Ungültig: „%1“ liegt vor „%2“</translation>
    </message>
</context>
<context>
    <name>afterword::MilestoneRow</name>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a milestone</comment>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>Set from the selected event or at the cursor, note, evidence, clear</source>
        <translation>Vom ausgewählten Ereignis oder an der Zeitmarke setzen, Notiz, Belege, löschen</translation>
    </message>
    <message>
        <source>From the selected event</source>
        <translation>Vom ausgewählten Ereignis</translation>
    </message>
    <message>
        <source>At the time cursor</source>
        <translation>An der Zeitmarke</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This incident has no evidence yet</source>
        <translation>Dieser Störfall hat noch keine Belege</translation>
    </message>
</context>
<context>
    <name>afterword::MilestonesPage</name>
    <message>
        <source>Computed from them</source>
        <translation>Daraus berechnet</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Who was affected, from when to when? Several windows may overlap.</source>
        <translation>Wer war betroffen, von wann bis wann? Mehrere Zeiträume dürfen sich überschneiden.</translation>
    </message>
    <message>
        <source>Add impact window</source>
        <translation>Auswirkungszeitraum hinzufügen</translation>
    </message>
</context>
<context>
    <name>afterword::NumberField</name>
    <message>
        <source>“%1” is not a number. You can write: 1200.</source>
        <translation>„%1“ ist keine Zahl. Möglich ist: 1200.</translation>
    </message>
</context>
<context>
    <name>afterword::OriginalView</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
</context>
<context>
    <name>afterword::OutlineDelegate</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>noch leer</translation>
    </message>
</context>
<context>
    <name>afterword::OutlineModel</name>
    <message>
        <source>Facts and summary</source>
        <translation>Eckdaten und Zusammenfassung</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>noch leer</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>in no report</source>
        <translation>in keinem Bericht</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
</context>
<context>
    <name>afterword::OutlinePane</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Move the section up (Alt+Up)</source>
        <translation>Abschnitt nach oben (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the section down (Alt+Down)</source>
        <translation>Abschnitt nach unten (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the section (Del)</source>
        <translation>Abschnitt entfernen (Del)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Rename section	F2</source>
        <translation>Abschnitt umbenennen	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Down</translation>
    </message>
    <message>
        <source>Remove section	Del</source>
        <translation>Abschnitt entfernen	Del</translation>
    </message>
    <message>
        <source>Change the template…</source>
        <translation>Vorlage ändern…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words, sections still empty</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n still empty</source>
        <comment>sections</comment>
        <translation>
            <numerusform>%n noch leer</numerusform>
            <numerusform>%n noch leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::PreviewTableModel</name>
    <message>
        <source>It has no time of its own: that of the record before it is taken.</source>
        <translation>Er hat keine eigene Zeit: Die des vorigen Eintrags wird übernommen.</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>two numbers and their unit</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Datenreihe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Wie geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>afterword::ProgressPage</name>
    <message>
        <source>Nothing is in the incident before all of it is. Stopping leaves nothing behind.</source>
        <translation>Nichts kommt in den Störfall, bevor alles da ist. Anhalten hinterlässt nichts.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>afterword::QuestionStrip</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>afterword::Rail</name>
    <message>
        <source>Places</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>afterword::RangeBar</name>
    <message>
        <source>Marked range</source>
        <translation>Markierter Bereich</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show nothing but this range</source>
        <translation>Nur diesen Bereich zeigen</translation>
    </message>
    <message>
        <source>Impact window</source>
        <translation>Auswirkungszeitraum</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Note as event</source>
        <translation>Als Ereignis festhalten</translation>
    </message>
    <message>
        <source>Unmark the range (Esc)</source>
        <translation>Markierung des Bereichs aufheben (Esc)</translation>
    </message>
    <message>
        <source>Unmark the range</source>
        <translation>Markierung des Bereichs aufheben</translation>
    </message>
    <message>
        <source>Make an impact window of this range</source>
        <translation>Aus diesem Bereich einen Auswirkungszeitraum machen</translation>
    </message>
    <message>
        <source>No event begins in this range.</source>
        <translation>In diesem Bereich beginnt kein Ereignis.</translation>
    </message>
    <message>
        <source>Star the events of this range</source>
        <translation>Die Ereignisse dieses Bereichs mit Stern versehen</translation>
    </message>
    <message>
        <source>Write an event that lasts as long as this range</source>
        <translation>Ein Ereignis schreiben, das so lange dauert wie dieser Bereich</translation>
    </message>
</context>
<context>
    <name>afterword::ReadingForm</name>
    <message>
        <source>%1, as for all</source>
        <translation>%1, wie für alle</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Day first: 31/12</source>
        <translation>Tag zuerst: 31/12</translation>
    </message>
    <message>
        <source>Month first: 12/31</source>
        <translation>Monat zuerst: 12/31</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Dates begin with the</source>
        <translation>Datumsangaben beginnen mit</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Clock corrected by</source>
        <translation>Uhr korrigiert um</translation>
    </message>
    <message>
        <source>Added to every time, because the clock of this source was wrong: +7m, -90s, +00:07:00</source>
        <translation>Wird zu jeder Zeit addiert, weil die Uhr dieser Quelle falsch ging: +7m, -90s, +00:07:00</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
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
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation>%1, wie erkannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Read as (%1)</source>
        <comment>how sure it is</comment>
        <translation>Lesen als (%1)</translation>
    </message>
</context>
<context>
    <name>afterword::ReferencePopup</name>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>People · Enter inserts the name</source>
        <translation>Personen · Enter fügt den Namen ein</translation>
    </message>
    <message>
        <source>Evidence · on a line of its own it is shown, in a sentence it is named</source>
        <translation>Belege · in einer eigenen Zeile gezeigt, in einem Satz genannt</translation>
    </message>
    <message>
        <source>Milestones, events, actions and causes · times follow</source>
        <translation>Meilensteine, Ereignisse, Maßnahmen und Ursachen · Zeiten gehen mit</translation>
    </message>
</context>
<context>
    <name>afterword::ReplayBar</name>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>Wiedergabe beenden</translation>
    </message>
    <message>
        <source>Replay of what was known</source>
        <translation>Wiedergabe des Bekannten</translation>
    </message>
    <message>
        <source>Moment of the replay</source>
        <translation>Zeitpunkt der Wiedergabe</translation>
    </message>
    <message>
        <source>Replay: one step back</source>
        <translation>Wiedergabe: einen Schritt zurück</translation>
    </message>
    <message>
        <source>Replay: one step on</source>
        <translation>Wiedergabe: einen Schritt weiter</translation>
    </message>
    <message>
        <source>Replay: play or pause</source>
        <translation>Wiedergabe: abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing became known yet.</source>
        <translation>Noch wurde nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Known at %1: %2 of %Ln event(s)</source>
        <extracomment>1: time with its zone; 2: number of events; %n: all events</extracomment>
        <translation>
            <numerusform>Bekannt um %1: %2 von %Ln Ereignis</numerusform>
            <numerusform>Bekannt um %1: %2 von %Ln Ereignissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ResultPage</name>
    <message>
        <source>What came of each source</source>
        <translation>Was aus jeder Quelle wurde</translation>
    </message>
    <message>
        <source>There is nothing new in it</source>
        <translation>Darin ist nichts Neues</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Der Import ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>candidate(s) added</source>
        <translation>
            <numerusform>Kandidat hinzugefügt</numerusform>
            <numerusform>Kandidaten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>piece(s) of evidence</source>
        <translation>
            <numerusform>Beleg</numerusform>
            <numerusform>Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>outside of the time</source>
        <translation>außerhalb der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>remark(s)</source>
        <translation>
            <numerusform>Anmerkung</numerusform>
            <numerusform>Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>secret(s) replaced</source>
        <translation>
            <numerusform>Geheimnis ersetzt</numerusform>
            <numerusform>Geheimnisse ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped or doubtful</source>
        <translation>Übergangen oder zweifelhaft</translation>
    </message>
</context>
<context>
    <name>afterword::ReviewPage</name>
    <message>
        <source>&amp;Replace all</source>
        <translation>Alle &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Alle &amp;behalten</translation>
    </message>
    <message>
        <source>Possible secrets</source>
        <translation>Mögliche Geheimnisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible secret(s)</source>
        <translation>
            <numerusform>%Ln mögliches Geheimnis</numerusform>
            <numerusform>%Ln mögliche Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets were seen</source>
        <translation>Keine Geheimnisse gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are replaced before anything is stored. Untick what is no secret. What is found further on in the files is replaced as well.</source>
        <translation>
            <numerusform>%Ln davon wird ersetzt, bevor etwas gespeichert wird. Entfernen Sie das Häkchen, wo es kein Geheimnis ist. Was weiter hinten in den Dateien gefunden wird, wird ebenfalls ersetzt.</numerusform>
            <numerusform>%Ln davon werden ersetzt, bevor etwas gespeichert wird. Entfernen Sie das Häkchen, wo es kein Geheimnis ist. Was weiter hinten in den Dateien gefunden wird, wird ebenfalls ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginnings of the files were looked at. What is found further on is replaced before anything is stored.</source>
        <translation>Die Anfänge der Dateien wurden angesehen. Was weiter hinten gefunden wird, wird ersetzt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Nobody is named as an author</source>
        <translation>Niemand ist als Verfasser genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation>
            <numerusform>%Ln verfassende Person</numerusform>
            <numerusform>%Ln verfassende Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SaveGuard</name>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Saved again. Nothing was lost.</source>
        <translation>Wieder gespeichert. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Your last edits are not in the file yet</source>
        <translation>Ihre letzten Änderungen sind noch nicht in der Datei</translation>
    </message>
    <message>
        <source>They are kept in this window. If you close it, they are lost unless they can be written.</source>
        <translation>Sie sind in diesem Fenster aufbewahrt. Wenn Sie es schließen, sind sie verloren, sofern sie nicht noch geschrieben werden können.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
</context>
<context>
    <name>afterword::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>afterword::SecretListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <comment>kind of secret, place, replaced or kept</comment>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more place(s)</source>
        <translation>
            <numerusform>%1 und %Ln weitere Stelle</numerusform>
            <numerusform>%1 und %Ln weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Wonach es aussieht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In its line</source>
        <translation>In seiner Zeile</translation>
    </message>
</context>
<context>
    <name>afterword::SectionPage</name>
    <message>
        <source>Title of the section</source>
        <translation>Titel des Abschnitts</translation>
    </message>
    <message>
        <source>Public: in every report</source>
        <translation>Öffentlich: in jedem Bericht</translation>
    </message>
    <message>
        <source>Internal: in the internal edition only</source>
        <translation>Intern: nur in der internen Ausgabe</translation>
    </message>
    <message>
        <source>Hidden: in no report</source>
        <translation>Verborgen: in keinem Bericht</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>Hier schreiben.</translation>
    </message>
    <message>
        <source>Text of “%1”</source>
        <translation>Text von „%1“</translation>
    </message>
    <message>
        <source>Who sees the section: %1</source>
        <translation>Wer den Abschnitt sieht: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
</context>
<context>
    <name>afterword::SkippedListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>source, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>afterword::SourceListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a source, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>afterword::SourcePanel</name>
    <message>
        <source>First records, as they would come in</source>
        <translation>Erste Einträge, wie sie hereinkämen</translation>
    </message>
    <message>
        <source>First lines, as they are in the file</source>
        <translation>Erste Zeilen, wie sie in der Datei stehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported before, on %1: only what is new is added.</source>
        <translation>Schon importiert, am %1: Nur Neues wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Read as the last time.</source>
        <translation>Gelesen wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>Its sections fill those of the incident that are empty: %1.</source>
        <translation>Ihre Abschnitte füllen die des Störfalls, die leer sind: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are outside of the time chosen.</source>
        <translation>
            <numerusform>%Ln Eintrag hier liegt außerhalb der gewählten Zeit.</numerusform>
            <numerusform>%Ln Einträge hier liegen außerhalb der gewählten Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read when it is imported.</source>
        <translation>Sie wird beim Import gelesen.</translation>
    </message>
    <message>
        <source>No record here is of the time chosen.</source>
        <translation>Kein Eintrag hier ist aus der gewählten Zeit.</translation>
    </message>
    <message>
        <source>No record was found in it.</source>
        <translation>Darin wurde kein Eintrag gefunden.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SourcePart</name>
    <message>
        <source>Original record</source>
        <translation>Ursprünglicher Eintrag</translation>
    </message>
    <message>
        <source>What was imported is kept as it was.</source>
        <translation>Importiertes bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Show the candidate</source>
        <translation>Kandidaten zeigen</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Before the name of a source</extracomment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>%1: as in the record</source>
        <extracomment>%1: name of a field of an event</extracomment>
        <translation>%1: wie im Eintrag</translation>
    </message>
    <message>
        <source>%1: as it was read, %2</source>
        <translation>%1: wie gelesen, %2</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>name of a field</comment>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Ursprünglich: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SourcesPage</name>
    <message>
        <source>Drop a folder, a zip or files here</source>
        <translation>Ordner, Zip oder Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Slack exports, logs, tables, metrics, pictures and written postmortems. A text or a picture can be pasted, too.</source>
        <translation>Slack-Exporte, Protokolle, Tabellen, Messwerte, Bilder und geschriebene Postmortems. Ein Text oder ein Bild lässt sich auch einfügen.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>Zone der Zeiten, die keine nennen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Year of times that name none</source>
        <translation>Jahr der Zeiten, die keines nennen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add files or a folder</source>
        <translation>Dateien oder einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln source(s) name no zone. In which zone were they written?</source>
        <translation>
            <numerusform>Die Zeiten von %Ln Quelle nennen keine Zone. In welcher Zone wurden sie geschrieben?</numerusform>
            <numerusform>Die Zeiten von %Ln Quellen nennen keine Zone. In welcher Zone wurden sie geschrieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Times without a zone are read as %1.</source>
        <translation>Zeiten ohne Zone werden als %1 gelesen.</translation>
    </message>
    <message>
        <source>Times without a year are read as %1.</source>
        <translation>Zeiten ohne Jahr werden als %1 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln source(s) name no year. Of which year are they?</source>
        <translation>
            <numerusform>Die Zeiten von %Ln Quelle nennen kein Jahr. Aus welchem Jahr sind sie?</numerusform>
            <numerusform>Die Zeiten von %Ln Quellen nennen kein Jahr. Aus welchem Jahr sind sie?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as the files&apos; dates say</source>
        <translation>%1, wie das Datum der Dateien sagt</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>O&amp;rdner wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more that are not read</source>
        <translation>
            <numerusform>%1 und %Ln weitere, die nicht gelesen wird</numerusform>
            <numerusform>%1 und %Ln weitere, die nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1, wird angesehen…</translation>
    </message>
</context>
<context>
    <name>afterword::StartPage</name>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>Drop in what you collected, walk out with a postmortem worth reading.</source>
        <translation>Gesammeltes hineinziehen, mit einem lesenswerten Postmortem herauskommen.</translation>
    </message>
    <message>
        <source>Open the sample incident</source>
        <translation>Beispielstörfall öffnen</translation>
    </message>
    <message>
        <source>A finished postmortem to look around in</source>
        <translation>Ein fertiges Postmortem zum Umsehen</translation>
    </message>
    <message>
        <source>New from what was collected…</source>
        <translation>Neu aus Gesammeltem…</translation>
    </message>
    <message>
        <source>A Slack export, logs, metrics, pictures: a folder or a zip</source>
        <translation>Ein Slack-Export, Protokolle, Messwerte, Bilder: ein Ordner oder ein Zip</translation>
    </message>
    <message>
        <source>New empty incident</source>
        <translation>Neuer leerer Störfall</translation>
    </message>
    <message>
        <source>With the sections of a template</source>
        <translation>Mit den Abschnitten einer Vorlage</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>A file that ends in .afterword</source>
        <translation>Eine Datei, die auf .afterword endet</translation>
    </message>
    <message>
        <source>New from another template</source>
        <translation>Neu aus anderer Vorlage</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>day, size, folder</comment>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Nicht mehr da: %1</translation>
    </message>
    <message>
        <source>Libraries that you open appear here.</source>
        <translation>Bibliotheken, die Sie öffnen, erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>afterword::StatusLine</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 Tasten</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 events of 4,117 candidates</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible secret(s)</source>
        <translation>
            <numerusform>%Ln mögliches Geheimnis</numerusform>
            <numerusform>%Ln mögliche Geheimnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>afterword::StoryCells</name>
    <message>
        <source>%1 to %2</source>
        <comment>a time that is not known better</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred: goes into the report</source>
        <translation>Mit Stern: kommt in den Bericht</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Known (%1)</source>
        <extracomment>Head of a column; %1 is a time zone</extracomment>
        <translation>Bekannt (%1)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Verstrichen</translation>
    </message>
    <message>
        <source>Second zone</source>
        <translation>Zweite Zone</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
</context>
<context>
    <name>afterword::StoryEditing</name>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis entfernen</numerusform>
            <numerusform>%n Ereignisse entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis verdoppeln</numerusform>
            <numerusform>%n Ereignisse verdoppeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis verschieben</numerusform>
            <numerusform>%n Ereignisse verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set time of %n event(s)</source>
        <translation>
            <numerusform>Zeit von %n Ereignis setzen</numerusform>
            <numerusform>Zeit von %n Ereignissen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set start of event</source>
        <translation>Beginn des Ereignisses setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set end of %n event(s)</source>
        <translation>
            <numerusform>Ende von %n Ereignis setzen</numerusform>
            <numerusform>Ende von %n Ereignissen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set precision of %n event(s)</source>
        <translation>
            <numerusform>Genauigkeit von %n Ereignis setzen</numerusform>
            <numerusform>Genauigkeit von %n Ereignissen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set when %n event(s) became known</source>
        <translation>
            <numerusform>Setzen, wann %n Ereignis bekannt wurde</numerusform>
            <numerusform>Setzen, wann %n Ereignisse bekannt wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder events</source>
        <translation>Ereignisse umordnen</translation>
    </message>
    <message numerus="yes">
        <source>Correct the clock of %1 (%n event(s))</source>
        <translation>
            <numerusform>Uhr von %1 berichtigen (%n Ereignis)</numerusform>
            <numerusform>Uhr von %1 berichtigen (%n Ereignisse)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StoryFacts</name>
    <message>
        <source>Set milestone “%1”</source>
        <translation>Meilenstein „%1“ setzen</translation>
    </message>
    <message>
        <source>Edit note of milestone “%1”</source>
        <translation>Notiz des Meilensteins „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Change evidence of milestone “%1”</source>
        <translation>Belege des Meilensteins „%1“ ändern</translation>
    </message>
    <message>
        <source>Clear milestone “%1”</source>
        <translation>Meilenstein „%1“ löschen</translation>
    </message>
    <message>
        <source>Add impact window</source>
        <translation>Auswirkungszeitraum hinzufügen</translation>
    </message>
    <message>
        <source>Edit impact window</source>
        <translation>Auswirkungszeitraum bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n impact window(s)</source>
        <translation>
            <numerusform>%n Auswirkungszeitraum entfernen</numerusform>
            <numerusform>%n Auswirkungszeiträume entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StoryFields</name>
    <message numerus="yes">
        <source>Tag %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis verschlagworten</numerusform>
            <numerusform>%n Ereignisse verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change evidence of %n event(s)</source>
        <translation>
            <numerusform>Belege von %n Ereignis ändern</numerusform>
            <numerusform>Belege von %n Ereignissen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit text of %n event(s)</source>
        <translation>
            <numerusform>Text von %n Ereignis bearbeiten</numerusform>
            <numerusform>Text von %n Ereignissen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit note of %n event(s)</source>
        <translation>
            <numerusform>Notiz von %n Ereignis bearbeiten</numerusform>
            <numerusform>Notiz von %n Ereignissen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set who of %n event(s)</source>
        <translation>
            <numerusform>Beteiligte von %n Ereignis setzen</numerusform>
            <numerusform>Beteiligte von %n Ereignissen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit question on %n event(s)</source>
        <translation>
            <numerusform>Frage zu %n Ereignis bearbeiten</numerusform>
            <numerusform>Frage zu %n Ereignissen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit details of %n decision(s)</source>
        <translation>
            <numerusform>Einzelheiten von %n Entscheidung bearbeiten</numerusform>
            <numerusform>Einzelheiten von %n Entscheidungen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set kind of %n event(s)</source>
        <translation>
            <numerusform>Art von %n Ereignis setzen</numerusform>
            <numerusform>Art von %n Ereignissen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set lane of %n event(s)</source>
        <translation>
            <numerusform>Spur von %n Ereignis setzen</numerusform>
            <numerusform>Spur von %n Ereignissen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis mit Stern versehen</numerusform>
            <numerusform>%n Ereignisse mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n event(s)</source>
        <translation>
            <numerusform>Stern von %n Ereignis nehmen</numerusform>
            <numerusform>Stern von %n Ereignissen nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set visibility of %n event(s)</source>
        <translation>
            <numerusform>Sichtbarkeit von %n Ereignis setzen</numerusform>
            <numerusform>Sichtbarkeit von %n Ereignissen setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StoryLanes</name>
    <message>
        <source>Rename lane</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Recolour lane</source>
        <translation>Spur umfärben</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <source>Reorder lanes</source>
        <translation>Spuren umordnen</translation>
    </message>
</context>
<context>
    <name>afterword::StoryPane</name>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search the story</source>
        <translation>Verlauf durchsuchen</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation>Wie es geschah</translation>
    </message>
    <message>
        <source>The story is empty</source>
        <translation>Der Verlauf ist leer</translation>
    </message>
    <message>
        <source>Pick candidates with P, or write an event of your own.</source>
        <translation>Übernehmen Sie Kandidaten mit P oder schreiben Sie ein eigenes Ereignis.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No event passes this filter.</source>
        <translation>Kein Ereignis entspricht diesem Filter.</translation>
    </message>
    <message>
        <source>Only what happened in the stretch of time that the canvas shows</source>
        <translation>Nur was in dem Zeitraum geschah, den der Zeitstrahl zeigt</translation>
    </message>
    <message>
        <source>Order of the story: as it happened, or as the responders learned it</source>
        <translation>Reihenfolge des Verlaufs: wie es geschah oder wie es die Eingesetzten erfuhren</translation>
    </message>
    <message>
        <source>As it was known</source>
        <translation>Wie es bekannt wurde</translation>
    </message>
    <message>
        <source>D&amp;uplicate event</source>
        <translation>Er&amp;eignis verdoppeln</translation>
    </message>
    <message>
        <source>Earlier among the same moment</source>
        <translation>Früher im selben Augenblick</translation>
    </message>
    <message>
        <source>Later among the same moment</source>
        <translation>Später im selben Augenblick</translation>
    </message>
    <message>
        <source>Show among the candidates</source>
        <translation>Unter den Kandidaten zeigen</translation>
    </message>
    <message>
        <source>Without a lane</source>
        <translation>Ohne Spur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>afterword::StoryPicking</name>
    <message numerus="yes">
        <source>Pick %n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidaten übernehmen</numerusform>
            <numerusform>%n Kandidaten übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidaten übergehen</numerusform>
            <numerusform>%n Kandidaten übergehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidaten mit Stern versehen</numerusform>
            <numerusform>%n Kandidaten mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n candidate(s)</source>
        <translation>
            <numerusform>Stern von %n Kandidaten nehmen</numerusform>
            <numerusform>Stern von %n Kandidaten nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidaten zurücknehmen</numerusform>
            <numerusform>%n Kandidaten zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <extracomment>A tag that only some of the selected events have</extracomment>
        <translation>%1 (einige)</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>afterword::TemplateDialog</name>
    <message>
        <source>Change the template</source>
        <translation>Vorlage ändern</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Diese Vorlage verwenden</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Verwendung)</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Vorlagen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Removed, as nothing is written there: %1.</source>
        <translation>Entfernt, da dort nichts geschrieben ist: %1.</translation>
    </message>
    <message>
        <source>Kept behind the others, as something is written there: %1.</source>
        <translation>Hinter den anderen beibehalten, da dort etwas geschrieben ist: %1.</translation>
    </message>
    <message>
        <source>No text is lost. One undo brings everything back.</source>
        <translation>Kein Text geht verloren. Einmal Rückgängig bringt alles zurück.</translation>
    </message>
</context>
<context>
    <name>afterword::TimeRemark</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a day, as Qt&apos;s QDate::toString() takes it: 12 Mar</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>afterword::TimeSpanBar</name>
    <message>
        <source>&amp;Limit to a stretch of time</source>
        <translation>Auf einen Zei&amp;traum begrenzen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of a stretch of time</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>First time that is taken</source>
        <translation>Erste Zeit, die übernommen wird</translation>
    </message>
    <message>
        <source>Last time that is taken</source>
        <translation>Letzte Zeit, die übernommen wird</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-03-01 14:00</source>
        <translation>„%1“ ist keine Zeit: Schreiben Sie 2026-03-01 14:00</translation>
    </message>
    <message>
        <source>The end lies before the beginning</source>
        <translation>Das Ende liegt vor dem Anfang</translation>
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
    <name>afterword::TimelineCanvas</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Centre the selection, then fit it</source>
        <translation>Auswahl in die Mitte rücken, dann einpassen</translation>
    </message>
    <message>
        <source>Whole incident</source>
        <translation>Ganzer Störfall</translation>
    </message>
    <message>
        <source>Previous event in the lane</source>
        <translation>Voriges Ereignis der Spur</translation>
    </message>
    <message>
        <source>Next event in the lane</source>
        <translation>Nächstes Ereignis der Spur</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Spur darüber</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Spur darunter</translation>
    </message>
    <message>
        <source>Previous milestone</source>
        <translation>Voriger Meilenstein</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>Nächster Meilenstein</translation>
    </message>
    <message>
        <source>Lock the time cursor</source>
        <translation>Zeitmarke feststellen</translation>
    </message>
    <message>
        <source>Mark the range of the selection</source>
        <translation>Bereich der Auswahl markieren</translation>
    </message>
    <message>
        <source>Collapse or expand the lane</source>
        <translation>Spur ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Spur nach oben</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Spur nach unten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
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
        <source>Customer report</source>
        <translation>Kundenmeldung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>afterword::TimelinePlace</name>
    <message>
        <source>Canvas or &amp;table</source>
        <translation>Zeitstrahl oder Ta&amp;belle</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>K&amp;andidaten</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Replay what was known</source>
        <translation>&amp;Wiedergabe des Bekannten</translation>
    </message>
    <message>
        <source>Search the &amp;story</source>
        <translation>&amp;Verlauf durchsuchen</translation>
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
<context>
    <name>afterword::Toaster</name>
    <message>
        <source>Act on this message</source>
        <translation>Auf diese Meldung reagieren</translation>
    </message>
</context>
<context>
    <name>afterword::TypedEnd</name>
    <message numerus="yes">
        <source>Set end of %n event(s)</source>
        <translation>
            <numerusform>Ende von %n Ereignis setzen</numerusform>
            <numerusform>Ende von %n Ereignissen setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TypedTimeText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Format of a day, as Qt&apos;s QDate::toString() takes it: Sun 1 Mar 2026</extracomment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: day; 2: time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <comment>date and time, time, zone</comment>
        <translation>zwischen %1 und %2 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>date, time and zone</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>1: a time with its zone; 2: the same in UTC</extracomment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 happened twice in %2: the clock was set back. This is the first one (%3, %4 UTC); the second is %5, %6 UTC.</source>
        <extracomment>1: day and time of day; 2: name of a zone; 3, 4: letters of the zone and time in UTC of what was taken; 5, 6: of the other</extracomment>
        <translation>%1 gab es in %2 zweimal: die Uhr wurde zurückgestellt. Dies ist das erste Mal (%3, %4 UTC); das zweite ist %5, %6 UTC.</translation>
    </message>
    <message>
        <source>%1 happened twice in %2: the clock was set back. This is the second one (%3, %4 UTC); the first is %5, %6 UTC.</source>
        <translation>%1 gab es in %2 zweimal: die Uhr wurde zurückgestellt. Dies ist das zweite Mal (%3, %4 UTC); das erste ist %5, %6 UTC.</translation>
    </message>
    <message>
        <source>No clock in %2 showed this time on %1: it was set forward. Taken as %3, %4 UTC; perhaps %5, %6 UTC is meant.</source>
        <extracomment>1: day; 2: name of a zone; 3, 4: time of day with letters and time in UTC of what was taken; 5, 6: of the other</extracomment>
        <translation>Keine Uhr in %2 zeigte diese Zeit am %1: sie wurde vorgestellt. Gelesen als %3, %4 UTC; vielleicht ist %5, %6 UTC gemeint.</translation>
    </message>
    <message>
        <source>“%1” counts from the start of the incident, which is not set.</source>
        <translation>„%1“ zählt ab dem Beginn des Störfalls, der nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>“%1” does not name one time zone. Write an offset like +05:30, or a name like Asia/Kolkata.</source>
        <translation>„%1“ benennt nicht eine einzige Zeitzone. Schreiben Sie einen Abstand wie +05:30 oder einen Namen wie Asia/Kolkata.</translation>
    </message>
    <message>
        <source>The second time of “%1” is before the first.</source>
        <translation>Die zweite Zeit von „%1“ liegt vor der ersten.</translation>
    </message>
    <message>
        <source>“%1” is too far away.</source>
        <translation>„%1“ liegt zu weit entfernt.</translation>
    </message>
    <message>
        <source>A time is missing.</source>
        <translation>Es fehlt eine Zeit.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Understood: %1.</source>
        <translation>Verstanden: %1.</translation>
    </message>
    <message>
        <source>You can write: %1.</source>
        <extracomment>%1 is a list of examples</extracomment>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>yesterday 9pm</source>
        <comment>example of a time that can be typed; English and German are understood</comment>
        <translation>gestern 21:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <comment>example of a time that can be typed; English and German are understood</comment>
        <translation>Montag 9:00</translation>
    </message>
    <message>
        <source>12 Mar 14:05</source>
        <comment>example of a time that can be typed</comment>
        <translation>12. März 14:05</translation>
    </message>
    <message>
        <source>about 14:30</source>
        <comment>example of a time that can be typed; English and German are understood</comment>
        <translation>etwa 14:30</translation>
    </message>
    <message>
        <source>between 14:30 and 14:35</source>
        <comment>example of a time that can be typed; English and German are understood</comment>
        <translation>zwischen 14:30 und 14:35</translation>
    </message>
</context>
<context>
    <name>afterword::Workbench</name>
    <message>
        <source>Untitled incident</source>
        <translation>Störfall ohne Titel</translation>
    </message>
    <message>
        <source>Sample incident</source>
        <translation>Beispielstörfall</translation>
    </message>
</context>
<context>
    <name>afterword::WriteUpPlace</name>
    <message>
        <source>Write-up</source>
        <translation>Niederschrift</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Find in all sections</source>
        <translation>In allen Abschnitten suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Change the template…</source>
        <translation>Vorlage ändern…</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Only in the write-up.</source>
        <translation>Nur in der Niederschrift.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier ist noch nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>afterword::ZoneDialog</name>
    <message>
        <source>&amp;Zone, such as Europe/Berlin or +05:30:</source>
        <translation>&amp;Zone, zum Beispiel Europe/Berlin oder +05:30:</translation>
    </message>
</context>
<context>
    <name>afterword::ZoneField</name>
    <message>
        <source>No zone of this name is known. Try “Europe/Berlin” or “+02:00”.</source>
        <translation>Keine Zone dieses Namens ist bekannt. Versuchen Sie „Europe/Berlin“ oder „+02:00“.</translation>
    </message>
</context>
</TS>
