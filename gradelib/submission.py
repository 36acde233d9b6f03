"""A `.py` or `.ipynb` becomes a Submission: its text, cell by cell, with the student's own line numbers.

Nothing is executed here. What cannot be read is told in `problem`, for the student.
"""

import ast
import codecs
import contextlib
import hashlib
import json
import re
import tokenize
import warnings
from io import BytesIO
from pathlib import Path

from gradelib.errors import SubmissionError
from gradelib.model import Cell, Submission

MAX_CODE, MAX_NOTEBOOK = 1 << 20, 20 << 20
SUFFIXES = (".py", ".ipynb")
_MAGIC = re.compile(r"%|!|\?|[\w.]+\s*\?{1,2}\s*$|[\w.,\s]+=\s*[!%]")
_PYTHON_CELLS = ("%%time", "%%timeit", "%%capture", "%%prun", "%%python", "%%python3")


def read_submission(path: Path, student: str = "", shown: str = "") -> Submission:
    """Read one hand-in. Never raises for its content: a hand-in that cannot be read has a `problem`."""
    student, shown = student or path.stem, shown or path.name
    try:
        if path.stat().st_size > MAX_NOTEBOOK:
            raise SubmissionError(f"{shown} is larger than {MAX_NOTEBOOK >> 20} MiB; hand in code, not data")
        data = path.read_bytes()
    except OSError as error:
        return Submission(student, shown, problem=f"{shown} cannot be opened: {error.strerror}")
    except SubmissionError as error:
        return Submission(student, shown, problem=str(error))
    return submission_of(data, student, shown)


def submission_of(data: bytes, student: str, shown: str) -> Submission:
    """The hand-in that these bytes are; `shown` is its file name, as the student knows it."""
    digest = hashlib.sha256(data).hexdigest()
    try:
        text, notes = decode_text(data)
        looks_like_notebook = text.lstrip().startswith("{") and '"cells"' in text
        notebook = shown.lower().endswith(".ipynb") or looks_like_notebook
        cells = _cells(text, shown) if notebook else (Cell(shown, text),)
        if sum(len(cell.text) for cell in cells) > MAX_CODE:
            raise SubmissionError(f"{shown} holds more than {MAX_CODE >> 20} MiB of code")
        if not any(cell.text.strip() for cell in cells):
            raise SubmissionError(f"{shown} is empty")
    except SubmissionError as error:
        return Submission(student, shown, digest, problem=str(error))
    return Submission(student, shown, digest, cells, notes)


def decode_text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Bytes as text with plain line ends, and notes on what was unusual: byte order marks, coding cookies, UTF-16, GBK."""
    notes: list[str] = []
    marks = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
    encodings = [name for mark, name in marks.items() if data.startswith(mark)]
    if not encodings and b"\0" in data[:200]:
        encodings = ["utf-16-le" if data[1:2] == b"\0" else "utf-16-be"]
    try:
        encodings.append(tokenize.detect_encoding(BytesIO(data).readline)[0])
    except (SyntaxError, UnicodeDecodeError) as error:
        if "unknown encoding" in str(error):
            notes.append("names an encoding that does not exist")
    for encoding in [*encodings, "utf-8", "gb18030", "latin-1"]:
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if encoding not in ("utf-8", "utf-8-sig"):
            notes.append(f"was read as {encoding}; save it as UTF-8")
        break
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "").lstrip("\ufeff")
    if "\0" in text:
        raise SubmissionError("it holds zero bytes: this is no Python file")
    return text, tuple(notes)


def _cells(text: str, shown: str) -> tuple[Cell, ...]:
    """The code cells of a notebook; outputs are dropped unread, magics become blank lines."""
    import nbformat

    try:
        raw = json.loads(text)
        for cell in raw.get("cells", []):
            cell.pop("outputs", None)
            if cell.get("cell_type") == "code":
                cell["outputs"] = []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            notebook = nbformat.from_dict(raw) if raw.get("nbformat", 4) == 4 else nbformat.convert(nbformat.from_dict(raw), 4)
        sources = [_source(cell) for cell in notebook.get("cells", []) if cell.get("cell_type") == "code"]
    except Exception as error:  # the converters of old formats raise whatever garbage leads them to
        raise SubmissionError(f"{shown} is no notebook that can be read ({type(error).__name__})") from None
    if not sources:
        raise SubmissionError(f"{shown} holds no code cells")
    return tuple(Cell(f"{shown}, cell {number}", without_magics(source)) for number, source in enumerate(sources, 1))


def _source(cell: dict[str, object]) -> str:
    source = cell.get("source", "")
    text = "".join(str(line) for line in source) if isinstance(source, list) else str(source)
    return text.replace("\r\n", "\n").replace("\0", "")


def without_magics(text: str) -> str:
    """A cell as Python: shell lines, magics and help lines become `pass`, so that line numbers stay."""
    first = text.lstrip().split(None, 1)[0] if text.strip() else ""
    if first.startswith("%%") and first not in _PYTHON_CELLS:
        return ""
    with contextlib.suppress(SyntaxError, ValueError, RecursionError, MemoryError), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ast.parse(text)
        return text
    return "\n".join(_without_magic(line) for line in text.split("\n"))


def _without_magic(line: str) -> str:
    code = line.lstrip()
    return f"{line[: len(line) - len(code)]}pass" if _MAGIC.match(code) else line
