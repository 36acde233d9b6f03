"""What the plugin costs a pytest run that has no exercise in it, in milliseconds of CPU time.

Run it as a script: `python tests/benchmarks/plugin_cost.py [pairs]`, on 200 tests in 10 files, each run a process of its
own. Two figures: what the plugin itself executes, its import and its hooks, as a profiler sees it (which only ever adds);
and the difference of whole runs with and without it, in turn, which is unbiased but no finer than the noise beside it.
The claim is below 5 ms; the exit code is 1 if it does not hold of the first.
"""

import os
import pstats
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


def executed(folder: Path) -> float:
    """CPU time under a profiler of the plugin's own module bodies (with what they import) and hooks."""
    out = folder / "profile"
    command = [sys.executable, "-m", "cProfile", "-o", str(out), "-m", "pytest", *QUIET, *WITH]
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, env=environment(folder), check=True)
    found: dict[tuple[str, int, str], tuple[int, int, float, float, object]] = pstats.Stats(str(out)).stats  # type: ignore[attr-defined]
    ours = {key: value[3] for key, value in found.items() if Path(key[0]).parent.name == "gradelib"}
    bodies = [time for (file, _, name), time in ours.items() if name == "<module>" and Path(file).stem in ("__init__", "plugin")]
    hooks = [time for (_, _, name), time in ours.items() if name.startswith("pytest_")]
    if len(bodies) != 2 or not hooks:
        raise SystemExit(f"the profile does not show the plugin: {sorted(ours)}")
    return 1000 * (sum(bodies) + sum(hooks))


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
        own = [executed(folder) for _ in range(pairs)]
    differences = [b - a for a, b in zip(plain, loaded, strict=True)]
    spread = 1.2533 * statistics.stdev(differences) / len(differences) ** 0.5  # standard error of a median
    print(f"without the plugin: fastest tenth {fastest(plain):.1f} ms, median {statistics.median(plain):.1f} ms")
    print(f"with the plugin:    fastest tenth {fastest(loaded):.1f} ms, median {statistics.median(loaded):.1f} ms")
    print(f"pairs of runs:      median difference {statistics.median(differences):.1f} ms, standard error {spread:.1f} ms")
    print(f"the plugin executes {statistics.median(own):.1f} ms (fastest tenth {fastest(own):.1f} ms), profiled")
    return int(statistics.median(own) >= LIMIT)


def fastest(times: list[float]) -> float:
    """The mean of the fastest tenth."""
    return statistics.fmean(sorted(times)[: max(1, len(times) // 10)])


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 40))
