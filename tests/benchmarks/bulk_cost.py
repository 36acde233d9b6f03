"""What grading a class costs, against the floor: import torch once, fork for each hand-in, run the same probes.

    python tests/benchmarks/bulk_cost.py [--rounds 3] [--exercise linear_regression]

A class is made of the right solutions and, one in four, of wrong ones spliced over the reference. Both ways run in
processes of their own, in turn, with few and with 100 hand-ins; CPU seconds of a process and of all its descendants.
From the two sizes: the fixed cost and the cost of a hand-in; the ratio is that of (per hand-in + fixed / 100).
"""

import argparse
import ast
import os
import resource
import statistics
import sys
from pathlib import Path

FEW, MANY = 20, 100


def hand_ins(exercise, count):
    """Sources of a class: three right ones, then a wrong one, and so on."""
    reference = exercise.reference.read_text(encoding="utf-8")
    right = [path.read_text(encoding="utf-8") for path in exercise.right]
    chosen = [w for w in exercise.wrong if "endless" not in w.id][:: max(1, len(exercise.wrong) // MANY)]
    wrong = [spliced(reference, w.path.read_text(encoding="utf-8")) for w in chosen]
    return [wrong[(i // 4) % len(wrong)] if i % 4 == 3 else right[i % len(right)] for i in range(count)]


def spliced(reference, wrong):
    future = "\n".join(ast.unparse(node) for node in ast.parse(wrong).body)
    return f"{reference}\n\n\n{future}\n"


def floor(exercise, count):
    """Fork, execute the file, run every probe to its end; nothing is kept."""
    from gradelib import worker

    worker.settle()
    if "matplotlib" in (exercise.folder / "probes.py").read_text():
        import matplotlib

        matplotlib.use("Agg")
        import matplotlib.pyplot
    import torch._dynamo  # noqa: F401

    probes = worker.probes_module((exercise.folder / "probes.py").read_text(encoding="utf-8"))
    for source in hand_ins(exercise, count):
        pid = os.fork()
        if pid == 0:
            _floor_child(exercise, worker, probes, source)
        os.waitpid(pid, 0)


def _floor_child(exercise, worker, probes, source):
    import types

    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what hand-ins print; gradelib drops it too
    module = types.ModuleType("submission")
    sys.modules["submission"] = module
    exec(compile(source, "submission.py", "exec"), module.__dict__)
    for probe in exercise.probes:
        with worker.fresh_state(1):
            try:
                for _ in worker.begun(*worker.probe_of(probes, probe.name), module, worker.Draw("00" * 16)):
                    pass
            except Exception:
                pass
    os._exit(0)


def ours(exercise, count):
    """The same class through `grade`: isolation, limits, evidence, judgement, diagnosis."""
    from gradelib.catalogue import LiveCatalogue
    from gradelib.grade import grade
    from gradelib.sandbox import Sandbox
    from gradelib.submission import submission_of

    with Sandbox() as sandbox:
        catalogue = LiveCatalogue(exercise, sandbox, "benchmark")
        for number, source in enumerate(hand_ins(exercise, count)):
            grade(submission_of(source.encode(), str(number), f"{exercise.name}.py"), catalogue, sandbox)


def cpu_of(way, exercise, count):
    """CPU seconds of one run in a process of its own, descendants included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, __file__, "--exercise", exercise, "--way", way, "--count", str(count)]
    pid = os.spawnve(os.P_NOWAIT, sys.executable, command, {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"})
    _, status, usage = os.wait4(pid, 0)
    assert status == 0, f"{way} failed"
    assert before is not None
    return usage.ru_utime + usage.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--exercise", default="linear_regression")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--way", choices=("floor", "ours"))
    parser.add_argument("--count", type=int, default=FEW)
    options = parser.parse_args()
    if options.way:
        from gradelib.course import find_course

        exercise = find_course(Path(__file__).parents[2]).exercise(options.exercise)
        {"floor": floor, "ours": ours}[options.way](exercise, options.count)
        return
    costs = {}
    for number in range(options.rounds):
        for count in (FEW, MANY):
            for way in ("floor", "ours") if number % 2 == 0 else ("ours", "floor"):
                costs.setdefault((way, count), []).append(cpu_of(way, options.exercise, count))
    whole = {}
    for way in ("floor", "ours"):
        few, many = (statistics.median(costs[way, count]) for count in (FEW, MANY))
        each = (many - few) / (MANY - FEW)
        whole[way] = each + (few - FEW * each) / 100
        told = f"{each * 1000:7.1f} ms a hand-in, {few - FEW * each:6.2f} s fixed"
        print(f"{way:6s} {told}, {whole[way] * 1000:7.1f} ms with a 100th of it")
    print(f"ratio of (per hand-in + fixed / 100): {whole['ours'] / whole['floor']:.3f}")


if __name__ == "__main__":
    main()
