"""Where the work runs: in this process, on all cores, or on a Dask cluster. The result is the same."""

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
"""Tasks per worker submitted to a cluster at once: enough to keep it busy, few enough to fit in memory."""
PROCESSES_PER_CORE = 4
"""Most processes per core of this machine: the work is bound by the processor, and each costs half a second and 80 MB to start."""
RETRIES = 5
"""How often a task is tried again when its worker dies."""
PATIENCE = 20
"""Seconds to wait for a scheduler to answer."""


class Run(Protocol):
    """A `map` that keeps the order and may run in parallel; functions and items must be picklable."""

    def __call__(self, function: Callable[[T], U], items: Iterable[T], /) -> Iterator[U]:
        """Yield results in the order of the items."""


class HelpersLost(SummarizeError):
    """Helper processes could not be started, or were killed from outside."""


class ClusterLost(SummarizeError):
    """The Dask scheduler does not answer or went away, or Dask is not installed."""


@contextmanager
def engine(jobs: int | None, scheduler: str | None) -> Iterator[Run]:
    """Provide a `Run`; while it is open, SIGTERM ends the run as Ctrl-C does.

    Args:
        jobs: processes on this machine, at most `PROCESSES_PER_CORE` per core; 1 for only this one, None for one per core.
        scheduler: address of a Dask scheduler, as tcp://host:8786, or None.

    Raises:
        HelpersLost: helper processes cannot be started, or were killed.
        ClusterLost: the scheduler does not answer or went away, or Dask is not installed.

    """
    count = min(jobs or cores(), PROCESSES_PER_CORE * cores())
    # SIGTERM is treated as Ctrl-C: otherwise the helpers would be left behind, and nothing would say how to go on.
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
    """Provide a `Run` on `count` helper processes, which end with this one, whatever ends it.

    Raises:
        HelpersLost: the system cannot start helpers, or killed one, perhaps for want of memory.

    """
    from joblib import delayed  # noqa: PLC0415 - not needed by one process

    # joblib flushes standard output, even if it is closed.
    with _hushed_threads() as hush, redirect_stdout(sys.stdout or sys.stderr), _helpers(count) as pool:
        yield lambda function, items: _results(pool(delayed(function)(item) for item in items), hush)


@contextmanager
def _helpers(count: int) -> Iterator[Any]:
    """Start the helpers, and at the end wait for them, so that their time and memory are counted."""
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
    """Start each helper by an empty task, and let it ignore Ctrl-C.

    The terminal sends Ctrl-C to all processes, but only this one should respond. Helpers inherit an ignored
    signal. (Blocking it would be neater, but joblib's helpers unblock it.)
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
    """End this helper when the leading process is gone, as after kill -9; otherwise it would wait for ever to deliver a result."""

    def watch() -> None:
        while os.getppid() == leader:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _results(results: Generator[U, None, None], hush: Callable[[], None]) -> Iterator[U]:
    """Yield the results; if the consumer leaves early, as at Ctrl-C, drop the rest without warnings."""
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
    """Yield a function that silences failures in joblib's threads, which occur when their work is taken away."""
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
    """Handle a signal in another way for a while; outside the main thread, where no signal arrives, do nothing."""
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
    """Yield results in order, with a bounded number of tasks under way; if a worker dies, its task runs again elsewhere."""
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
    except RuntimeError as error:  # raised by a scheduler or worker that cannot import what it is sent
        raise ClusterLost(
            "the cluster cannot run this: its machines need the same version of summarize"
        ) from error
