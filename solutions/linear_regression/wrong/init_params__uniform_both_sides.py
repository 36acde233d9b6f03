"""No weight is outside the interval from -0.01 to 0.01, and their standard deviation is 0.0058.

They are drawn uniformly. A normal draw with standard deviation 0.01 puts about a third of the weights outside
that interval; look for a function of that kind.
"""

import torch


def init_params(num_inputs):
    w = torch.empty(num_inputs, 1).uniform_(-0.01, 0.01).requires_grad_()
    b = torch.zeros(1, requires_grad=True)
    return w, b
