"""The command line: prepare a database, load files, give tokens, serve."""

from __future__ import annotations

import argparse
import os
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from sqlalchemy import update

from .demo import demo_contributions, demo_plan, write_demo
from .errors import OperatorError
from .security import Role, create_token, revoke_token
from .services.feed import position
from .services.importing import Loaded, load_contributions, load_plan, read_json
from .storage.database import Database
from .storage.tables import platform

DEFAULT_DATABASE = "sqlite:///enaction-platform.sqlite"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except OperatorError as error:
        _say(str(error), sys.stderr)
        return 1
    return 0


def _init(options: argparse.Namespace) -> None:
    database = Database(options.database)
    database.create(options.name)
    if options.demo:
        with database.write() as connection:
            load_plan(connection, demo_plan())
            document = demo_contributions(options.seed)
            loaded = load_contributions(connection, document, document["source"])
        _report(loaded)
    _say(f"{database.name} is ready.")
    database.close()


def _import(options: argparse.Namespace) -> None:
    database = _existing(options)
    document = read_json(options.file)
    with database.write() as connection:
        if isinstance(document, dict) and "terms" in document:
            _say(f"Plan loaded: {load_plan(connection, document)} terms.")
        else:
            loaded = load_contributions(
                connection, document, _source(options, document), options.withdraw_missing
            )
            _report(loaded)
    database.close()


def _source(options: argparse.Namespace, document: object) -> str:
    """Where a file says its contributions come from, or else its name."""
    told = document.get("source") if isinstance(document, dict) else None
    return options.source or (told if isinstance(told, str) and told else options.file.stem)


def _report(loaded: Loaded) -> None:
    for sentence in loaded.left_out:
        _say(sentence, sys.stderr)
    _say(
        f"Contributions and comments: {loaded.added} added, {loaded.changed} changed, "
        f"{loaded.unchanged} unchanged, {loaded.withdrawn} withdrawn, "
        f"{len(loaded.left_out)} left out."
    )


def _token(options: argparse.Namespace) -> None:
    database = _existing(options)
    if options.revoke:
        revoke_token(database, options.name)
        _say(f"The token of {options.name} is no longer valid.")
    else:
        _say(create_token(database, options.name, Role(options.role), options.days))
    database.close()


def _epoch(options: argparse.Namespace) -> None:
    database = _existing(options)
    epoch = str(uuid.uuid4())
    with database.write() as connection:
        connection.execute(update(platform).values(epoch=epoch))
    _say(f"New epoch {epoch}: workspaces will read everything again and send what is missing.")
    database.close()


def _backup(options: argparse.Namespace) -> None:
    database = _existing(options)
    if options.seq is None:
        with database.read() as connection:
            _say(str(position(connection).seq))
    else:
        with database.write() as connection:
            if not 0 <= options.seq <= position(connection).seq:
                raise OperatorError(f"The platform never came to {options.seq}.")
            connection.execute(update(platform).values(backup_seq=options.seq))
        _say(f"All up to {options.seq} is told to be in a backup.")
    database.close()


def _demo(options: argparse.Namespace) -> None:
    for path in write_demo(options.out, options.seed):
        _say(str(path))


def _serve(options: argparse.Namespace) -> None:
    from .serving import serve  # the web server is of no use to the other commands

    serve(options.database, options.host, options.port, options.workers)


def _existing(options: argparse.Namespace) -> Database:
    database = Database(options.database)
    database.require()
    return database


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--database",
        metavar="URL",
        default=os.environ.get("ENACTION_DATABASE", DEFAULT_DATABASE),
        help="sqlite:///FILE or postgresql://USER@HOST/NAME (default: %(default)s, "
        "or ENACTION_DATABASE, which hides a password from other users)",
    )
    parser = argparse.ArgumentParser("enaction_platform", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    init = commands.add_parser("init", parents=[common], help="prepare a database")
    init.add_argument("--name", default="En action", help="how the platform presents itself")
    init.add_argument("--demo", action="store_true", help="load the fictitious demo data")
    init.add_argument("--seed", type=int, default=1, help="of the demo data")
    init.set_defaults(run=_init)

    load = commands.add_parser("import", parents=[common], help="load a plan or contributions")
    load.add_argument("file", type=Path, metavar="FILE", help="JSON of a plan, or GeoJSON")
    load.add_argument("--source", help="where the contributions come from")
    load.add_argument(
        "--withdraw-missing", action="store_true", help="delete what the source no longer has"
    )
    load.set_defaults(run=_import)

    token = commands.add_parser("token", parents=[common], help="give a token, shown once")
    token.add_argument("--name", required=True, help="who it is for")
    token.add_argument("--role", choices=[role.value for role in Role], default="planner")
    token.add_argument("--days", type=float, help="how long it is valid (default: for ever)")
    token.add_argument("--revoke", action="store_true", help="make it useless instead")
    token.set_defaults(run=_token)

    demo = commands.add_parser("demo", help="write the fictitious demo data as files")
    demo.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    demo.add_argument("--seed", type=int, default=1)
    demo.set_defaults(run=_demo)

    epoch = commands.add_parser("epoch", parents=[common], help="after a restore from a backup")
    epoch.add_argument("--renew", action="store_true", required=True, help="make a new epoch")
    epoch.set_defaults(run=_epoch)

    backup = commands.add_parser(
        "backup",
        parents=[common],
        help="print the seq before a backup; with --seq, tell that it is done",
    )
    backup.add_argument("--seq", type=int, metavar="N", help="what was printed before it")
    backup.set_defaults(run=_backup)

    listen = commands.add_parser("serve", parents=[common], help="answer requests")
    listen.add_argument("--host", default="127.0.0.1")
    listen.add_argument("--port", type=int, default=8765, help="0: any free one")
    listen.add_argument("--workers", type=int, default=1, help="processes (PostgreSQL)")
    listen.set_defaults(run=_serve)
    return parser


def _say(sentence: str, stream: TextIO | None = None) -> None:
    (stream or sys.stdout).write(sentence + "\n")
