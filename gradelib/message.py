"""What a student reads about one probe: what was looked at, yours, expected, where it first differs, what to look at next."""

import ast
import difflib
import re
from functools import lru_cache

from gradelib.fault import family_of
from gradelib.model import Array, Call, Difference, Evidence, Fault, Opaque, Verdict, place
from gradelib.pattern import ATTRIBUTES
from gradelib.selection import STEPPED_OVER, Selection
from gradelib.source import attempted, where

MEANING = {
    "None": "The value is None: a `return` is missing, or the function that you call works in place and returns None.",
    "NaN": "The value is NaN (not a number): something was divided by zero, or grew beyond all bounds.",
    "sign": "The size is right and the sign is turned.",
    "zero": "Every entry is zero.",
    "unchanged": "The value is what it was before the call.",
    "empty": "There is nothing in it.",
    "transposed": "Rows and columns have changed places.",
    "flattened column": "The values lie flat, with shape (n,), where a column (n, 1) is asked for.",
    "column": "The values stand in a column (n, 1), where a flat (n,) is asked for.",
    "scalar": "It has no dimension at all: one number, shape ().",
    "one element": "It holds one number, but in dimensions of its own: shape () is asked for.",
    "shorter": "Some entries are missing.",
    "longer": "There are more entries than expected.",
    "missing rows": "Rows of the data are missing; the others are right.",
    "repeated rows": "Rows of the data come more often than they should; none is missing.",
    "strange rows": "There are rows that are not in the data.",
    "reversed": "The values are right and stand in reversed order.",
    "another order": "The values are right and stand in another order.",
    "absolute values": "Every entry is the absolute value of the expected one.",
    "squares": "Every entry is the square of the expected one.",
    "square roots": "Every entry is the square root of the expected one.",
    "logarithms": "Every entry is the natural logarithm of the expected one.",
    "exponentials": "Every entry is e to the power of the expected one.",
    "reciprocals": "Every entry is 1 divided by the expected one.",
    "negative values cut": "What is to be negative is 0; the rest is right.",
    "positive values cut": "What is to be positive is 0; the rest is right.",
    "whole numbers": "Every entry has lost what stands behind the point.",
    "one value throughout": "All entries are equal: is one object stored each time, and changed later?",
    "the first one throughout": "Every entry is what the first one is to be: nothing moves.",
    "running sums": "Every entry is the sum of all expected ones so far.",
    "running means": "Every entry is the mean of all expected ones so far.",
    "one place late": "Every entry stands one place too late.",
    "one place early": "Every entry stands one place too early.",
    "changed in place": "Your function changes what it was given. Work on a new value: `x = x + 1`, not `x += 1`.",
}
MAX_TOLD = 3


def explain(verdict: Verdict, evidence: Evidence, selection: Selection, signatures: dict[str, str]) -> str:
    """The message of a verdict: plain text, a few lines."""
    function = verdict.probe.function
    if verdict.outcome == "same":
        through = " and ".join(verdict.through)
        return f"Right, once the reference's {through} stands in for yours." if through else ""
    if verdict.outcome == "missing":
        return _missing(function, evidence, selection)
    if verdict.outcome in ("timed out", "died"):
        end = "did not come to an end" if verdict.outcome == "timed out" else "crashed"
        hint = f"\n\n{verdict.diagnosis.hint}" if verdict.diagnosis else ""
        return f"{function} {end}: {evidence.detail}.{hint}"
    lines = []
    if verdict.outcome == "blocked":
        lines.append(f"Not decided yet: it needs {' and '.join(verdict.by)}, which is not right on its own. Mend that first.")
    if evidence.fault is not None and verdict.outcome != "blocked":
        lines += _raised(evidence, signatures, function, selection)
    values = [difference for difference in verdict.differences if difference.kind not in ("exception", "ending")]
    for difference in values[:MAX_TOLD]:
        lines += _difference(difference, function, selection)
    if len(values) > MAX_TOLD:
        lines.append(f"({len(values) - MAX_TOLD} more differ.)")
    lines += [f"Your code warned: {warning}" for warning in evidence.warnings[:1]]
    if verdict.diagnosis is not None:
        lines += ["", verdict.diagnosis.hint]
    return "\n".join(lines)


def _missing(function: str, evidence: Evidence, selection: Selection) -> str:
    defines = re.compile(rf"^\s*(async\s+)?(def|class)\s+{function}\b", re.MULTILINE)
    errors = [note.removesuffix(STEPPED_OVER) for note in selection.notes if note.endswith(STEPPED_OVER)]
    for text, error in zip(selection.unreadable, errors, strict=True):
        if defines.search(text):
            return f"{function} cannot be read: {error}."
    if evidence.fault is not None or not attempted(selection, function):
        return f"{function} is not attempted yet."
    for statement, binds in zip(selection.program.statements, selection.binds, strict=True):
        if function in binds:
            return f"{function} could not be made: {place(statement.file, statement.line)} failed when the file was loaded."
    similar = _similar(function, selection)
    return f"There is no {function} in the file." + (f" Did you mean it by {similar}?" if similar else "")


def _similar(function: str, selection: Selection) -> str:
    """A name of the file within two edits, or equal but for case and underscores, and where it is."""
    for statement, binds, node in zip(selection.program.statements, selection.binds, selection.nodes, strict=True):
        for name in () if isinstance(node, ast.Import | ast.ImportFrom) else sorted(binds):
            plain = [text.replace("_", "").lower() for text in (name, function)]
            if name != function and (plain[0] == plain[1] or edits(name, function) <= min(2, len(function) // 3)):
                return f"{name} ({place(statement.file, statement.line)})"
    return ""


def edits(a: str, b: str) -> int:
    """Edit distance (Levenshtein 1966), with a swap of neighbours as one edit."""
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def _raised(evidence: Evidence, signatures: dict[str, str], function: str, selection: Selection) -> list[str]:
    fault = evidence.fault
    assert fault is not None
    if fault.type == "signature":
        contract = signatures.get(fault.message.partition("(")[0], function)
        return [f"{fault.message} cannot take the arguments of {contract}: names may differ, their number and order may not."]
    if fault.outside:
        returned = evidence.returned or f"`{function}` was called"
        told = f"{returned}, which cannot be used as what the text asks for ({fault.type}: {_first(fault.message)})."
        return [told, family.meaning] if (family := family_of(fault)) and family.of_value else [told]
    lines = [f"{fault.type}: {_first(fault.message)}" if fault.message else fault.type]
    if fault.line:
        lines.append(f"in {place(fault.file, fault.line)} ({fault.function}): {fault.code}")
    if meant := misspelt(fault, selection):
        lines.append(f"{meant}?")
    elif family := family_of(fault):
        lines.append(family.meaning)
    return lines


def _first(message: str) -> str:
    return message.strip().split("\n")[0][:400]


def misspelt(fault: Fault | None, selection: Selection) -> str:
    """ "misspelt: X for Y" where a missing name lies close to one that the file uses, else ""."""
    told = fault is not None and not fault.outside and fault.type in ("NameError", "AttributeError", "UnboundLocalError")
    quoted = fault.message.split("'")[1::2] if fault is not None and told else []
    if not quoted:
        return ""
    name = quoted[-1]
    known = sorted(_identifiers(selection) - {name})
    close = [other for other in difflib.get_close_matches(name, known, 3, 0.75) if edits(name, other) <= 2]
    return f"misspelt: {name} for {close[0]}" if close else ""


@lru_cache(maxsize=16)
def _identifiers(selection: Selection) -> frozenset[str]:
    """Every name that the file uses: of variables, attributes, arguments, functions and classes."""
    nodes = [node for statement in selection.nodes for node in ast.walk(statement)]
    found = (getattr(node, field, None) for node in nodes for field in ("id", "attr", "arg", "name"))
    return frozenset(name for name in found if isinstance(name, str))


def _difference(difference: Difference, function: str, selection: Selection) -> list[str]:
    label = difference.label
    if label.startswith("the source contains: "):
        term = label.removeprefix("the source contains: ")
        spot = where(selection, function, term)
        a_term = {"loop": "a loop", "optimizer": "an optimizer"}.get(term, term)
        told = f"uses {a_term} ({spot}); it is to do without" if spot else f"does without {a_term}, and it is to have one"
        return [f"{function} {told}."]
    at = f" at {list(difference.where)}" if difference.where and difference.kind != "statistic" else ""
    note = f" ({difference.note})" if difference.note and difference.note != "length" else ""
    if difference.kind == "absent":
        return [f"{label}: never came; one was expected."]
    lines = [f"{difference.subject}{at}: yours {difference.yours}, expected {difference.expected}{note}."]
    if told := meaning(difference.pattern):
        lines.append(told)
    return lines


def meaning(pattern: str) -> str:
    """An exact pattern in words, for a student; "" for none, and where the two sides say it already."""
    if not pattern or pattern in ATTRIBUTES.values() or (pattern.startswith("another ") and pattern != "another order"):
        return ""
    head, _, rest = pattern.partition(" ")
    if head == "ratio":
        number, _, named = rest.partition(" ")
        return f"Every entry is {number} times the expected one{f'; {number} is {named[1:-1]}' if named else ''}."
    if head == "rounded":
        return f"Every entry is rounded to {rest.removeprefix('to ')} decimal places."
    if head == "offset":
        return f"Every entry is off by the same {rest}."
    if head == "broadcast":
        return "A column (n, 1) met a flat (n,): torch paired every entry with every other and made an n x n table."
    return MEANING.get(pattern) or f"{pattern[:1].upper()}{pattern[1:]}."


# ------------------------------------------------------------------ the snippet


def snippet(exercise: str, verdict: Verdict, expected: Evidence) -> str:
    """Code that makes the call again whose result first differs, with the drawn inputs written out; "" if they are too large."""
    labels = [difference.label for difference in verdict.differences]
    calls = [o.calls for o in expected.observations if o.label in labels[:1]]
    index = (calls[0] if calls else len(expected.calls)) - 1
    if not 0 <= index < len(expected.calls):
        return ""
    call = expected.calls[index]
    lines = _arguments(call)
    if lines is None:
        return ""
    names = ", ".join(name for name, _ in call.arguments)
    code = [f"from {exercise} import {call.function}", "", *lines, *_shown(call, names, expected.returned)]
    if (device := verdict.probe.device) == "cpu":
        return "\n".join(["import torch", *code])
    machine = f"with simulated_cuda({int(device[-1]) + 1}):"
    indented = [f"    {line}".rstrip() for line in code]
    return "\n".join(["import torch", "from gradelib.device import simulated_cuda", "", machine, *indented])


def _shown(call: Call, names: str, returned: str) -> list[str]:
    """The call, and what there is to see after it: its result, its batches, or what became of its first argument."""
    made, what = f"{call.function}({names})", returned.removeprefix(f"`{call.function}` returned ")
    if what == "None" and call.arguments:
        return [made, f"print({call.arguments[0][0]})"]
    return [f'print(*{made}, sep="\\n")' if what == "a generator" else f"print({made})"]


def _arguments(call: Call) -> list[str] | None:
    lines: list[str] = []
    for name, value in call.arguments:
        text = _literal(value)
        if text is None:
            return None
        lines.append(f"{name} = {text}")
        for target, item in _tensors(name, value):
            if item.grad is not None:
                lines.append(f"{target}.grad = {_literal(item.grad)}")
    return lines


def _tensors(name: str, value: object) -> list[tuple[str, Array]]:
    if isinstance(value, Array):
        return [(name, value)]
    items = enumerate(value) if isinstance(value, list | tuple) else ()
    return [(f"{name}[{index}]", item) for index, item in items if isinstance(item, Array)]


def _literal(value: object) -> str | None:
    if isinstance(value, Array):
        options = "" if value.dtype in ("float32", "int64", "bool") else f", dtype=torch.{value.dtype}"
        options += f', device="{value.device}"' if value.device != "cpu" else ""
        options += ", requires_grad=True" if value.requires_grad else ""
        return f"torch.tensor({value.data.tolist()}{options})"
    if isinstance(value, list | tuple):
        parts = [_literal(item) for item in value]
        return None if None in parts else f"[{', '.join(part for part in parts if part)}]"
    if isinstance(value, Opaque) or (isinstance(value, str) and value.startswith("a tensor of shape")):
        return None
    return repr(value)
