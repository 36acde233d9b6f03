"""Neither w nor b is a leaf: both are the results of a computation, and `backward` will leave their `.grad` empty.

Slicing, copying with clone and scaling all make new tensors when a gradient was asked for before. Ask for it as
the very last step.
"""

import torch


def init_params(num_inputs):
    theta = torch.cat([torch.randn(num_inputs) * 0.01, torch.zeros(1)])
    theta.requires_grad_()
    w = theta[:-1].reshape(-1, 1)
    b = theta[-1:]
    return w, b
