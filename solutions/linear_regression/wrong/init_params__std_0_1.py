"""The weights have a standard deviation of about 0.1, ten times too much.

That is what comes out when 0.01 is taken for the variance. The exercise names the standard deviation; look at
which of the two your random function expects.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01**0.5, (num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
