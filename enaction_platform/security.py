"""Tokens: who calls, and what they may do.

A token is 256 random bits, shown once; the database has only its SHA-256, which is
enough for a secret nobody can guess.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import ColumnElement, Connection, or_, select, update

from .errors import OperatorError, Unauthorized
from .storage.database import Database
from .storage.tables import tokens
from .values import in_days, now


class Role(str, Enum):
    READER = "reader"  # reads everything
    PLANNER = "planner"  # and tags, assesses, records contributions


@dataclass(frozen=True)
class Account:
    """The holder of a token."""

    name: str
    role: Role


def create_token(database: Database, name: str, role: Role, days: float | None = None) -> str:
    """A new token for `name`, valid for ever or for some days. It cannot be read again.

    Raises OperatorError when the name has a valid token already.
    """
    token = secrets.token_urlsafe(32)
    row = {
        "hash": _hash(token),
        "name": name,
        "role": role.value,
        "created_at": now(),
        "expires_at": None if days is None else in_days(days),
    }
    with database.write() as connection:
        if connection.scalar(select(tokens.c.hash).where(*_valid(name))) is not None:
            raise OperatorError(
                f"There is already a token named {name}: choose another name (every planner "
                "has their own), or revoke it first."
            )
        connection.execute(tokens.insert(), row)
    return token


def revoke_token(database: Database, name: str) -> None:
    """Make the token of `name` useless from now on.

    Raises OperatorError when there is none.
    """
    with database.write() as connection:
        done = connection.execute(update(tokens).where(*_valid(name)).values(revoked_at=now()))
    if not done.rowcount:
        raise OperatorError(f"There is no valid token named {name}.")


def authenticate(connection: Connection, token: str) -> Account:
    """The account of `token`. Raises Unauthorized, saying why."""
    row = connection.execute(select(tokens).where(tokens.c.hash == _hash(token))).one_or_none()
    if row is None:
        raise Unauthorized("This token is not known here: ask for a new one.")
    if row.revoked_at is not None:
        raise Unauthorized("This token was revoked: ask for a new one.")
    if row.expires_at is not None and row.expires_at <= now():
        raise Unauthorized(f"This token expired on {row.expires_at[:10]}: ask for a new one.")
    return Account(row.name, Role(row.role))


def _valid(name: str) -> list[ColumnElement[bool]]:
    """What is true of the one token of `name` that can be used."""
    return [
        tokens.c.name == name,
        tokens.c.revoked_at.is_(None),
        or_(tokens.c.expires_at.is_(None), tokens.c.expires_at > now()),
    ]


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
