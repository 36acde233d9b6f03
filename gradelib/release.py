"""What an author's course gives to students beside the stub: the same handout as a notebook, and `expected.gev`."""

import ast
import json
from pathlib import Path

from gradelib.catalogue import LiveCatalogue
from gradelib.errors import SealError
from gradelib.model import Exercise
from gradelib.seal import FILE, seal, stale


def notebook(stub: str) -> str:
    """A stub as a notebook: its docstring as text, then a cell for the imports and one for each definition.

    The block under `if __name__ == "__main__"` becomes the last cell's body. Equal stubs give equal bytes.
    """
    import nbformat

    tree = ast.parse(stub)
    lines = stub.split("\n")
    cells = [nbformat.v4.new_markdown_cell(_markdown(ast.get_docstring(tree) or ""))]
    body = tree.body[1:] if ast.get_docstring(tree) is not None else tree.body
    for node in body:
        source = "\n".join(lines[_first(node) - 1 : node.end_lineno])
        if isinstance(node, ast.If):
            source = _dedented("\n".join(lines[node.lineno : node.end_lineno]))
        cells.append(nbformat.v4.new_code_cell(source))
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    made = nbformat.v4.new_notebook(cells=cells, metadata=kernel)
    return json.dumps(made, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _first(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _markdown(docstring: str) -> str:
    title, _, rest = docstring.partition("\n")
    return f"# {title.rstrip('.')}\n{rest}".replace(
        "run `pytest` on this folder", "save this notebook and run `pytest` on its folder"
    )


def _dedented(block: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in block.split("\n"))


def write(catalogue: LiveCatalogue) -> tuple[Path, ...]:
    """Write the notebook and `expected.gev` of an exercise into its folder; their paths."""
    exercise = catalogue.exercise
    handout = exercise.folder / f"{exercise.name}.ipynb"
    handout.write_text(_notebook_of(exercise), encoding="utf-8", newline="\n")
    sealed = exercise.folder / FILE
    sealed.write_bytes(seal(catalogue))
    return handout, sealed


def check(catalogue: LiveCatalogue) -> list[str]:
    """What is not as `write` would leave it; none if all is well."""
    exercise = catalogue.exercise
    handout = exercise.folder / f"{exercise.name}.ipynb"
    problems = stale(catalogue)
    if not handout.is_file() or handout.read_text(encoding="utf-8") != _notebook_of(exercise):
        problems.append(f"{handout.name} is not the stub as a notebook; run `gradelib seal {exercise.name}`")
    return problems


def _notebook_of(exercise: Exercise) -> str:
    stub = exercise.folder / f"{exercise.name}.py"
    if not stub.is_file():
        raise SealError(f"{stub}: missing")
    return notebook(stub.read_text(encoding="utf-8"))
