"""What an exception means: the known families of errors of Python, NumPy and torch, told by their own type and text."""

import re
from dataclasses import dataclass

from gradelib.model import Fault


@dataclass(frozen=True, slots=True)
class Family:
    """Exceptions of one meaning: of one of these types, with one of these regular expressions in the text (any, if none).

    of_value: it tells of a value, wherever that is used: also where a probe uses what a hand-in returned.
    """

    pattern: str
    types: tuple[str, ...]
    texts: tuple[str, ...]
    meaning: str
    of_value: bool = False

    def holds(self, fault: Fault) -> bool:
        text = "|".join(self.texts)
        return fault.type in self.types and re.search(text, fault.message) is not None


FAMILIES = (
    Family(
        "NumPy and gradients",
        ("RuntimeError",),
        (r"Can't call numpy\(\) on Tensor that requires grad",),
        "NumPy was given a tensor that requires a gradient, and NumPy cannot follow gradients. Use torch's own operations.",
        of_value=True,
    ),
    Family(
        "NumPy and devices",
        ("TypeError",),
        ("device type tensor to numpy",),
        "NumPy works on the CPU alone, and this tensor lies on another device. Use torch's own operations.",
        of_value=True,
    ),
    Family(
        "two devices",
        ("RuntimeError",),
        ("same device", "Expected all tensors to be on", "Input type .* and weight type .* should be the same"),
        "Tensors of two devices met: what is made here has to lie where the other one lies.",
        of_value=True,
    ),
    Family(
        "no such device",
        ("RuntimeError", "AssertionError"),
        (
            "not compiled with CUDA",
            "No CUDA GPUs",
            "NVIDIA driver",
            "deserialize object on a CUDA device",
            "invalid device ordinal",
        ),
        "A GPU is asked for that is not there. Take the device of what you were given.",
    ),
    Family(
        "graph cut",
        ("RuntimeError",),
        ("does not require grad and does not have a grad_fn",),
        "backward() found no way back to a parameter: the graph was cut on the way (no_grad, detach, .data, "
        ".item(), a new tensor).",
        of_value=True,
    ),
    Family(
        "graph used twice",
        ("RuntimeError",),
        ("backward through the graph a second time",),
        "backward() went through one graph twice: it has been called on this value before, or the graph of "
        "an earlier step is kept.",
        of_value=True,
    ),
    Family(
        "leaf changed in place",
        ("RuntimeError",),
        ("leaf Variable that requires grad",),
        "A leaf tensor that requires a gradient was changed in place while autograd was watching.",
    ),
    Family(
        "changed before backward",
        ("RuntimeError",),
        ("modified by an inplace operation",),
        "A value that backward() needs was changed in place before it.",
    ),
    Family(
        "backward of several numbers",
        ("RuntimeError",),
        ("grad can be implicitly created only for scalar",),
        "backward() started at several numbers; it starts at one, such as a sum or a mean.",
    ),
    Family(
        "several values as one number",
        ("RuntimeError", "ValueError", "TypeError"),
        (
            "only one element tensors",
            "cannot be converted to Scalar",
            "only length-1 arrays",
            "only 0-dimensional arrays",
            "only integer tensors of a single",
        ),
        "Several values stand where one number is needed.",
    ),
    Family(
        "truth of several values",
        ("RuntimeError", "ValueError"),
        ("Boolean value of Tensor", "truth value of an array"),
        "`if`, `and` or `or` met several values at once.",
    ),
    Family(
        "shapes that do not fit",
        ("RuntimeError", "ValueError", "IndexError"),
        (
            "shapes cannot be multiplied",
            "size mismatch",
            "must match the size of tensor",
            "is invalid for input of size",
            "doesn't match the broadcast",
            "could not be broadcast",
            "cannot reshape",
            "not aligned",
            "mismatch in its core dimension",
            "inconsistent tensor size",
            "[Ss]izes of tensors must",
            "vectors? expected",
            "expected both vectors",
            "Dimension out of range",
            "dimensions? (of|expected)",
            r"to have \d+ channels",
            "same number of elements",
            "input.{0,20}batch_size",
            "Expected .*D.* input",
            "is not broadcastable",
            "must be the same size",
            "must be matrices",
            "must be a matrix",
            "1D tensors expected",
            "must be broadcastable",
            "shape mismatch",
            "all input arrays must have the same",
            "equal size",
        ),
        "The shapes of two values do not fit together. Print both just before this line.",
    ),
    Family(
        "dtypes that do not fit",
        ("RuntimeError", "TypeError", "ValueError", "UFuncTypeError", "_UFuncOutputCastingError"),
        (
            "same dtype",
            "could not infer output dtype",
            "expected scalar type",
            "Found dtype",
            "can't be cast to the desired",
            "floating point (and complex )?(dtype|Tensors)",
            "[Ee]xpected .* dtype",
            "Cannot cast ufunc",
            "Long but got",
            r"not implemented for '\w+'",
        ),
        "The dtypes of two values do not fit together, or an operation has none for this one.",
    ),
    Family(
        "None used",
        ("TypeError", "AttributeError"),
        ("NoneType",),
        "Something here is None: what was to give it returns nothing, or was never set.",
    ),
    Family(
        "a name never set",
        ("UnboundLocalError",),
        (),
        "This name is set only on some of the ways through the function, and this call took another.",
    ),
    Family(
        "an unknown name",
        ("NameError",),
        (),
        "Nothing of this name was made before: an import or an assignment is missing, or the name is another.",
    ),
    Family(
        "weights that do not fit",
        ("RuntimeError",),
        ("loading state_dict",),
        "What was loaded has other names or shapes than the model's own parameters.",
    ),
    Family(
        "arguments that do not fit",
        ("TypeError",),
        (
            "required positional",
            "positional arguments? but",
            "unexpected keyword",
            "multiple values for",
            "takes no arguments",
            "required keyword",
            "received an invalid combination of arguments",
            r"missing \d+ required",
            r"takes \d+ positional",
        ),
        "A function is called with other arguments than it takes.",
    ),
    Family(
        "not callable",
        ("TypeError",),
        ("is not callable",),
        "A value is called as if it were a function: its name was given to something else.",
    ),
    Family(
        "no sequence",
        ("TypeError",),
        (
            "is not iterable",
            "not subscriptable",
            r"has no len\(\)",
            "iteration over a 0-d",
            r"len\(\) of (a 0-d|unsized)",
            "not an iterator",
            "cannot unpack non-iterable",
        ),
        "A single value stands where a sequence is needed.",
    ),
    Family(
        "unpacked wrongly",
        ("ValueError",),
        ("values to unpack",),
        "There are more names on the left than values on the right, or fewer.",
        of_value=True,
    ),
    Family(
        "types that do not fit",
        ("TypeError",),
        (
            "unsupported operand",
            "must be real number",
            "must be Tensor",
            "must be str",
            "must be .*, not",
            "can't multiply sequence",
            "can only concatenate",
            "expected .* (but got|to be)",
            "not supported between",
            "cannot be interpreted as an integer",
            "can't convert",
            "does not support item",
        ),
        "A value is of another type than this operation takes.",
    ),
    Family(
        "no such entry",
        ("KeyError",),
        (),
        "There is no entry of this name.",
        of_value=True,
    ),
    Family(
        "beyond the end",
        ("IndexError", "StopIteration"),
        (),
        "There are fewer entries than this line reaches for.",
    ),
    Family(
        "no such attribute",
        ("AttributeError",),
        (),
        "The object has nothing of this name.",
    ),
    Family(
        "division by zero",
        ("ZeroDivisionError",),
        (),
        "Something was divided by zero.",
    ),
    Family(
        "calls itself without end",
        ("RecursionError",),
        (),
        "The function calls itself and never stops.",
    ),
    Family(
        "no such file",
        ("FileNotFoundError", "IsADirectoryError", "NotADirectoryError"),
        (),
        "There is no such file at this place.",
    ),
)


def fault_pattern(fault: Fault, returned: str, asked: str) -> str:
    """The pattern of an exception, or "".

    returned, asked: "`f` returned a tensor ..." of the last call before it, and of the reference's. An exception that arose
    in the probe's own line tells of what the hand-in returned: a fault of that value, or a value of another kind.
    """
    if fault.type == "signature":
        return "another signature"
    family = family_of(fault)
    if family is not None and (family.of_value or not fault.outside):
        return family.pattern
    if not fault.outside:
        return ""
    kind, wanted = _kind(returned), _kind(asked)
    return "" if kind == wanted else "None" if kind == "None" else "another kind of result"


def _kind(returned: str) -> str:
    """ "a tensor" of "`f` returned a tensor of shape (3,)"."""
    return returned.partition(" returned ")[2].partition(" of ")[0].partition(" (")[0]


def family_of(fault: Fault) -> Family | None:
    """The first family that holds."""
    return next((family for family in FAMILIES if family.holds(fault)), None)
