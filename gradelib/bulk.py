"""Many hand-ins at once: threads over one sandbox, each result told as it comes."""

import traceback
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from gradelib.catalogue import Catalogue
from gradelib.errors import GradelibError
from gradelib.grade import grade
from gradelib.model import Exercise, Result, Verdict
from gradelib.roster import HandIn
from gradelib.sandbox import Sandbox


def grade_all(hand_ins: Sequence[HandIn], catalogue: Catalogue, sandbox: Sandbox, *, jobs: int) -> Generator[Result, None, None]:
    """The result of every hand-in, in the order in which they end; what fails by our fault is "not graded".

    Raises CourseError or SandboxError before the first result if the reference itself cannot be probed. Left early
    (Ctrl-C), it closes the sandbox, which ends what is running, and grades no more.
    """
    catalogue.expected(catalogue.exercise.probes[0].name)
    pool = ThreadPoolExecutor(jobs)
    tasks = [pool.submit(_graded, hand_in, catalogue, sandbox) for hand_in in hand_ins]
    try:
        for task in as_completed(tasks):
            yield task.result()
    except BaseException:
        sandbox.close()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _graded(hand_in: HandIn, catalogue: Catalogue, sandbox: Sandbox) -> Result:
    try:
        return grade(hand_in.read(), catalogue, sandbox)
    except Exception as error:  # whatever it is: it costs this hand-in its grade, never the class
        return not_graded(hand_in, catalogue.exercise, error)


def not_graded(hand_in: HandIn, exercise: Exercise, error: Exception) -> Result:
    """A result that judges nothing: a failure of ours, and where it arose."""
    spot = traceback.extract_tb(error.__traceback__)[-1:]
    place = "".join(f" in {Path(frame.filename).name}, line {frame.lineno}" for frame in spot)
    text = str(error) if isinstance(error, GradelibError) else f"{type(error).__name__}{place}: {error}"
    why = f"{text}; this is no fault of the hand-in: grade it again"
    verdicts = tuple(Verdict(probe, "not graded", message=why) for probe in exercise.probes)
    return Result(hand_in.student, hand_in.shown, "", verdicts, (why,))
