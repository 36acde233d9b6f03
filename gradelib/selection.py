"""Which statements of a hand-in run (RULES.md 23): imports, definitions, and whatever a required name needs.

Everything is read from the syntax tree; nothing is executed. Training loops, prints, plots and cells that fail to
parse are stepped over and cost nothing.
"""

import ast
import builtins
import symtable
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gradelib.model import Cell, Program, Statement, Submission, place

MAX_JOIN = 40
STEPPED_OVER = " (stepped over)"
_HARMLESS = frozenset(dir(builtins))


@dataclass(frozen=True, slots=True)
class _Part:
    """A top-level statement with what it binds, what it may change in place, and which globals it reads."""

    statement: Statement
    node: ast.stmt
    binds: frozenset[str]
    changes: frozenset[str]
    reads: frozenset[str]


@dataclass(frozen=True, slots=True)
class Selection:
    """The program to load; notes for the student; for each statement the names that it binds and its syntax tree, with
    the student's own line numbers; the text of what cannot be read."""

    program: Program
    notes: tuple[str, ...]
    binds: tuple[frozenset[str], ...]
    nodes: tuple[ast.stmt, ...]
    unreadable: tuple[str, ...] = ()


def select(submission: Submission, required: tuple[str, ...]) -> Selection:
    """The statements that run, in the student's order."""
    parts: list[_Part] = []
    notes: list[str] = list(submission.notes)
    unreadable: list[str] = []
    for cell in submission.cells:
        for found in _parts(cell):
            if isinstance(found, _Part):
                parts.append(found)
            else:
                notes.append(found[0])
                unreadable.append(found[1])
    kept = _kept(parts, required)
    notes += _twice(kept, required)
    program = Program(tuple(part.statement for part in kept))
    binds, nodes = tuple(part.binds for part in kept), tuple(part.node for part in kept)
    return Selection(program, tuple(notes), binds, nodes, tuple(unreadable))


# ------------------------------------------------------------------ from text to parts


@lru_cache(maxsize=256)
def _parts(cell: Cell) -> tuple[_Part | tuple[str, str], ...]:
    """The statements of a cell; (note, text) for a piece that does not parse."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of invalid escapes and the like
        return tuple(_read(cell))


def _read(cell: Cell) -> Iterator[_Part | tuple[str, str]]:
    for text, line, error in _pieces(cell.text):
        if error is not None:
            number = line - 1 + (error.lineno or 1)
            yield f"{place(cell.file, number)}: {type(error).__name__}: {error.msg}{STEPPED_OVER}", text
            continue
        lines = text.split("\n")
        for node in ast.parse(text).body:
            yield _part(node, lines, cell.file, line - 1)


def _pieces(text: str) -> Iterator[tuple[str, int, SyntaxError | None]]:
    """(text, first line, error): the whole text if it parses, else piece by piece whatever parses."""
    if _error(text) is None:
        yield text, 1, None
        return
    lines = text.split("\n")
    starts = [i for i, line in enumerate(lines) if _starts(line, lines[i - 1] if i else "")] + [len(lines)]
    at = 0
    while at < len(starts) - 1:
        for end in range(at + 1, min(at + 1 + MAX_JOIN, len(starts))):
            piece = "\n".join(lines[starts[at] : starts[end]])
            if _error(piece) is None:
                break
        else:
            end = at + 1
            first, piece = lines[starts[at]], "\n".join(lines[starts[at] : starts[end]])
            if _error(first) is None:  # what is indented below it belongs to nothing
                yield first, starts[at] + 1, None
                piece = "\n" + piece.partition("\n")[2]
        if piece.strip():
            yield piece, starts[at] + 1, _error(piece)
        at = end


def _starts(line: str, before: str) -> bool:
    """Whether a top-level statement may begin at this line."""
    if not line.strip() or line[0] in " \t#)]}" or before.startswith("@"):
        return False
    word = line.replace(":", " ").split()[0]
    return word not in ("else", "elif", "except", "finally")


def _error(text: str) -> SyntaxError | None:
    try:
        compile(ast.parse(text), "<hand-in>", "exec", dont_inherit=True)  # `return` outside a function and the like, too
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError) as error:
        return SyntaxError(f"cannot be parsed ({type(error).__name__})")
    return None


def _part(node: ast.stmt, lines: list[str], file: str, offset: int) -> _Part:
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
    whole = lines[first - 1 : node.end_lineno]
    code = "\n".join(whole)
    if node.col_offset or _tail(lines[(node.end_lineno or 1) - 1], node):
        code = ast.unparse(node)  # one of several statements on a line
    try:
        table = symtable.symtable(code, file, "exec")
    except (SyntaxError, ValueError, RecursionError):
        return _Part(Statement(code, file, first + offset), node, frozenset(), frozenset(), frozenset())
    if offset:
        ast.increment_lineno(node, offset)
    own = table.get_symbols()
    binds = {s.get_name() for s in own if s.is_assigned() or s.is_imported() or s.is_namespace()} - {"*"}
    reads = {s.get_name() for s in own if s.is_referenced()} | set(_globals(table))
    return _Part(Statement(code, file, first + offset), node, frozenset(binds), _changes(node), frozenset(reads))


def _tail(line: str, node: ast.stmt) -> bool:
    rest = line.encode()[node.end_col_offset or 0 :].decode("utf-8", "replace").strip()
    return rest.startswith(";") and bool(rest.strip("; "))


def _globals(table: symtable.SymbolTable) -> Iterator[str]:
    """Global names that the functions and classes inside read."""
    for child in table.get_children():
        yield from (symbol.get_name() for symbol in child.get_symbols() if symbol.is_global() and symbol.is_referenced())
        yield from _globals(child)


def _changes(node: ast.stmt) -> frozenset[str]:
    """Names whose object a statement may change: `f.x = ...`, `d[k] = ...`, `x += ...`, `x.method(...)`, `f(x)`."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom):
        return frozenset()
    changed = set()
    for child in ast.walk(node):
        if isinstance(child, ast.Attribute | ast.Subscript) and isinstance(child.ctx, ast.Store):
            changed.add(_root(child))
        elif isinstance(child, ast.Call):
            if isinstance(child.func, ast.Attribute):
                changed.add(_root(child.func))
            if not (isinstance(child.func, ast.Name) and child.func.id in _HARMLESS - {"setattr", "delattr"}):
                changed.update(argument.id for argument in child.args if isinstance(argument, ast.Name))
            elif child.func.id == "setattr" and child.args:
                changed.add(_root(child.args[0]))
    return frozenset(changed - {""})


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


# ------------------------------------------------------------------ which of them run


def _is_definition(part: _Part) -> bool:
    return isinstance(part.node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom)


def _is_literal(part: _Part) -> bool:
    node = part.node
    if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None or not part.binds:
        return False
    try:
        ast.literal_eval(node.value)
    except (ValueError, TypeError, RecursionError, MemoryError, SyntaxError):
        return False
    return True


def _is_fixed(part: _Part) -> bool:
    """A definition, or a number or text: nothing that a call could change."""
    return _is_definition(part) or isinstance(getattr(part.node, "value", None), ast.Constant)


def _is_guarded_import(part: _Part) -> bool:
    """`try: import ...` and `if ...: import ...`."""
    if not isinstance(part.node, ast.Try | ast.If) or _is_main(part.node):
        return False
    return any(isinstance(child, ast.Import | ast.ImportFrom) for child in part.node.body)


def _is_main(node: ast.stmt) -> bool:
    """`if __name__ == "__main__"`: stays shut."""
    return isinstance(node, ast.If) and any(isinstance(n, ast.Name) and n.id == "__name__" for n in ast.walk(node.test))


def _kept(parts: list[_Part], required: tuple[str, ...]) -> list[_Part]:
    """Definitions, literals, guarded imports, and whatever makes or changes a name that is needed, transitively."""
    makers: dict[str, list[_Part]] = {}
    for part in parts:
        for name in part.binds:
            makers.setdefault(name, []).append(part)
    affecting: dict[str, list[int]] = {}
    for index, part in enumerate(parts):
        for name in () if _is_main(part.node) else part.binds | _changed(part, makers):
            affecting.setdefault(name, []).append(index)
    kept = {i for i, part in enumerate(parts) if _is_definition(part) or _is_literal(part) or _is_guarded_import(part)}
    needed, waiting = set(required), list(required)
    while waiting:
        for index in affecting.get(waiting.pop(), ()):
            kept.add(index)
            waiting += parts[index].reads - needed
            needed |= parts[index].reads
    return [part for index, part in enumerate(parts) if index in kept]


def _changed(part: _Part, makers: dict[str, list[_Part]]) -> frozenset[str]:
    """Names whose object a statement changes: a value that the file made, or a class or function given an attribute."""
    if not part.changes:
        return frozenset()
    nodes = list(ast.walk(part.node))
    stored = {_root(n) for n in nodes if isinstance(n, ast.Attribute | ast.Subscript) and isinstance(n.ctx, ast.Store)}
    sets = any(isinstance(node, ast.Name) and node.id == "setattr" for node in nodes)

    def changes(name: str) -> bool:
        made = makers.get(name, [])
        imported = any(isinstance(maker.node, ast.Import | ast.ImportFrom) for maker in made)
        return bool(made) and not imported and (name in stored or sets or not all(_is_fixed(maker) for maker in made))

    return frozenset(name for name in part.changes if changes(name))


def _twice(kept: list[_Part], required: tuple[str, ...]) -> list[str]:
    notes = []
    for name in required:
        places = [part.statement for part in kept if name in part.binds and _is_definition(part)]
        if len(places) > 1:
            notes.append(
                f"{name} is defined {len(places)} times; the last one, {place(places[-1].file, places[-1].line)}, counts"
            )
    return notes
