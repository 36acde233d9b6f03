"""What the source says (RULES.md 22): read by the judge from the syntax tree of a function and of what it reaches by name.

Comments, strings and unused imports never count.
"""

import ast
from collections.abc import Iterator
from functools import lru_cache

from gradelib.model import Observation, Probe, place
from gradelib.selection import Selection

LOOPING = frozenset({
    "map", "filter", "reduce", "starmap", "accumulate", "vectorize", "frompyfunc", "fromiter", "apply_along_axis",
    "fromfunction", "apply_", "map_", "map2_", "vmap",
})  # fmt: skip
AUTOGRAD = frozenset({"backward", "autograd", "grad", "requires_grad", "requires_grad_", "jacobian", "jacrev", "jacfwd"})
SMALL_STEP = 0.05

Found = list[tuple[str, int]]


def observations(probe: Probe, selection: Selection) -> tuple[Observation, ...]:
    """One observation for each term of `forbids` and `requires`: whether the source contains it, and where first."""
    terms = dict.fromkeys(probe.forbids + probe.requires)
    return tuple(Observation(source_label(term), bool(find(selection, probe.function, term))) for term in terms)


def source_label(term: str) -> str:
    return f"the source contains: {term}"


def where(selection: Selection, function: str, term: str) -> str:
    """The first place of a term, for people, or ""."""
    found = find(selection, function, term)
    return place(*found[0]) if found else ""


def find(selection: Selection, function: str, term: str) -> Found:
    """Every place (file, line) of `term` in a function and what it reaches."""
    nodes = _reached(selection, function)
    if term == "loop":
        return [spot for name, file, node in nodes for spot in _loops(node, file, name)]
    if term == "numerical differences":
        return [(file, line) for _, file, node in nodes for line in _differences(node)]
    aliases = _aliases(selection)
    return [(file, line) for _, file, node in nodes for line in _named(node, term, aliases)]


@lru_cache(maxsize=64)
def _reached(selection: Selection, function: str) -> tuple[tuple[str, str, ast.stmt], ...]:
    """(name, file, statement) of every statement that binds the function or a name that it reads, transitively.

    Of a class only what is reached too: its double-underscore methods, and methods whose names are read somewhere.
    """
    bound: dict[str, list[tuple[str, str, ast.stmt]]] = {}
    for statement, names, node in zip(selection.program.statements, selection.binds, selection.nodes, strict=True):
        if isinstance(node, ast.Import | ast.ImportFrom):
            continue
        for name in names:
            last = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.decorator_list
            bound[name] = ([] if last else bound.get(name, [])) + [(name, statement.file, node)]
    reached: list[tuple[str, str, ast.stmt]] = []
    methods: list[tuple[str, str, ast.stmt]] = []
    seen, read = set[str](), {function}
    while fresh := [entry for name in sorted((read - seen) & set(bound)) for entry in bound[name]]:
        seen |= read
        while fresh:
            parts = [part for entry in fresh for part in _parts(*entry)]
            methods += [part for part in parts if part[0].startswith(".")]
            reached += [part for part in parts if not part[0].startswith(".")]
            read |= {name for part in parts if not part[0].startswith(".") for name in _names(part[2])}
            fresh = [(name[1:], file, node) for name, file, node in methods if name[1:] in read or name.startswith(".__")]
            methods = [entry for entry in methods if (entry[0][1:], *entry[1:]) not in fresh]
    return tuple(reached)


def _parts(name: str, file: str, node: ast.stmt) -> list[tuple[str, str, ast.stmt]]:
    """A statement as it is; a class as what runs when it is made, and its methods, named with a leading dot."""
    if not isinstance(node, ast.ClassDef):
        return [(name, file, node)]
    methods = [child for child in node.body if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)]
    rest = [child for child in node.body if child not in methods] or [ast.Pass()]
    shell = ast.ClassDef(node.name, node.bases, node.keywords, rest, node.decorator_list)
    return [(name, file, ast.copy_location(shell, node)), *((f".{method.name}", file, method) for method in methods)]


def _names(node: ast.stmt) -> set[str]:
    """Every name, attribute and text in a statement: what it may reach."""
    found = set()
    for child in ast.walk(node):
        if isinstance(child, ast.Name):
            found.add(child.id)
        elif isinstance(child, ast.Attribute):
            found.add(child.attr)
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            found.add(child.value)
    return found


def attempted(selection: Selection, function: str) -> bool:
    """Whether a function is more than its stub, which only raises NotImplementedError."""
    bodies = [node.body for node in selection.nodes if isinstance(node, ast.FunctionDef) and node.name == function]
    code = [node for node in (bodies[-1] if bodies else []) if not isinstance(node, ast.Expr)]
    return len(code) != 1 or not isinstance(code[0], ast.Raise) or "NotImplementedError" not in _names(code[0])


def reaches(selection: Selection, function: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Which of `names` a function reaches, other than itself."""
    found = {name for name, _, _ in _reached(selection, function)}
    return tuple(name for name in names if name in found and name != function)


def _loops(node: ast.stmt, file: str, name: str) -> Iterator[tuple[str, int]]:
    looping = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    for child in ast.walk(node):
        if isinstance(child, looping):
            yield file, getattr(child, "lineno", node.lineno)
        elif isinstance(child, ast.Call) and _last(child.func) in LOOPING:
            yield file, child.lineno
        elif isinstance(child, ast.Call) and _last(child.func) == name and isinstance(node, ast.FunctionDef):
            yield file, child.lineno  # it calls itself


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _differences(node: ast.stmt) -> Iterator[int]:
    """A division by a small constant, or by a name that is also added or subtracted elsewhere."""
    steps: set[str] = set()
    for child in ast.walk(node):
        if isinstance(child, ast.BinOp | ast.AugAssign) and isinstance(child.op, ast.Add | ast.Sub):
            sides = (child.left, child.right) if isinstance(child, ast.BinOp) else (child.value,)
            steps.update(part.id for side in sides for part in _scaled(side) if isinstance(part, ast.Name))
    for child in ast.walk(node):
        if isinstance(child, ast.BinOp) and isinstance(child.op, ast.Div):
            parts = list(_factors(child.right))
            small = [p for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, float) and 0 < p.value < SMALL_STEP]
            names = [p for p in parts if isinstance(p, ast.Name) and p.id in steps]
            if small or names:
                yield child.lineno


def _scaled(node: ast.expr) -> Iterator[ast.expr]:
    """The factors of a product such as `h * e`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        yield from _scaled(node.left)
        yield from _scaled(node.right)
    else:
        yield node


def _factors(node: ast.expr) -> Iterator[ast.expr]:
    """The names and numbers of a plain formula; `len(y)` and `y.shape[0]` hold no y."""
    if isinstance(node, ast.BinOp):
        yield from _factors(node.left)
        yield from _factors(node.right)
    else:
        yield node.operand if isinstance(node, ast.UnaryOp) else node


def _aliases(selection: Selection) -> dict[str, str]:
    """Local name -> dotted name, of everything imported at the top."""
    names = {}
    for node in selection.nodes:
        for child in ast.walk(node):
            if isinstance(child, ast.Import):
                names.update(
                    {a.asname or a.name.partition(".")[0]: a.name if a.asname else a.name.partition(".")[0] for a in child.names}
                )
            elif isinstance(child, ast.ImportFrom):
                names.update({a.asname or a.name: f"{child.module}.{a.name}" for a in child.names})
    return names


def _named(node: ast.stmt, term: str, aliases: dict[str, str]) -> Iterator[int]:
    for child in ast.walk(node):
        if isinstance(child, ast.keyword) and term == "autograd" and child.arg == "requires_grad":
            yield child.value.lineno
        if not isinstance(child, ast.Attribute | ast.Name):
            continue
        head, _, rest = ast.unparse(child).partition(".")
        dotted = f"{aliases.get(head, head)}.{rest}" if rest else aliases.get(head, head)
        if (
            (term == "autograd" and isinstance(child, ast.Attribute) and child.attr in AUTOGRAD)
            or (term == "optimizer" and (dotted.startswith("torch.optim") or ".optim." in f".{dotted}."))
            or dotted == term
        ):
            yield child.lineno
