"""The tables. Plain types only, so that SQLite and PostgreSQL hold the same."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

# One row. `seq` is the last one given out: whoever writes holds this row until the
# commit, so that seqs become visible in their order. `backup_seq`: see durable_seq.
platform = Table(
    "platform",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("schema", Integer, nullable=False),
    Column("server", String(36), nullable=False),
    Column("epoch", String(36), nullable=False),
    Column("name", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("tombstone_horizon", BigInteger, nullable=False),
    Column("backup_seq", BigInteger),
)

# One row: the plan in force, with its terms as canonical JSON.
plan = Table(
    "plan",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", String(64), nullable=False),
    Column("name", Text, nullable=False),
    Column("fictitious", Boolean, nullable=False),
    Column("terms", Text, nullable=False),
)

# The latest state of every contribution, comment, tagging and assessment: this is
# the change feed. `data` is canonical JSON, NULL once deleted. `source` is set for
# contributions and comments, which files bring and withdraw.
entities = Table(
    "entities",
    metadata,
    # The id first: by kind alone nothing is found faster, and a planner without
    # statistics would believe it.
    Column("id", String(36), primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("data", Text),
    Column("source", Text),
    Column("by", Text, nullable=False),
    Column("at", String(24), nullable=False),
    Index("entities_source", "source", "kind"),
)

# Count and checksum of the living entities of each kind, kept at every write.
digests = Table(
    "digests",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("count", BigInteger, nullable=False),
    Column("xor", String(16), nullable=False),  # hexadecimal
)

# What was answered to each batch and to each operation, for ever.
batches = Table(
    "batches",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("device", String(36), nullable=False),
    Column("account", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("received_at", String(24), nullable=False),
    Column("answer", Text, nullable=False),
)
operations = Table(
    "operations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("batch", String(36), nullable=False),
    Column("result", Text, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("name", Text, nullable=False, index=True),
    Column("role", String(16), nullable=False),
    Column("created_at", String(24), nullable=False),
    Column("expires_at", String(24)),
    Column("revoked_at", String(24)),
)
