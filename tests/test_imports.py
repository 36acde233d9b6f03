"""Imports point one way. Read from the syntax trees, those inside functions included."""

import ast
import functools
import subprocess
import sys
from pathlib import Path

import pytest

import gradelib

PACKAGE = Path(gradelib.__file__).parent
ROAD = {"torch", "numpy", "pytest", "nbformat", "jinja2"}

ALLOWED = {
    # the records, and what an author declares
    "errors": "",
    "comparison": "errors",
    "seeds": "",
    "model": "comparison errors",
    "probe": "model",
    "__init__": "comparison errors probe",
    # beside student code
    "draw": "errors",
    "evidence": "errors model",
    "state": "",
    "device": "device.switch errors",
    "device.switch": "device.ledger device.machine device.rules",
    "device.machine": "device.ledger device.text",
    "device.rules": "device.ledger device.text",
    "device.ledger": "device.text",
    "device.text": "",
    "calls": "model",
    "worker": "calls comparison device draw errors evidence model state",
    "sandbox.zygote": "worker",
    "sandbox.spawned": "worker sandbox.zygote",
    # the judge's side of the fence
    "transcript": "comparison errors model",
    "sandbox.child": "errors evidence",
    "sandbox.warden": "errors model sandbox.child transcript",
    "sandbox": "sandbox.warden",
    # reading hand-ins and exercises
    "submission": "errors model",
    "selection": "model",
    "source": "model selection",
    "exercise": "errors model probe",
    "course": "errors exercise model",
    # judging
    "pattern": "",
    "fault": "model",
    "compare": "comparison model pattern",
    "verdict": "compare fault model pattern",
    "diagnosis": "compare comparison model verdict",
    "message": "fault model pattern selection source",
    "catalogue": "diagnosis errors model sandbox sandbox.zygote seeds selection source submission verdict",
    "cause": "catalogue diagnosis model",
    "grade": "catalogue cause diagnosis message model sandbox selection source verdict",
    "seal": "catalogue compare comparison diagnosis errors evidence model seeds submission transcript verdict",
    # built on grading
    "rehearse": "catalogue diagnosis grade model sandbox submission",
    "roster": "errors model seal submission",
    "bulk": "catalogue errors grade model roster sandbox",
    "release": "catalogue errors model seal",
    "demo": "course errors exercise model",
    "inprocess": "catalogue errors evidence model sandbox sandbox.warden sandbox.zygote transcript worker",
    "selfcheck": "catalogue diagnosis errors exercise grade inprocess model sandbox seal seeds submission",
    # telling
    "report": "",
    "report.sheet": "model",
    "report.curve": "report.sheet",
    "report.text": "model report.sheet",
    "report.page": "__init__ message model report.curve report.sheet source",
    "export": "",
    "export.result": "__init__ model",
    "table": "model report.sheet",
    "tally": "export.result model report.page report.sheet report.text selfcheck",
    # two doors
    "plugin": "catalogue device errors model sandbox seeds selfcheck tally",
    "cli": "__init__ bulk catalogue course demo errors export.result model rehearse release report.page report.sheet roster"
    " sandbox seal seeds table",
    "__main__": "cli",
}
BESIDE = {"worker", "calls", "state", "draw", "comparison", "evidence", "model", "errors"}  # student code
FILES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
    if "_course" not in path.parts
}


@functools.cache
def imports(module: str) -> frozenset[str]:
    """Every module that a module imports, by its full name."""
    found = set()
    for node in ast.walk(ast.parse(FILES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner.removeprefix("gradelib.") in FILES else str(node.module))
    return frozenset(found)


def own(module: str) -> set[str]:
    """The modules of gradelib that a module imports."""
    names = {name.removeprefix("gradelib").removeprefix(".") for name in imports(module) if name.split(".")[0] == "gradelib"}
    return {name or "__init__" for name in names}


def foreign(module: str) -> set[str]:
    return {name.split(".")[0].removeprefix("_") for name in imports(module)} - {"gradelib", *sys.stdlib_module_names}


def reached(module: str) -> set[str]:
    found, waiting = set(), [module]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += own(name)
    return found


def test_every_module_is_listed_with_what_it_may_import():
    assert sorted(FILES) == sorted(ALLOWED)


@pytest.mark.parametrize("module", ALLOWED)
def test_a_module_imports_only_what_it_may(module):
    assert own(module) - {module} <= set(ALLOWED[module].split())


def test_what_is_allowed_points_one_way():
    order, allowed = [], {module: set(names.split()) for module, names in ALLOWED.items()}
    while len(order) < len(allowed):
        ready = [module for module, names in allowed.items() if module not in order and names <= set(order)]
        assert ready, f"these import each other in a circle: {sorted(set(allowed) - set(order))}"
        order += ready


def test_beside_student_code_there_is_nothing_that_knows_an_answer():
    device = {"device", "device.switch", "device.machine", "device.rules", "device.ledger", "device.text"}
    assert reached("worker") == BESIDE | device
    for module in ("sandbox.zygote", "sandbox.spawned"):
        assert not reached(module) & {
            "catalogue",
            "compare",
            "diagnosis",
            "grade",
            "seal",
            "seeds",
            "exercise",
            "course",
            "submission",
        }


def test_the_students_road_needs_five_libraries():
    assert set().union(*(foreign(module) for module in reached("plugin") - {"state"})) <= ROAD
    assert foreign("worker") <= ROAD
    assert foreign("state") <= ROAD | {"matplotlib"}  # where the hand-in has imported it: its figures are closed


def test_click_and_rich_belong_to_the_command_line():
    users = {module for module in FILES if foreign(module) & {"click", "rich"}}
    assert users <= {"cli", "table"}
    assert not users & reached("plugin")


def test_no_other_library_is_used_anywhere():
    assert set().union(*map(foreign, FILES)) <= ROAD | {"click", "rich", "matplotlib"}
    assert {module for module in FILES if "matplotlib" in foreign(module)} <= {"state", "demo"}


# ------------------------------------------------------------------ in a fresh process


def loaded(statement: str) -> set[str]:
    code = f"import sys; before = set(sys.modules); {statement}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_importing_the_package_loads_no_library():
    assert not {name.split(".")[0] for name in loaded("import gradelib")} & (ROAD | {"click", "rich"})


def test_importing_the_plugin_loads_neither_torch_nor_anything_heavy():
    modules = {name.split(".")[0] for name in loaded("import pytest, gradelib.plugin")}
    assert not modules & {"torch", "numpy", "jinja2", "nbformat", "click", "rich", "matplotlib"}


def test_reading_an_exercise_needs_no_torch():
    assert "torch" not in loaded(
        "import gradelib.exercise, gradelib.course, gradelib.submission, gradelib.selection, gradelib.source"
    )


def test_the_worker_loads_nothing_of_the_judge():
    modules = {name for name in loaded("import gradelib.worker") if name.split(".")[0] == "gradelib"}
    assert modules == {
        "gradelib",
        *(f"gradelib.{name}" for name in {*BESIDE, "probe"}),
    }
