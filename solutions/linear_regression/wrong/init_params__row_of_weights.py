"""The weights stand in a row: their shape is (1, num_inputs).

For the product Xw they have to be a column, one row for each input and one column for the single output. Look
at the order of the two numbers.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (1, num_inputs), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
