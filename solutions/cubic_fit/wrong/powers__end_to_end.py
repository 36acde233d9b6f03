"""The powers stand one behind the other in one long vector of 3n numbers.

`cat` joins along a dimension that is there already; side by side needs a new one. Look at how they are put together.
"""

import torch


def powers(x):
    return torch.cat([x, x**2, x**3])
