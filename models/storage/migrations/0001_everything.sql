-- SPDX-FileCopyrightText: 2026 The Afterword authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Format 1. A line "-- next statement" parts the statements. The tables of values carry the fields of the values of
-- models/domain under their names: instants are UTC microseconds, lists and nested values JSON. `seq` is the order
-- within a list. `seal` is a SHA-256 over the row. `content` is the exclusive or of seals: of all rows of the file, and
-- of all values of one incident.

CREATE TABLE library (
    id TEXT PRIMARY KEY,
    nextNumber INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    createdAt INTEGER NOT NULL,
    content BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE incident (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    "key" TEXT NOT NULL,
    title TEXT NOT NULL,
    severity TEXT NOT NULL,
    state TEXT NOT NULL,
    sensitivity TEXT NOT NULL,
    isNearMiss INTEGER NOT NULL,
    isDrill INTEGER NOT NULL,
    zone TEXT NOT NULL,
    language TEXT NOT NULL,
    templateId TEXT NOT NULL,
    leadInvestigator TEXT NOT NULL,
    facilitator TEXT NOT NULL,
    noteTaker TEXT NOT NULL,
    summary TEXT NOT NULL,
    services TEXT,
    cost TEXT,
    watchWindow INTEGER NOT NULL,
    watchStartedAt INTEGER,
    debriefAt INTEGER,
    recordingUrl TEXT NOT NULL,
    gateOverride TEXT NOT NULL,
    recurrenceOf TEXT,
    roleNames TEXT,
    createdAt INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (id),
    UNIQUE ("key")
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE milestones (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    timeText TEXT NOT NULL,
    zone TEXT NOT NULL,
    note TEXT NOT NULL,
    evidence TEXT,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE impactWindows (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER,
    scope TEXT NOT NULL,
    measure TEXT NOT NULL,
    amount REAL,
    unit TEXT NOT NULL,
    note TEXT NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE lanes (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    colour INTEGER NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE sources (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    importedAt INTEGER NOT NULL,
    records INTEGER NOT NULL,
    candidates INTEGER NOT NULL,
    events INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    zone TEXT NOT NULL,
    zoneAssumed INTEGER NOT NULL,
    year INTEGER NOT NULL,
    yearAssumed INTEGER NOT NULL,
    offsetUs INTEGER NOT NULL,
    secrets INTEGER NOT NULL,
    redacted INTEGER NOT NULL,
    skipped TEXT,
    mapping TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    removed INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE events (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    happenedAt INTEGER NOT NULL,
    endsAt INTEGER,
    knownAt INTEGER,
    precision TEXT NOT NULL,
    latestAt INTEGER,
    kind TEXT NOT NULL,
    lane TEXT NOT NULL,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    who TEXT NOT NULL,
    tags TEXT,
    starred INTEGER NOT NULL,
    visibility TEXT NOT NULL,
    question TEXT NOT NULL,
    decision TEXT,
    evidence TEXT,
    source TEXT,
    "order" REAL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE candidateMarks (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    source TEXT,
    record INTEGER NOT NULL,
    fate TEXT NOT NULL,
    event TEXT,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE evidence (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    caption TEXT NOT NULL,
    alt TEXT NOT NULL,
    takenAt INTEGER,
    timeText TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    mime TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    origin TEXT NOT NULL,
    source TEXT,
    text TEXT NOT NULL,
    url TEXT NOT NULL,
    series TEXT,
    chart TEXT,
    annotations TEXT NOT NULL,
    visibility TEXT NOT NULL,
    inReport INTEGER NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE sections (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    "key" TEXT NOT NULL,
    title TEXT NOT NULL,
    markdown TEXT NOT NULL,
    prompt TEXT NOT NULL,
    visibility TEXT NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE hypotheses (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    fate TEXT NOT NULL,
    because TEXT NOT NULL,
    evidence TEXT,
    events TEXT,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE causes (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    category TEXT NOT NULL,
    becauseOf TEXT,
    evidence TEXT,
    events TEXT,
    notActing TEXT NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE actions (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    type TEXT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    priority TEXT NOT NULL,
    causes TEXT,
    events TEXT,
    trackerKey TEXT NOT NULL,
    trackerUrl TEXT NOT NULL,
    notDoingReason TEXT NOT NULL,
    proof TEXT NOT NULL,
    proofEvidence TEXT,
    verifiedAt INTEGER,
    createdAt INTEGER NOT NULL,
    closedAt INTEGER,
    visibility TEXT NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE aspirations (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE checklist (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    phase TEXT NOT NULL,
    rule TEXT NOT NULL,
    done INTEGER NOT NULL,
    doneAt INTEGER,
    due TEXT,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE agenda (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    spentSeconds INTEGER NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE participants (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    team TEXT NOT NULL,
    role TEXT NOT NULL,
    attended INTEGER NOT NULL,
    hasSpoken INTEGER NOT NULL,
    learned INTEGER,
    wouldComeAgain INTEGER,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE debriefNotes (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    at INTEGER NOT NULL,
    meetingSecond INTEGER NOT NULL,
    reviewed INTEGER NOT NULL,
    event TEXT,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE parkingLot (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    theme TEXT,
    soakUntil TEXT,
    decision TEXT NOT NULL,
    declinedBecause TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE themes (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE contributionRequests (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    team TEXT NOT NULL,
    questions TEXT,
    due TEXT,
    askedAt INTEGER,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE contributions (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    request TEXT,
    "from" TEXT NOT NULL,
    team TEXT NOT NULL,
    receivedAt INTEGER NOT NULL,
    state TEXT NOT NULL,
    answers TEXT,
    accepted TEXT,
    fingerprint TEXT NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE comments (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    targetKind TEXT NOT NULL,
    target TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE links (
    incident TEXT NOT NULL REFERENCES incident (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    fromKind TEXT NOT NULL,
    "from" TEXT NOT NULL,
    toKind TEXT NOT NULL,
    "to" TEXT NOT NULL,
    role TEXT NOT NULL,
    note TEXT NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;

-- next statement

CREATE TABLE incident_state (
    incident TEXT PRIMARY KEY REFERENCES incident (id),
    undoPosition INTEGER NOT NULL,
    content BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- next statement

-- Every commit: who, when, what. Undo and redo name the commit whose changes they take back or repeat.
CREATE TABLE history (
    revision INTEGER PRIMARY KEY,
    incident TEXT NOT NULL REFERENCES incident (id),
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    step INTEGER REFERENCES history (revision),
    changes BLOB,
    seal BLOB NOT NULL
) STRICT;

-- next statement

CREATE TABLE undo_step (
    incident TEXT NOT NULL REFERENCES incident (id),
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL REFERENCES history (revision),
    seal BLOB NOT NULL,
    PRIMARY KEY (incident, number)
) STRICT, WITHOUT ROWID;

-- next statement

-- Up to 8,192 imported records each. They stay when their source is taken back by undo, so that redo finds them.
CREATE TABLE candidate_chunk (
    id INTEGER PRIMARY KEY,
    incident TEXT NOT NULL REFERENCES incident (id),
    source TEXT NOT NULL,
    firstRecord INTEGER NOT NULL,
    records INTEGER NOT NULL,
    earliest INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    codec INTEGER NOT NULL,
    seal BLOB NOT NULL,
    numbers BLOB NOT NULL,
    names BLOB NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- next statement

CREATE INDEX candidate_chunk_source ON candidate_chunk (incident, source, firstRecord);

-- next statement

CREATE TABLE series_chunk (
    id INTEGER PRIMARY KEY,
    incident TEXT NOT NULL REFERENCES incident (id),
    series TEXT NOT NULL,
    points INTEGER NOT NULL,
    earliest INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    seal BLOB NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- next statement

CREATE INDEX series_chunk_series ON series_chunk (series);

-- next statement

-- The key is the seal.
CREATE TABLE attachment (
    sha256 TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
