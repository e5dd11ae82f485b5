"""Where the work runs: in this process, on all cores, or on a Dask cluster. The answer is the same."""

from __future__ import annotations

import os
import sys
import threading
import time
import warnings
from collections import deque
from contextlib import contextmanager, redirect_stdout, suppress
from signal import SIG_IGN, SIGINT, SIGTERM, Handlers, Signals, default_int_handler, signal
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from summarize.blocks import cores
from summarize.errors import SummarizeError, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from types import FrameType

    Handler = Handlers | Callable[[int, FrameType | None], Any]

T = TypeVar("T")
U = TypeVar("U")

TASKS_PER_WORKER = 8
"""Tasks for each worker that a cluster is given at once: enough to keep it busy, few enough to hold."""
PROCESSES_PER_CORE = 4
"""Processes for each core of this machine, at most: the work is computing, and each costs half a second and 80 MB before it begins."""
RETRIES = 5
"""Times that a task is tried again when its worker dies."""
PATIENCE = 20
"""Seconds to wait for a scheduler to answer."""


class Run(Protocol):
    """A `map` in order that may work side by side; functions and items must survive pickling."""

    def __call__(self, function: Callable[[T], U], items: Iterable[T], /) -> Iterator[U]:
        """Results in the order of the items."""


class HelpersLost(SummarizeError):
    """Processes of this machine that could not be started, or were ended from outside."""


class ClusterLost(SummarizeError):
    """The Dask scheduler does not answer, or went away, or Dask itself is not there."""


@contextmanager
def engine(jobs: int | None, scheduler: str | None) -> Iterator[Run]:
    """Open a place to work; while it is open, SIGTERM ends the run as Ctrl-C does.

    Args:
        jobs: processes on this machine, `MOST` a core at most; 1 for none but this one, None for one a core.
        scheduler: address of a Dask scheduler, as tcp://host:8786, or None.

    Raises:
        ClusterLost: no scheduler there, or it went away, or Dask is not installed.

    """
    count = min(jobs or cores(), PROCESSES_PER_CORE * cores())
    # The signal by which a system ends a program is taken as Ctrl-C: otherwise it would leave the helpers behind, and nobody
    # would be told how to go on.
    with _signal_handler(SIGTERM, default_int_handler):
        if scheduler:
            with _cluster(scheduler) as run:
                yield run
        elif count == 1:
            yield map
        else:
            with _processes(count) as run:
                yield run


@contextmanager
def _processes(count: int) -> Iterator[Run]:
    """Open so many processes; they are ended with this one, whatever ends it.

    Raises:
        HelpersLost: the system starts none, or ended one, as where memory ran out.

    """
    from joblib import delayed  # noqa: PLC0415 - not needed by one process

    # joblib flushes standard output, which may be closed.
    with _hushed_threads() as hush, redirect_stdout(sys.stdout or sys.stderr), _helpers(count) as pool:
        yield lambda function, items: _results(pool(delayed(function)(item) for item in items), hush)


@contextmanager
def _helpers(count: int) -> Iterator[Any]:
    """Start the helpers, and wait for their end, so that their time and memory are accounted for."""
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - none of it is needed by one process

    from joblib import Parallel  # noqa: PLC0415
    from joblib.externals.loky import get_reusable_executor  # noqa: PLC0415

    finished = False
    try:
        with Parallel(
            n_jobs=count,
            return_as="generator",
            max_nbytes=None,
            initializer=_end_with,
            initargs=(os.getpid(),),
        ) as pool:
            _start_all(pool, count)
            yield pool
        finished = True
    except BrokenProcessPool as error:
        message = "a helper was ended from outside, perhaps for want of memory: run again to go on, with a smaller --jobs"
        raise HelpersLost(message) from error
    finally:
        with suppress(OSError):
            get_reusable_executor().shutdown(wait=True, kill_workers=not finished)


def _start_all(pool: Any, count: int) -> None:
    """Give each helper an empty task.

    Helpers never hear Ctrl-C: the terminal sends it to all, and this process alone answers it. They inherit
    that a signal is ignored. (Blocking it would be neater, but joblib's helpers unblock it.)
    """
    from joblib import delayed  # noqa: PLC0415

    try:
        with _signal_handler(SIGINT, SIG_IGN):
            results = pool(delayed(int)() for _ in range(count))
        deque(results, maxlen=0)
    except OSError as error:
        message = f"no helpers can be started ({reason(error)}): --jobs 1 does without"
        raise HelpersLost(message) from error


def _end_with(leader: int) -> None:
    """End this helper when the process that leads is gone, as after kill -9; it would wait for ever to hand on a result."""

    def watch() -> None:
        while os.getppid() == leader:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _results(results: Generator[U, None, None], hush: Callable[[], None]) -> Iterator[U]:
    """Give the results as long as somebody takes them; whoever leaves early, as at Ctrl-C, knows that work is lost, unwarned."""
    try:
        for result in results:  # noqa: UP028 - `yield from` would close them, and let joblib warn, before `finally`
            yield result
    except BaseException:
        hush()
        raise
    finally:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            results.close()


@contextmanager
def _hushed_threads() -> Iterator[Callable[[], None]]:
    """Give a call from which on the threads of joblib fail unheard: they trip over work that is taken from them."""
    usual_hook, hushed = threading.excepthook, threading.Event()

    def hook(args: threading.ExceptHookArgs) -> None:
        if not (hushed.is_set() and type(args.thread).__module__.startswith("joblib.")):
            usual_hook(args)

    threading.excepthook = hook
    try:
        yield hushed.set
    finally:
        threading.excepthook = usual_hook


@contextmanager
def _signal_handler(number: Signals, handler: Handler) -> Iterator[None]:
    """Answer a signal in another way for a while; in a thread that is not the main one Python allows no change, and no signal arrives."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal(number, handler)
    try:
        yield
    finally:
        signal(number, before)


@contextmanager
def _cluster(address: str) -> Iterator[Run]:
    try:
        from distributed import Client  # noqa: PLC0415 - the extra [cluster]
    except ImportError as error:
        raise ClusterLost("--scheduler needs Dask: pip install distributed") from error
    try:
        client: Any = Client(address, timeout=PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise ClusterLost(
            f"{address}: no Dask scheduler answers there: start one, or leave out --scheduler"
        ) from error
    with client:
        yield lambda function, items: _map_on_cluster(client, function, items)


def _map_on_cluster(client: Any, function: Callable[[T], U], items: Iterable[T]) -> Iterator[U]:
    """Results in order, a bounded number of tasks under way; a task whose worker dies is run again elsewhere."""
    from distributed import KilledWorker  # noqa: PLC0415
    from distributed.client import FutureCancelledError  # noqa: PLC0415

    under_way: deque[Any] = deque()
    limit = TASKS_PER_WORKER * max(sum(client.ncores().values()), 1)
    waiting = iter(items)
    try:
        while True:
            for item in waiting:
                with warnings.catch_warnings():
                    warnings.filterwarnings("ignore", "Sending large graph")
                    under_way.append(client.submit(function, item, pure=False, retries=RETRIES))
                if len(under_way) >= limit:
                    break
            if not under_way:
                return
            yield under_way.popleft().result()
    except (KilledWorker, FutureCancelledError, OSError) as error:
        raise ClusterLost(
            f"the cluster gave up ({' '.join(str(error).split())[:200]}): run again to go on"
        ) from error
    except RuntimeError as error:  # what a scheduler or worker answers that cannot import what it is sent
        raise ClusterLost(
            "the cluster cannot run this: its machines need the same version of summarize"
        ) from error
