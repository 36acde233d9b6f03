"""Making a tensor fails: torch does not know the keyword `shape`.

NumPy names it that way. Look up what torch calls it, or give the numbers without a name.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(shape=(1,), requires_grad=True)
    return w, b
