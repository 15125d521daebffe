"""QGIS's side of the ports: tasks, network, settings, words."""

from __future__ import annotations

import base64
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.core import Qgis, QgsApplication, QgsAuthMethodConfig
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QPushButton

from enaction_plugin.bridge import i18n, settings
from enaction_plugin.bridge.network import QgisTransport
from enaction_plugin.bridge.notifier import ROOM, Notifier, shortened
from enaction_plugin.bridge.tasks import JobTask, TaskRunner
from enaction_plugin.core.connectors.errors import Elsewhere, NotEncrypted, Unreachable
from enaction_plugin.core.errors import EnactionError, Sentence


@pytest.fixture
def runner():
    runner = TaskRunner(QgsApplication.taskManager())
    yield runner
    runner.cancel_all()
    runner.wait()


def test_a_job_runs_elsewhere_and_answers_here(runner, qtbot):
    task = JobTask("square", lambda progress: (6 * 7, threading.current_thread()))
    with qtbot.waitSignal(task.succeeded, timeout=5000) as done:
        runner.start(task)
    result, worker = done.args[0]
    assert result == 42
    assert worker is not threading.main_thread()


def test_an_error_of_a_job_reaches_the_caller(runner, qtbot):
    def job(progress):
        raise EnactionError(detail="no such priority")

    task = JobTask("fails", job)
    with qtbot.waitSignal(task.failed, timeout=5000) as failed:
        runner.start(task)
    assert "no such priority" in str(failed.args[0])


def test_a_running_job_can_be_stopped(runner, qtbot):
    started = threading.Event()

    def job(progress):
        started.set()
        while True:
            progress.check()

    task = JobTask("endless", job)
    with qtbot.waitSignal(task.cancelled, timeout=5000):
        runner.start(task)
        assert started.wait(5)
        runner.cancel_all()


class Handler(BaseHTTPRequestHandler):
    """Answers with the token it was given, redirects, and refuses."""

    def do_GET(self):
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", f"http://localhost:{self.server.server_port}/other")
            self.end_headers()
            return
        self.send_response(404 if self.path == "/nothing" else 200)
        self.send_header("X-Number", "7")
        self.end_headers()
        self.wfile.write(self.headers.get("Authorization", self.path).encode())

    def do_POST(self):
        size = int(self.headers["Content-Length"])
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.rfile.read(size))

    def answer_with_what_came(self):
        size = int(self.headers.get("Content-Length") or 0)
        moved = "away" in self.path
        self.send_response(301 if moved else 200)
        if moved:
            self.send_header("Location", "/elsewhere/")
        self.send_header("Allow", "GET, PUT")
        self.end_headers()
        signed = self.headers.get("Authorization", "").encode()
        self.wfile.write(self.command.encode() + b" " + signed + b" " + self.rfile.read(size))

    do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer_with_what_came  # noqa: N815

    def log_message(self, *args):
        pass


@pytest.fixture
def address():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_requests_go_through_qgis(address):
    answer = QgisTransport(address).request("GET", "/x", {"after": 3})
    assert (answer.status, answer.body, answer.headers["x-number"]) == (200, b"/x?after=3", "7")


def test_a_refusal_is_an_answer(address):
    assert QgisTransport(address).request("GET", "/nothing").status == 404


def test_bytes_are_sent_as_they_are(address):
    body = bytes(range(256))
    assert QgisTransport(address).request("POST", "/x", body=body).body == body


def test_another_host_gets_nothing(address):
    with pytest.raises(Elsewhere, match="localhost"):
        QgisTransport(address).request("GET", "/away")


def test_nobody_there(address):
    with pytest.raises(Unreachable):
        QgisTransport("http://127.0.0.1:9").request("GET", "/x")


def test_plain_http_is_for_this_computer_only():
    with pytest.raises(NotEncrypted):
        QgisTransport("http://example.org")


def test_the_token_comes_from_qgis_s_own_store(address):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("platform")
    config.setConfig("password", "s3cret")
    assert manager.storeAuthenticationConfig(config)
    answer = QgisTransport(address, config.id()).request("GET", "/x")
    assert answer.body == b"Bearer s3cret"


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS"])
def test_every_method_of_a_connector_goes_through_qgis(address, method):
    answer = QgisTransport(address).request(method, "/x", body=b"\x00abc")
    assert (answer.status, answer.headers["allow"]) == (200, "GET, PUT")
    assert answer.body == method.encode() + b"  \x00abc"


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_change_that_is_sent_elsewhere_is_not_followed(address, method):
    assert QgisTransport(address).request(method, "/away", body=b"x").status == 301


def test_nobody_takes_a_change(address):
    with pytest.raises(Unreachable):
        QgisTransport("http://127.0.0.1:9").request("PUT", "/x", body=b"x")


def test_other_platforms_get_the_sign_in_as_qgis_has_it(address):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("proxy")
    config.setConfig("username", "agence")
    config.setConfig("password", "s3cret")
    assert manager.storeAuthenticationConfig(config)
    transport = QgisTransport(address, config.id(), as_token=False)
    basic = b"Basic " + base64.b64encode(b"agence:s3cret")
    assert transport.request("GET", "/x").body == basic
    assert transport.request("PUT", "/x", body=b"y").body == b"PUT " + basic + b" y"


def test_connections_are_kept_without_a_secret():
    kept = settings.Connection("Lens", "https://example.org", "ogcapi", "abc1234", "{}")
    settings.save_connection(kept)
    assert settings.connections() == [kept]
    settings.remove_connection("Lens")
    assert settings.connection("Lens") is None


def test_recent_workspaces_come_newest_first(tmp_path):
    for name in ("a", "b", "a"):
        settings.remember_workspace(tmp_path / f"{name}.gpkg")
    assert [path.stem for path in settings.recent_workspaces()] == ["a", "b"]


def test_a_message_s_words_are_words(qgis_iface):
    Notifier(qgis_iface.messageBar()).error(EnactionError(detail="<b>file</b>"))
    (message,) = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[-1:]
    assert "&lt;b&gt;" in message


def test_sentences_within_sentences_are_translated():
    inner = Sentence("row {row}", row=2012)
    assert i18n.sentence(Sentence("Stopped at {where}", where=inner)).startswith("Stopped at row")


@pytest.mark.parametrize(("score", "said"), [(35, "+35"), (0, "0"), (-5, "\u22125")])
def test_scores_have_a_real_sign(score, said):
    assert i18n.signed(score) == said


def test_thousands_are_grouped_in_french():
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        assert i18n.number(2012) in ("2\u202f012", "2\u00a0012")
        assert i18n.day("2018-04-02T10:00:00.000Z") == "02/04/2018"
    finally:
        QLocale.setDefault(before)


def test_a_long_message_begins_in_the_bar_and_is_whole_behind_its_button(qgis_app, qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    rest = "Nothing was sent; the rest of it is told at length. " * 4
    done = []
    Notifier(bar).offer(f"This workspace is a <b>copy</b>. {rest}", "Go", lambda: done.append(1))
    item = bar.currentItem()
    assert item.text() == "This workspace is a &lt;b&gt;copy&lt;/b&gt;."
    go, read = item.findChildren(QPushButton)
    assert (go.text(), read.text()) == ("Go", "Read It All…")
    go.click()
    assert done == [1]
    assert bar.currentItem() is not item


def test_a_message_is_cut_between_sentences_only():
    assert shortened("Short. And sweet.") == "Short. And sweet."
    assert shortened(f"w.gpkg is 1.5 times{' very' * 30} long. More.").endswith("long.")
    whole = "x" * (2 * ROOM)
    assert shortened(whole) == whole
