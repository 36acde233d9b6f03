"""`draw`: a probe's only source of randomness.

NumPy's legacy `RandomState`, whose streams are frozen across versions, seeded by a hash that the judge derives from
(seed, exercise, probe). Floats lie on a grid of k/256, so that they are exact in every float type.
"""

import hashlib
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from gradelib.errors import ProbeError

GRID = 256
LEAST = 1 / 8  # a normal draw nearer to zero would hide a mistake
DISTINCT_UP_TO = 64


class Draw:
    """Draws inputs, and remembers a digest of all that it drew.

    Float draws of up to 64 values are distinct and non-zero within a probe, normal ones at least 1/8 from zero.
    `dtype` is a torch dtype's name; with `array=True` the result is a NumPy array (float64 unless `dtype` says otherwise)
    instead of a tensor (float32).
    """

    def __init__(self, seed: str) -> None:
        """seed: hexadecimal digits, 8 for each 32-bit word."""
        self._random = np.random.RandomState(np.frombuffer(bytes.fromhex(seed), dtype="<u4"))
        self._used: set[float] = {0.0}
        self._digest = hashlib.sha256()

    def normal(self, *shape: int, dtype: str = "", array: bool = False) -> Any:
        """Standard normal values on the grid; up to 64 of them at least 1/8 from zero."""
        return self._give(self._floats(shape, lambda n: self._random.standard_normal(n), LEAST), dtype, array)

    def uniform(self, *shape: int, low: float = -1.0, high: float = 1.0, dtype: str = "", array: bool = False) -> Any:
        """Values from [low, high) on the grid."""
        return self._give(self._floats(shape, lambda n: self._random.uniform(low, high, n)), dtype, array)

    def integers(self, low: int, high: int, *shape: int, dtype: str = "int64", array: bool = False) -> Any:
        """Integers from low to high - 1."""
        return self._give(self._random.randint(low, high, size=shape, dtype=np.int64), dtype, array)

    def permutation(self, n: int, *, array: bool = False) -> Any:
        """0 to n - 1 in random order, int64."""
        return self._give(self._random.permutation(n).astype(np.int64), "int64", array)

    def params(self, *shapes: tuple[int, ...]) -> tuple[torch.Tensor, ...]:
        """Leaf tensors, float32, that require a gradient; standard normal on the grid."""
        return tuple(self.normal(*shape).requires_grad_() for shape in shapes)

    def line(self, n: int, w: Any, b: float, *, noise: float = 0.01) -> tuple[torch.Tensor, torch.Tensor]:
        """A data set: X (n, d) standard normal and y = Xw + b + noise as a column; w has d entries, noise is normal with
        that standard deviation."""
        weights = np.asarray(w, dtype=np.float64).reshape(-1, 1)
        X = self._random.standard_normal((n, len(weights)))
        y = X @ weights + b + noise * self._random.standard_normal((n, 1))
        return self._give(X, "float32", False), self._give(y, "float32", False)

    def digest(self) -> str:
        return self._digest.hexdigest()[:32]

    def _floats(self, shape: tuple[int, ...], sample: Callable[[int], Any], least: float = 0.0) -> Any:
        values = np.round(sample(int(np.prod(shape, dtype=int))) * GRID) / GRID
        if values.size <= DISTINCT_UP_TO:
            for i in range(values.size):
                for _ in range(10_000):
                    if values[i] not in self._used and abs(values[i]) >= least:
                        break
                    values[i] = np.round(sample(1)[0] * GRID) / GRID
                else:
                    raise ProbeError("draw: the range holds too few values for distinct ones; widen it or draw less")
                self._used.add(float(values[i]))
        return values.reshape(shape)

    def _give(self, values: Any, dtype: str, array: bool) -> Any:
        values = values.astype(dtype or ("float64" if array else "float32"))
        self._digest.update(f"{values.dtype}{values.shape}".encode() + values.tobytes())
        return values if array else torch.from_numpy(values.copy())
