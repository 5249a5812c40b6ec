CREATE TABLE vault_entry (
    sequence INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    leaf     BLOB NOT NULL,
    header   BLOB NOT NULL,
    payload  BLOB NOT NULL
);

CREATE TABLE vault_exhibit (
    id            TEXT PRIMARY KEY,
    file          TEXT NOT NULL UNIQUE,
    sealed_sha256 TEXT NOT NULL,
    sealed_bytes  INTEGER NOT NULL,
    sequence      INTEGER NOT NULL UNIQUE REFERENCES vault_entry (sequence)
);

CREATE TABLE vault_derived (
    sequence INTEGER PRIMARY KEY REFERENCES vault_entry (sequence),
    exhibit  TEXT NOT NULL REFERENCES vault_exhibit (id),
    content  BLOB NOT NULL
);
