"""Neither w nor b asks for a gradient.

The numbers are right, but autograd follows only tensors whose `requires_grad` is True, so `backward` will have
nothing to fill. Check that flag on exactly the two tensors that you return.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, size=(num_inputs, 1))
    b = torch.zeros(1)
    return w, b
