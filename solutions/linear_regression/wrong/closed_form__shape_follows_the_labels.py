"""With column labels all is right, but with labels of the shape (n,) w comes flat and b has no dimension.

The solution takes the shape of the right-hand side. Both forms of labels should give a column: bring the labels to one
form before you solve.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.pinv(A) @ labels
    return theta[:-1], theta[-1]
