"""w is the result of a computation and not a leaf: `backward` will leave its `.grad` empty.

The gradient was asked for first and the tensor was scaled or reshaped afterwards, which makes a new one. Look
at the order of these steps.
"""

import torch


def init_params(num_inputs):
    w = torch.randn(num_inputs, 1, requires_grad=True) * 0.01
    b = torch.zeros(1, requires_grad=True)
    return w, b
