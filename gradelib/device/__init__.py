"""A machine with CUDA devices, simulated on one without: real numbers, computed on the CPU, in tensors that say `cuda:0`.

    from gradelib.device import simulated_cuda

    with simulated_cuda():
        model = Net().to("cuda")
        model(torch.ones(2, 3))  # RuntimeError: Expected all tensors to be on the same device, but ...

In a pytest run the fixture `simulated_cuda` does the same for one test.

CUDA's rules hold, in its words: tensors of one operation share a device, 0-d CPU tensors and indices apart; `.numpy()`
wants `.cpu()` first; a file that was saved on a device is refused where there is none. Not simulated: other threads,
speed, memory, float16 on the devices' own kernels, other random numbers than the CPU's. `torch.compile` and
`torch.jit.script` run the code as it is written.
"""

import functools
from types import TracebackType
from typing import Any

from gradelib.errors import Unavailable

__all__ = ["Unavailable", "simulated_cuda"]

MOST = 16


class simulated_cuda:
    """A machine with `count` CUDA devices (0 to 16), for the time of a `with`; everything is undone afterwards.

    Raises Unavailable where the installed torch lacks what this needs, ValueError for another count, RuntimeError
    inside another one: machines do not nest.
    """

    def __init__(self, count: int = 1) -> None:
        if not 0 <= count <= MOST:
            raise ValueError(f"simulated_cuda({count!r}): a machine has 0 to {MOST} devices")
        self.count = count
        self._on = _simulation()

    def __enter__(self) -> "simulated_cuda":
        self._on.enter(self.count)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._on.leave()


@functools.cache
def _simulation() -> Any:
    """The module that switches machines on. Raises Unavailable."""
    try:
        from gradelib.device import switch

        return switch
    except (ImportError, AttributeError, KeyError) as error:
        raise Unavailable(f"simulation unavailable: this torch lacks what it needs ({error})") from None
