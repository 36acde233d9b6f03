"""A class of 24 hand-ins made from a course's own solutions: right, wrong, unfinished, broken, and some that misbehave."""

import ast
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gradelib.course import Course
from gradelib.errors import CourseError
from gradelib.exercise import signatures
from gradelib.model import Exercise, Wrong

HANG = "while True:\n        pass"
LEAVE = "import os\n\n    os._exit(0)"
CRASH = "import ctypes\n\n    return ctypes.string_at(0)"


@dataclass(frozen=True, slots=True)
class _Student:
    """name; how the text is made from an exercise; where it lies, `{}` being the exercise: the suffix decides its form."""

    name: str
    write: Callable[[Exercise], str]
    file: str


def make_class(course: Course, folder: Path) -> tuple[tuple[Exercise, Path], ...]:
    """Write the hand-ins, a folder for each exercise, and return the two in pairs. Equal courses give equal files.

    Raises CourseError if the course has no solutions.
    """
    exercises = [exercise for name in course.names() if (exercise := course.exercise(name)).right and exercise.wrong]
    if not exercises:
        raise CourseError(f"{course.exercises}: no exercise has solutions, right ones and wrong ones; the demo is made from them")
    for number, student in enumerate(_class()):
        exercise = exercises[number % len(exercises)]
        path = folder / exercise.name / student.file.format(exercise.name, student=student.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = student.write(exercise)
        path.write_text(as_notebook(text, exercise) if path.suffix == ".ipynb" else text, encoding="utf-8")
    return tuple((exercise, folder / exercise.name) for exercise in exercises)


def _class() -> tuple[_Student, ...]:
    """In pairs, so that each of two exercises gets one of a kind."""
    own, loose, notebook, renamed = "{student}/{}.py", "{student}.py", "{student}/{}.ipynb", "{student}/homework (final) 2.py"
    return (
        _Student("Amara Okafor", _right(0), own),
        _Student("Ben Fischer", _right(1), own),
        _Student("Chiara Rossi", _right(2), notebook),
        _Student("Daniel O'Brien", _right(3), notebook),
        _Student("Elif Şahin", _right(4), loose),
        _Student("Farid Haddad", _right(5), renamed),
        _Student("Grace Liu", _wrong(0), own),
        _Student("Hugo Laurent", _wrong(0), own),
        _Student("Ines Duarte", _wrong(1), notebook),
        _Student("Jonas Weber", _wrong(1), notebook),
        _Student("Kwame Mensah", _wrong(2), loose),
        _Student("Lena Novák", _wrong(2), renamed),
        _Student("Mateo García", _wrong(3), own),
        _Student("Nora Lindqvist", _wrong(3), notebook),
        _Student("Oksana Shevchenko", _wrong(0, 2), own),
        _Student("Priya & Co.", _wrong(1, 3), notebook),
        _Student("Quentin [bold]Roy", _partly, own),
        _Student("Rania Aziz", _partly, notebook),
        _Student("Sven Holm", _broken, own),
        _Student("Tomoko 田中", _broken, notebook),
        _Student("Uma Patel", _with_body(HANG), own),
        _Student("Viktor Petrov", _with_body(LEAVE), own),
        _Student("Wanda Kowalska", _handout, notebook),
        _Student("Xavier Dubois", _with_body(CRASH), own),
    )


# ------------------------------------------------------------------ the text of a hand-in


def _right(number: int) -> Callable[[Exercise], str]:
    return lambda exercise: _text(exercise.right[number % len(exercise.right)])


def _handout(exercise: Exercise) -> str:
    return _text(exercise.folder / f"{exercise.name}.py")


def _wrong(*numbers: int) -> Callable[[Exercise], str]:
    """The reference with one mistake in each of the functions of these numbers."""

    def write(exercise: Exercise) -> str:
        functions = list(dict.fromkeys(wrong.function for wrong in exercise.wrong))
        source = _text(exercise.solutions / f"{exercise.name}.py") if exercise.solutions else ""
        for number in numbers:
            wrong = _mistake(exercise, functions[number % len(functions)])
            source = spliced(source, wrong.function, _without_docstring(_text(wrong.path)))
        return source

    return write


def _mistake(exercise: Exercise, function: str) -> Wrong:
    """One from the middle of the list, where neither the alphabet's first nor its last mistake stands."""
    of_it = [wrong for wrong in exercise.wrong if wrong.function == function]
    return of_it[len(of_it) // 2]


def _partly(exercise: Exercise) -> str:
    """The second half of the functions as in the handout."""
    source, handout = _wrong()(exercise), _handout(exercise)
    for function in exercise.functions[len(exercise.functions) // 2 :]:
        source = spliced(source, function, _definition(handout, function))
    return source


def _broken(exercise: Exercise) -> str:
    """A colon is missing in one definition."""
    function = exercise.functions[-1]
    source = _wrong()(exercise)
    definition = _definition(source, function)
    head = definition[: definition.index(":\n")]
    return source.replace(head + ":\n", head + "\n")


def _with_body(body: str) -> Callable[[Exercise], str]:
    """The reference, whose first function does something that ends or holds up its process."""

    def write(exercise: Exercise) -> str:
        function = exercise.functions[0]
        signature = signatures(exercise.folder / f"{exercise.name}.py")[function]
        return spliced(_wrong()(exercise), function, f"def {signature}:\n    {body}")

    return write


def spliced(source: str, function: str, replacement: str) -> str:
    """The source with the definition of one function replaced by other text."""
    definition = _definition(source, function)
    return source.replace(definition, replacement.strip())


def _definition(source: str, function: str) -> str:
    nodes = [node for node in ast.parse(source).body if getattr(node, "name", "") == function]
    return "\n".join(source.split("\n")[nodes[0].lineno - 1 : nodes[0].end_lineno])


def _without_docstring(source: str) -> str:
    """A wrong solution's docstring is the hint: no student writes it."""
    first = ast.parse(source).body[0]
    return "\n".join(source.split("\n")[first.end_lineno :])


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


# ------------------------------------------------------------------ as a notebook


def as_notebook(source: str, exercise: Exercise) -> str:
    """The same code as a notebook, with what notebooks have: magics, shell lines, prints, markdown, a cell that fails."""
    import nbformat

    cells = [nbformat.v4.new_markdown_cell(f"# {exercise.name}\n\nMy answers.", id="title")]
    parts = ["%matplotlib inline\n!pip install -q torch", *_paragraphs(source), "print(undefined_name)"]
    cells += [nbformat.v4.new_code_cell(part, id=f"cell-{number}") for number, part in enumerate(parts, 1)]
    return str(nbformat.writes(nbformat.v4.new_notebook(cells=cells))) + "\n"


def _paragraphs(source: str) -> list[str]:
    """Pieces between two blank lines: what most people put into one cell."""
    return [piece.strip("\n") for piece in source.split("\n\n\n") if piece.strip()]
