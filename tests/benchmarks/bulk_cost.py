"""What grading a class costs, against the floor: import torch once, fork for each hand-in, run the same probes.

    python tests/benchmarks/bulk_cost.py [--rounds 3] [--exercise linear_regression]

A class is made of the right solutions and, one in four, of wrong ones spliced over the reference. Both ways run in
processes of their own that take turns hand-in by hand-in, so that a machine whose speed changes changes both; CPU
seconds of a process and of all its descendants, for few and for 100 hand-ins. From the two sizes: the fixed cost and the
cost of a hand-in; the ratio, told for each round and for the median of the rounds, is that of (per hand-in + fixed / 100).
"""

import argparse
import ast
import os
import statistics
import subprocess
import sys
from pathlib import Path

FEW, MANY = 20, 100
WAYS = "floor", "ours"


def hand_ins(exercise, count):
    """Sources of a class: three right ones, then a wrong one, and so on."""
    reference = exercise.reference.read_text(encoding="utf-8")
    right = [path.read_text(encoding="utf-8") for path in exercise.right]
    chosen = [w for w in exercise.wrong if "endless" not in w.id][:: max(1, 4 * len(exercise.wrong) // MANY)]
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
    for source in turns(hand_ins(exercise, count)):
        pid = os.fork()
        if pid == 0:
            _floor_child(exercise, worker, probes, source)
        os.waitpid(pid, 0)


def _floor_child(exercise, worker, probes, source):
    import types

    null = os.open(os.devnull, os.O_RDWR)  # what hand-ins print is dropped, here as by gradelib
    os.dup2(null, 0)
    os.dup2(null, 1)
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
    from gradelib.seal import failures
    from gradelib.submission import submission_of

    with Sandbox() as sandbox:
        catalogue = LiveCatalogue(exercise, sandbox, "benchmark", failures(exercise))
        for number, source in enumerate(turns(hand_ins(exercise, count))):
            grade(submission_of(source.encode(), str(number), f"{exercise.name}.py"), catalogue, sandbox)


def turns(sources):
    """Each source after a line on standard input; a line on standard output once it is done."""
    for source in sources:
        sys.stdin.readline()
        yield source
        print("done", flush=True)


def cpu_of(exercise, count):
    """CPU seconds by way, descendants included: both run at once, one hand-in of the one and then one of the other."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    running = {}
    for way in WAYS:
        command = [sys.executable, __file__, "--exercise", exercise, "--way", way, "--count", str(count)]
        running[way] = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)
    for _ in range(count):
        for way, process in running.items():
            process.stdin.write("next\n")
            process.stdin.flush()
            assert process.stdout.readline() == "done\n", f"{way} failed"
    costs = {}
    for way, process in running.items():
        _, status, usage = os.wait4(process.pid, 0)
        assert status == 0, f"{way} failed"
        costs[way] = usage.ru_utime + usage.ru_stime
    return costs


def tell(title, few, many):
    """Print the fixed cost, that of a hand-in, and the ratio."""
    whole = {}
    for way in WAYS:
        each = (many[way] - few[way]) / (MANY - FEW)
        fixed = few[way] - FEW * each
        whole[way] = each + fixed / 100
        told = f"{each * 1000:7.1f} ms a hand-in, {fixed:6.2f} s fixed"
        print(f"{title:8s} {way:6s} {told}, {whole[way] * 1000:7.1f} ms with a 100th of it")
    print(f"{title:8s} ratio of (per hand-in + fixed / 100): {whole['ours'] / whole['floor']:.3f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--exercise", default="linear_regression")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--way", choices=WAYS)
    parser.add_argument("--count", type=int, default=FEW)
    options = parser.parse_args()
    if options.way:
        from gradelib.course import find_course

        exercise = find_course(Path(__file__).parents[2]).exercise(options.exercise)
        {"floor": floor, "ours": ours}[options.way](exercise, options.count)
        return
    rounds = []
    for number in range(options.rounds):
        rounds.append([cpu_of(options.exercise, count) for count in (FEW, MANY)])
        tell(f"round {number + 1}", *rounds[-1])
    few, many = ({way: statistics.median(r[size][way] for r in rounds) for way in WAYS} for size in (0, 1))
    tell("median", few, many)


if __name__ == "__main__":
    main()
