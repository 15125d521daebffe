"""The command line, as an operator types it."""

from __future__ import annotations

import json
import os
import sqlite3

import httpx
import pytest

from tests.platform.serving import platform_command, serving, small_file, small_plan


@pytest.fixture
def run(database_url):
    def run_command(command, *arguments):
        return platform_command(command, "--database", database_url, *arguments)

    return run_command


def said(done):
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_from_nothing_to_a_platform_with_the_demo(run, database_url):
    assert "3439 added" in said(run("init", "--demo", "--name", "Lens-Liévin (démo)"))
    planner = said(run("token", "--name", "Anna", "--role", "planner"))
    reader = said(run("token", "--name", "Lecture", "--role", "reader"))
    assert len(planner) == len(reader) == 43

    with serving(database_url, (planner, reader)) as platform:
        headers = {"Authorization": f"Bearer {planner}"}
        told = httpx.get(f"{platform.url}/api/v1", headers=headers).json()
        plan = httpx.get(f"{platform.url}/api/v1/plan", headers=headers).json()
    assert (told["name"], told["account"], told["seq"]) == ("Lens-Liévin (démo)", "Anna", 3439)
    assert plan["name"] == "Plan de démonstration (fictif)"


def test_init_twice_changes_nothing(run):
    said(run("init", "--demo"))
    again = said(run("init", "--demo"))

    assert "0 added, 0 changed, 3439 unchanged" in again


def test_files_are_imported_and_told(run, tmp_path):
    said(run("init"))
    plan, contributions = tmp_path / "plan.json", tmp_path / "idées.geojson"
    plan.write_text(json.dumps(small_plan()), encoding="utf-8")
    contributions.write_text(json.dumps(small_file(3)), encoding="utf-8-sig")

    assert said(run("import", str(plan))) == "Plan loaded: 9 terms."
    assert "4 added" in said(run("import", str(contributions)))
    contributions.write_text(json.dumps(small_file(1)), encoding="utf-8")
    assert "2 withdrawn" in said(run("import", str(contributions), "--withdraw-missing"))


def test_a_bad_feature_is_told_and_the_rest_loaded(run, tmp_path):
    said(run("init"))
    document = small_file(3)
    document["features"][2]["properties"]["created_at"] = "hier"
    path = tmp_path / "idées.geojson"
    path.write_text(json.dumps(document), encoding="utf-8")

    done = run("import", str(path))
    assert "3 added" in said(done)
    assert "Feature 3 was left out" in done.stderr


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "cannot be read"),
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b"\xff\xff", "is not JSON"),
        (b"[" * 200_000, "is not JSON"),
        (b"{}", "neither a plan nor a GeoJSON"),
        (b'{"terms": 3}', "not a plan"),
    ],
)
def test_a_file_that_cannot_be_loaded_is_one_sentence(run, tmp_path, content, reason):
    said(run("init"))
    path = tmp_path / "fichier.json"
    if content is not None:
        path.write_bytes(content)

    done = run("import", str(path))
    assert done.returncode == 1
    assert reason in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_name_has_one_token_until_it_is_revoked(run):
    said(run("init"))
    first = said(run("token", "--name", "Anna"))
    twice = run("token", "--name", "Anna")
    assert (twice.returncode, "already a token named Anna" in twice.stderr) == (1, True)

    assert said(run("token", "--name", "Anna", "--revoke"))
    assert run("token", "--name", "Anna", "--revoke").returncode == 1
    assert said(run("token", "--name", "Anna", "--days", "30")) != first


def test_a_new_epoch_after_a_restore(run, database_url):
    said(run("init"))
    token = said(run("token", "--name", "Anna"))
    headers = {"Authorization": f"Bearer {token}"}
    with serving(database_url, (token, token)) as platform:
        before = httpx.get(f"{platform.url}/api/v1", headers=headers).json()
        renewed = said(run("epoch", "--renew"))
        after = httpx.get(f"{platform.url}/api/v1", headers=headers).json()

    assert after["epoch"] != before["epoch"]
    assert after["epoch"] in renewed
    assert after["server"] == before["server"]


def test_what_is_in_a_backup_is_told(run, database_url):
    said(run("init", "--demo"))
    token = said(run("token", "--name", "Anna"))
    assert said(run("backup")) == "3439"
    said(run("backup", "--seq", "3000"))
    assert run("backup", "--seq", "3440").returncode == 1

    headers = {"Authorization": f"Bearer {token}"}
    with serving(database_url, (token, token)) as platform:
        told = httpx.get(f"{platform.url}/api/v1", headers=headers).json()
    assert (told["seq"], told["durable_seq"]) == (3439, 3000)


@pytest.mark.parametrize("command", ["import x.json", "token --name A", "epoch --renew", "serve"])
def test_without_init_the_remedy_is_told(run, command):
    done = run(*command.split())

    assert done.returncode == 1
    assert "init" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("carnet", "cannot be used"),
        ("oracle://x", "cannot be used"),
        ("sqlite:////nulle/part/x.sqlite", "unable to open"),
        ("postgresql://postgres@127.0.0.1:1/x", "cannot be used"),
    ],
)
def test_a_database_that_cannot_be_reached_is_one_sentence(url, reason):
    done = platform_command("init", "--database", url)

    assert done.returncode == 1
    assert reason in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_password_is_never_shown():
    done = platform_command("init", "--database", "postgresql://anna:secret@127.0.0.1:1/x")
    assert done.returncode == 1
    assert "secret" not in done.stdout + done.stderr


def test_a_file_that_is_another_database_is_left_alone(tmp_path):
    path = tmp_path / "autre.sqlite"
    path.write_bytes(b"ceci n'est pas une base" * 100)
    done = platform_command("init", "--database", f"sqlite:///{path}")
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (1, 1)
    assert path.read_bytes() == b"ceci n'est pas une base" * 100


def test_a_newer_database_is_refused(tmp_path):
    database = f"sqlite:///{tmp_path / 'p.sqlite'}"
    said(platform_command("init", "--database", database))
    with sqlite3.connect(tmp_path / "p.sqlite") as connection:
        connection.execute("UPDATE platform SET schema = 99")
    connection.close()

    done = platform_command("token", "--name", "A", "--database", database)
    assert (done.returncode, "another version" in done.stderr) == (1, True)


def test_settings_are_checked_before_listening(tmp_path):
    database = f"sqlite:///{tmp_path / 'p.sqlite'}"
    said(platform_command("init", "--database", database))

    for value in ("beaucoup", "-3", "0", "inf"):
        done = platform_command(
            *("serve", "--port", "0", "--database", database),
            env={**os.environ, "ENACTION_OPS": value},
        )
        assert done.returncode == 1
        assert done.stderr.strip() == f"ENACTION_OPS must be a positive number, not “{value}”."


def test_a_port_that_is_taken_is_told(tmp_path):
    database = f"sqlite:///{tmp_path / 'p.sqlite'}"
    said(platform_command("init", "--database", database))
    with serving(database, ("", "")) as platform:
        port = platform.url.rpartition(":")[2]
        done = platform_command("serve", "--database", database, "--port", port)
    assert done.returncode == 1
    assert f"Cannot listen on 127.0.0.1 port {port}" in done.stderr
