"""The errors a caller can do something about, each named for the remedy.

Only the command line turns one into a line of text; its `exit_code` is what the process ends with.
"""


def reason(error: Exception) -> str:
    """Return the reason of an error in lower case, in the operating system's words if it has any."""
    return (getattr(error, "strerror", None) or str(error)).lower()


class SummarizeError(Exception):
    """Base of every error that this package raises on purpose."""

    exit_code = 1

    @property
    def lines(self) -> tuple[str, ...]:
        """What the command line prints: one line, unless the error names many things."""
        return (str(self),)


class UnreadableInput(SummarizeError):
    """A path does not exist, cannot be opened, or is not text."""


class BadSettings(SummarizeError, ValueError):
    """A setting is out of range, or names an unknown ranker or selector."""

    exit_code = 2


class BadArticle(SummarizeError, TypeError):
    """An article made in Python has something other than text where text belongs."""


class NothingToSummarize(SummarizeError):
    """The input contains no news sentence."""

    exit_code = 3


class BudgetTooSmall(NothingToSummarize):
    """No sentence fits the budget; `shortest` words would be enough."""

    def __init__(self, budget: int, shortest: int) -> None:
        self.budget = budget
        self.shortest = shortest
        super().__init__(f"{self._message}: words={shortest} would do")

    @property
    def lines(self) -> tuple[str, ...]:
        """What the command line prints, naming its option."""
        return (f"{self._message}: use --words {self.shortest}",)

    @property
    def _message(self) -> str:
        return f"no sentence fits in {self.budget} word{'s' * (self.budget != 1)}; the shortest has {self.shortest}"

    def __reduce__(self) -> tuple[type, tuple[int, int]]:
        """Say how it is made again in another process."""
        return type(self), (self.budget, self.shortest)


class NotConverged(SummarizeError):
    """The ranking did not converge within its iterations."""

    def __init__(self, iterations: int, change: float) -> None:
        super().__init__(
            f"the ranking did not converge in {iterations} iterations (last change {change:.1e})"
        )
        self.iterations = iterations
        self.change = change

    def __reduce__(self) -> tuple[type, tuple[int, float]]:
        """Say how it is made again in another process."""
        return type(self), (self.iterations, self.change)


class UnwritableOutput(SummarizeError):
    """A file cannot be written: no such folder, no permission, no space."""


class VerificationFailed(SummarizeError):
    """A saved briefing is not confirmed by its sources; `lines` names each fault."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the faults."""
        return self.args

    def __str__(self) -> str:
        """Join the faults, one per line."""
        return "\n".join(self.args)
