"""What the plugin costs a pytest run that has no exercise in it, in milliseconds of CPU time.

Run it as a script: `python tests/benchmarks/plugin_cost.py [pairs]`. Runs with and without the plugin alternate, so that
whatever else the machine does falls on both; each run is a process of its own on 200 tests in 10 files. What others do
only ever adds time, so the figure is the difference of the fastest tenths; the median of the pairs is printed beside it.
The claim is below 5 ms; the exit code is 1 if it does not hold.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from importlib.metadata import entry_points
from pathlib import Path

FILES, TESTS = 10, 20
LIMIT = 5.0
QUIET = ["-q", "-p", "no:cacheprovider", "-p", "no:hypothesispytest", "-p", "no:syrupy", "-p", "no:xdist"]
INSTALLED = bool(list(entry_points(group="pytest11", name="gradelib")))
WITH = [] if INSTALLED else ["-p", "gradelib.plugin"]
WITHOUT = ["-p", "no:gradelib"]


def project(folder: Path) -> None:
    """Tests of nobody's concern."""
    body = "\n\n".join(f"def test_{number}():\n    assert {number} + 1 > {number}" for number in range(TESTS))
    for number in range(FILES):
        (folder / f"test_{number}.py").write_text(body + "\n", encoding="utf-8")


def environment(folder: Path) -> dict[str, str]:
    """Compiled modules are kept, as they are in any project, and apart from everybody else's."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def milliseconds(folder: Path, options: list[str]) -> float:
    """CPU time of one run."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", *QUIET, *options], cwd=folder, stdout=subprocess.DEVNULL, env=environment(folder)
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"pytest ended with {process.returncode}")
    return 1000 * (usage.ru_utime + usage.ru_stime)


def main(pairs: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project(folder)
        for options in (WITH, WITHOUT):  # compiles what is to be compiled
            milliseconds(folder, options)
        plain, loaded = [], []
        for number in range(pairs):
            order = [(WITHOUT, plain), (WITH, loaded)]
            for options, times in order if number % 2 else reversed(order):
                times.append(milliseconds(folder, options))
    differences = [b - a for a, b in zip(plain, loaded, strict=True)]
    spread = 1.2533 * statistics.stdev(differences) / len(differences) ** 0.5  # standard error of a median
    cost = fastest(loaded) - fastest(plain)
    print(f"without the plugin: fastest tenth {fastest(plain):.1f} ms, median {statistics.median(plain):.1f} ms")
    print(f"with the plugin:    fastest tenth {fastest(loaded):.1f} ms, median {statistics.median(loaded):.1f} ms")
    print(f"the plugin costs {cost:.1f} ms (pairs: median {statistics.median(differences):.1f}, standard error {spread:.1f} ms)")
    return int(cost >= LIMIT)


def fastest(times: list[float]) -> float:
    """The mean of the fastest tenth."""
    return statistics.fmean(sorted(times)[: max(1, len(times) // 10)])


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 40))
