"""The function hands nothing back: its result is None.

The two tensors are made and forgotten again when the function ends, also if their names exist outside. Look at
its last line.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    print(w, b)
