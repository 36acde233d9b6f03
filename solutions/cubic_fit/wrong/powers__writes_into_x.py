"""The x that came in is changed, and so the columns are wrong too.

A method with an underscore at its end works in place, on the caller's tensor. Look for one.
"""

import torch


def powers(x):
    columns = [x.clone()]
    for _ in range(2):
        columns.append(x.mul_(columns[0]).clone())
    return torch.stack(columns, 1)
