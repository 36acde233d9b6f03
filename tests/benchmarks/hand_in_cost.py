"""What one right hand-in costs, torch being imported already: CPU seconds of its child, by exercise.

    python tests/benchmarks/hand_in_cost.py [--rounds 5] [NAME...]

Every right solution of an exercise is graded in turn, `rounds` times; printed are the minimum, median and maximum of the
child's CPU seconds, and of the judge's. The claims are 0.5 s for `cubic_fit` and 1.5 s for `regressors` (the slowest right
solution's median); the exit code is 1 where one does not hold.
"""

import argparse
import resource
import statistics
import sys
from pathlib import Path

from gradelib.catalogue import LiveCatalogue
from gradelib.course import find_course
from gradelib.grade import grade
from gradelib.sandbox import Sandbox
from gradelib.submission import read_submission

CLAIMS = {"cubic_fit": 0.5, "regressors": 1.5}


def own_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def costs(exercise, sandbox, rounds):
    """(file, child's seconds, judge's seconds), the slowest file last: medians over the rounds."""
    catalogue = LiveCatalogue(exercise, sandbox, "benchmark")
    catalogue.expected(exercise.probes[0].name)
    measured = {path.name: [] for path in exercise.right}
    for _ in range(rounds):
        for path in exercise.right:
            before = own_seconds()
            result = grade(read_submission(path), catalogue, sandbox)
            assert result.score == result.max, f"{path.name} loses points"
            measured[path.name].append((result.seconds, own_seconds() - before))
    medians = [(name, *(statistics.median(column) for column in zip(*pairs, strict=True))) for name, pairs in measured.items()]
    return sorted(medians, key=lambda entry: entry[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    course, held = find_course(Path(__file__).parents[2]), True
    with Sandbox() as sandbox:
        for name in options.names or course.names():
            found = costs(course.exercise(name), sandbox, options.rounds)
            child, judge = [entry[1] for entry in found], [entry[2] for entry in found]
            told = f"{min(child):.2f} / {statistics.median(child):.2f} / {max(child):.2f} s ({found[-1][0]})"
            print(f"{name:18s} child {told}, judge {statistics.median(judge):.3f} s", flush=True)
            held &= max(child) <= CLAIMS.get(name, float("inf"))
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
