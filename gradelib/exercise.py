"""A folder becomes an Exercise, or is refused with the place and the rule.

`probes.py` is read from its syntax tree, never imported by the judge: decorators hold literals only.
"""

import ast
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gradelib.errors import CourseError, ProbeError
from gradelib.model import Exercise, Probe, Wrong
from gradelib.probe import named, title

RANDOM_ATTRIBUTES = ("normal", "randperm", "bernoulli", "multinomial", "poisson", "initial_seed", "manual_seed", "seed")
RANDOM_METHODS = ("normal_", "uniform_", "random_", "bernoulli_", "exponential_", "cauchy_", "geometric_", "log_normal_")


def read_exercise(folder: Path, solutions: Path | None = None, *, edited: bool = False) -> Exercise:
    """The exercise in `folder`; `solutions` is its folder on the other side of the boundary, or None.

    edited: the stub may be a student's work by now; it is neither read nor asked for.
    Raises CourseError where a file is missing, a name fits no convention, or a probe breaks a rule.
    """
    name = folder.name
    stub = folder / f"{name}.py"
    for path in (folder / "probes.py", *([] if edited else [stub])):
        if not path.is_file():
            raise CourseError(f"{path}: missing; an exercise has {name}.py (the stub) and probes.py")
    names = None if edited else tuple(signatures(stub))
    probes = read_probes(folder / "probes.py", names)
    files = [folder / "probes.py"]
    if solutions is None or not (solutions / f"{name}.py").is_file():
        return Exercise(name, folder, probes, tuple(files), _digest(files))
    if (hidden := solutions / "probes.py").is_file():
        probes += read_probes(hidden, names, hidden=True)
        _refuse_twins(probes, hidden)
        files.append(hidden)
    wrong = _wrong(solutions / "wrong", {probe.function for probe in probes})
    reference = solutions / f"{name}.py"
    files += [reference, *(entry.path for entry in wrong)]
    right = tuple(sorted((solutions / "right").glob("*.py")))
    return Exercise(name, folder, probes, tuple(files), _digest(files), solutions, reference, right, wrong)


def signatures(stub: Path) -> dict[str, str]:
    """name -> "name(arguments)" of every function and class that a stub defines at its top."""
    found = {}
    for node in _tree(stub).body:
        if isinstance(node, ast.FunctionDef):
            found[node.name] = f"{node.name}({ast.unparse(node.args)})"
        elif isinstance(node, ast.ClassDef):
            init = [n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == "__init__"]
            arguments = ast.unparse(init[0].args).partition(", ")[2] if init else ""
            found[node.name] = f"{node.name}({arguments})"
    return found


def read_probes(path: Path, functions: tuple[str, ...] | None, *, hidden: bool = False) -> tuple[Probe, ...]:
    """What a `probes.py` declares, in its order. Raises ProbeError with file, line and rule.

    functions: those that a probe may name; None where the stub that defines them is not at hand.
    """
    tree = _tree(path)
    _refuse_randomness(tree, path)
    probes, constants = [], _constants(tree)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and (call := _decorator(node)) is not None:
            probes += _declared(node, call, path, functions, hidden, constants)
    if not probes:
        raise CourseError(f"{path}: declares no probe; write @probe('function', points=...) above a generator")
    _refuse_twins(tuple(probes), path)
    return tuple(probes)


def _tree(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_text(encoding="utf-8"), str(path))
    except (SyntaxError, UnicodeDecodeError) as error:
        raise CourseError(f"{path}: cannot be read: {error}") from None


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """NAME = literal, at the top of a file: a decorator may name it."""
    simple = [node for node in tree.body if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)]
    return {node.targets[0].id: node.value for node in simple if isinstance(node.targets[0], ast.Name)}


def _decorator(node: ast.FunctionDef) -> ast.Call | None:
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        if ast.unparse(target) in ("probe", "gradelib.probe"):
            return decorator if isinstance(decorator, ast.Call) else ast.Call(target, [], [])
    return None


def _declared(
    node: ast.FunctionDef,
    call: ast.Call,
    path: Path,
    functions: tuple[str, ...] | None,
    hidden: bool,
    constants: dict[str, ast.expr],
) -> list[Probe]:
    where = f"{path}, line {node.lineno}"

    def literal(value: ast.expr) -> Any:
        return ast.literal_eval(constants.get(value.id, value) if isinstance(value, ast.Name) else value)

    try:
        arguments: list[Any] = [literal(argument) for argument in call.args]
        options: dict[str, Any] = {str(keyword.arg): literal(keyword.value) for keyword in call.keywords}
        points, told, many = options.pop("points", None), title(ast.get_docstring(node)), tuple(arguments)
        declared = [Probe(f, named(node.name, f, many), points, told, **options, hidden=hidden) for f in many or ("",)]
    except ValueError:
        raise ProbeError(f"{where}: @probe takes literals only, so that it can be read without running it") from None
    except TypeError as error:
        raise ProbeError(f"{where}: @probe of {node.name}: {error}") from None
    except ProbeError as error:
        raise ProbeError(f"{where}: {error}") from None
    for name in (*many, *declared[0].uses):
        if functions is not None and name not in functions:
            raise ProbeError(f"{where}: probe {node.name} names {name!r}, which the stub does not define")
    if not any(isinstance(child, ast.Yield | ast.YieldFrom) for child in _own(node)):
        raise ProbeError(f"{where}: probe {node.name} yields nothing; a probe yields (label, value)")
    if not told:
        raise ProbeError(f"{where}: probe {node.name} has no docstring; it is the sentence that the student reads")
    return declared


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """What belongs to a function itself, not to functions inside it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            yield child
            yield from _own(child)


def _refuse_twins(probes: tuple[Probe, ...], path: Path) -> None:
    names = [probe.name for probe in probes]
    if twins := sorted({name for name in names if names.count(name) > 1}):
        raise ProbeError(f"{path}: two probes are named {twins[0]!r}; a name is used once in an exercise")


def _refuse_randomness(tree: ast.Module, path: Path) -> None:
    for node, name in _dotted(tree):
        parts = name.split(".")
        torch_random = parts[0] == "torch" and (parts[-1].startswith("rand") or parts[-1] in RANDOM_ATTRIBUTES)
        numpy_random = parts[0] == "numpy" and "random" in parts[1:]
        if parts[0] in ("random", "secrets") or torch_random or numpy_random or parts[-1] in RANDOM_METHODS:
            raise ProbeError(f"{path}, line {node}: {name}: a probe draws from `draw` alone, or it could not be repeated")


def _dotted(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every imported name and every dotted name that is read, in full, with its line."""
    full = {"np": "numpy"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            module = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
            full |= {alias.asname or alias.name: module + alias.name for alias in node.names}
            yield from ((node.lineno, module + alias.name) for alias in node.names)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            text = ast.unparse(node) if isinstance(node.value, ast.Name | ast.Attribute) else f"_.{node.attr}"
            head, _, rest = text.partition(".")
            yield node.lineno, f"{full.get(head, head)}.{rest}"


def _wrong(folder: Path, functions: set[str]) -> tuple[Wrong, ...]:
    found: list[Wrong] = []
    hints: dict[str, str] = {}
    for path in sorted(folder.glob("*.py"), key=lambda path: path.name):
        parts = path.stem.split("__")
        if len(parts) not in (2, 3) or parts[0] not in functions:
            raise CourseError(f"{path}: a wrong solution is named <function>__<class>.py or <function>__<class>__<variant>.py")
        tree = _tree(path)
        text = ast.get_docstring(tree) or ""
        if not text:
            raise CourseError(f"{path}: has no docstring; that of a class's first file is the hint to the student")
        name = "__".join(parts[:2])
        hint = hints.setdefault(name, "\n\n".join(" ".join(part.split()) for part in text.split("\n\n")))
        found.append(Wrong(parts[0], name, path, hint))
    return tuple(found)


def _digest(files: list[Path]) -> str:
    """One digest of the text of all files, whatever their line ends."""
    total = hashlib.sha256()
    for path in sorted(files, key=lambda path: (path.parent.name, path.name)):
        total.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return total.hexdigest()
