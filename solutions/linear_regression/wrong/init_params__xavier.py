"""The spread of the weights depends on how many inputs there are.

That is a scheme for deep networks, such as Xavier's, and a good one, but this exercise asks for a standard
deviation of 0.01 whatever the size. Look at the function that fills w.
"""

import torch
from torch import nn


def init_params(num_inputs):
    w = nn.Parameter(torch.empty(num_inputs, 1))
    nn.init.xavier_normal_(w)
    b = nn.Parameter(torch.zeros(1))
    return w, b
