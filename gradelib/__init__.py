"""gradelib: a pytest plugin and bulk grader for PyTorch exercises.

The author's door: `probe`, and the comparisons that a yield may name. Imports no torch and no numpy.
"""

from typing import TYPE_CHECKING, Any

from gradelib.errors import GradelibError
from gradelib.probe import probe

if TYPE_CHECKING:
    from gradelib.comparison import between, kept, rows, same, statistics

__version__ = "0.1.0"
__all__ = ["GradelibError", "__version__", "between", "kept", "probe", "rows", "same", "statistics"]


def __getattr__(name: str) -> Any:
    """The comparisons, imported at their first use: every pytest run of the environment imports this module."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from gradelib import comparison

    return getattr(comparison, name)
