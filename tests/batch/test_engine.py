"""The same bytes wherever the work runs: here, on all cores, on a cluster that loses a worker."""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import threading
import time
import warnings
from contextlib import ExitStack, contextmanager, nullcontext
from functools import partial
from pathlib import Path

import pytest

from summarize.batch.cli import main
from summarize.batch.engine import ClusterLost, HelpersLost, engine
from tests.batch.invented import news
from tests.batch.runs import COMMAND, contents
from tests.inbox import lay_out

ROOT = Path(__file__).resolve().parents[2]
DASK = Path(sys.executable).with_name("dask")


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs):
    """A `Run` maps as `map` does, on one process and on two, also no items."""
    with engine(jobs, None) as run:
        assert list(run(abs, range(-20, 0))) == list(range(20, 0, -1))
        assert list(run(abs, [])) == []


@pytest.mark.parametrize(("jobs", "started"), [(2, 2), (12, 12), (5000, 12), (None, 3)])
def test_no_more_processes_are_started_than_four_a_core(monkeypatch, jobs, started):
    """More would only take memory, and 5,000 would take all of it."""
    asked = []
    monkeypatch.setattr("summarize.batch.engine.cores", lambda: 3)
    monkeypatch.setattr(
        "summarize.batch.engine._processes", lambda count: nullcontext(asked.append(count) or map)
    )
    with engine(jobs, None) as run:
        assert list(run(abs, [-1])) == [1]
    assert asked == [started]


def test_results_may_be_left_before_their_end_without_a_warning():
    """Ctrl-C or a full disk ends a run in the middle: results not yet taken are dropped without a warning."""
    with engine(2, None) as run, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        results = run(abs, range(-10_000, 0))
        assert next(results) == 10_000
        results.close()
    assert caught == []


def test_a_cluster_without_dask_is_one_line(tmp_path, capsys, monkeypatch):
    """Dask is an extra: --scheduler without it says what to install."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main([str(tmp_path), "--out", str(tmp_path / "out"), "--scheduler", "tcp://127.0.0.1:1"]) == 1
    assert capsys.readouterr().err == "summarize.batch: --scheduler needs Dask: pip install distributed\n"


def test_a_scheduler_that_is_not_there_is_one_line(tmp_path, capsys, monkeypatch):
    """No Dask scheduler at the address: exit code 1 and what to do."""
    monkeypatch.setattr("summarize.batch.engine.PATIENCE", 1)
    with pytest.raises(ClusterLost, match="no Dask scheduler"), engine(None, "tcp://127.0.0.1:9"):
        pass
    assert main([str(tmp_path), "--out", str(tmp_path / "out"), "--scheduler", "tcp://127.0.0.1:9"]) == 1
    assert "start one, or leave out --scheduler" in capsys.readouterr().err


@contextmanager
def process(*command):
    silent = subprocess.DEVNULL
    child = subprocess.Popen(
        command, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=silent, stderr=silent
    )
    try:
        yield child
    finally:
        child.kill()
        child.wait()


def wait_for(condition, what):
    for _ in range(600):
        if condition():
            return
        time.sleep(0.1)
    pytest.fail(f"{what} did not come")


def strike(out, worker):
    wait_for(lambda: any(out.glob("story-*.html")), "the first story")
    os.kill(worker, signal.SIGKILL)


@pytest.mark.skipif(not DASK.exists(), reason="the extra [cluster] is not installed")
def test_a_cluster_that_loses_a_worker_gives_the_same_bytes(tmp_path):
    """A real scheduler and two workers, one killed when the first story is written, give what a local run gives."""
    inbox, here, there = tmp_path / "inbox", tmp_path / "here", tmp_path / "there"
    inbox.mkdir()
    lay_out(news(60), inbox)
    shape = ["--words", "60", "--no-archive"]
    assert main([str(inbox), "--out", str(here), "--jobs", "1", "-q", *shape]) == 0
    with ExitStack() as stack:
        file = tmp_path / "scheduler.json"
        place = ["--scheduler-file", str(file)]
        stack.enter_context(
            process(DASK, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", *place)
        )
        wait_for(file.exists, "the scheduler")
        alone = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(tmp_path)]
        worker = (DASK, "worker", *alone, *place)
        first, _ = stack.enter_context(process(*worker)), stack.enter_context(process(*worker))
        address = json.loads(file.read_text(encoding="utf-8"))["address"]
        striker = threading.Thread(target=strike, args=(there, first.pid))
        striker.start()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what the cluster's library thinks of its own connections
            code = main([str(inbox), "--out", str(there), "-q", "--scheduler", address, *shape])
            gc.collect()
        striker.join()
    assert code == 0
    assert contents(there) == contents(here)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_ends_all_processes_with_one_line(tmp_path, sent, jobs):
    """SIGINT to the whole group, as a terminal sends it, SIGTERM to the one process, as a service does: no helper is left."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    lay_out(news(60), inbox)
    command = (*COMMAND, str(inbox), "--out", str(tmp_path / "out"), "--jobs", jobs)
    batch = subprocess.Popen(
        command,
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A test run in the background ignores the signal; nothing but its default is set here.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    wait_for(lambda: any(tmp_path.glob("out/story-*.html")) or batch.poll() is not None, "the first story")
    if sent == signal.SIGINT:
        os.killpg(batch.pid, sent)
    else:
        batch.send_signal(sent)
    _, error = batch.communicate(timeout=60)
    assert batch.returncode == 130, error
    assert error.splitlines()[-1].endswith("interrupted: the same command goes on where it stopped")
    assert "Traceback" not in error
    assert "Warning" not in error


def end_a_helper(_):
    time.sleep(0.2)  # the others have begun
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_helper_that_is_ended_from_outside_is_one_line():
    """As when a system is out of memory: what is written stays, and the line names the remedy."""
    with pytest.raises(HelpersLost, match="run again to go on"), engine(2, None) as run:
        list(run(end_a_helper, range(4)))


def test_a_system_that_starts_no_helpers_is_one_line(tmp_path):
    """The system's limit of files or processes is reached: the line suggests --jobs 1, which needs none."""
    (tmp_path / "a.txt").write_text("Ministers met in Paris on Friday.", encoding="utf-8")
    arguments = [*COMMAND, str(tmp_path), "--out", str(tmp_path / "out"), "--no-archive", "--jobs"]
    limited = ["bash", "-c", 'ulimit -n 16; exec "$0" "$@"', *arguments]
    failed = subprocess.run([*limited, "2"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert failed.returncode == 1
    assert failed.stderr.splitlines()[0] == (
        "summarize.batch: no helpers can be started (too many open files): --jobs 1 does without"
    )
    assert "Traceback" not in failed.stderr
    assert subprocess.run([*limited, "1"], cwd=ROOT, capture_output=True, check=False).returncode == 0


def test_helpers_end_with_the_process_that_leads(tmp_path):
    """Killed with -9, as when a system is out of memory, it cannot end its helpers: they waited for ever, 100 MB each."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    lay_out(news(60), inbox)
    command = (*COMMAND, str(inbox), "--out", str(tmp_path / "out"), "--jobs", "2")
    batch = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True)
    wait_for(lambda: any(tmp_path.glob("out/story-*.html")) or batch.poll() is not None, "the first story")
    batch.kill()
    try:
        batch.communicate(timeout=60)  # until the last of them has let go of what it could still write to
    except subprocess.TimeoutExpired:
        os.killpg(batch.pid, signal.SIGKILL)
        pytest.fail("a helper is left")
