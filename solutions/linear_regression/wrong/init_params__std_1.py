"""The weights have a standard deviation of about 1, a hundred times too much.

That is what `randn` and the defaults of the normal distribution give. Look at where 0.01 enters, and as what:
the first number of a normal distribution is its mean.
"""

import torch


def init_params(num_inputs):
    w = torch.randn(num_inputs, 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
