"""One tensor comes back in which the weights and the bias stand below each other.

That is a fine way to store them, but the exercise asks for two tensors, (w, b). Look at the return line.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1))
    b = torch.zeros(1, 1)
    return torch.cat([w, b]).requires_grad_()
