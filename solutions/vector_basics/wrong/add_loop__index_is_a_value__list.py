"""With a list that collects the sums."""

import torch


def add_loop(a, b):
    sums = []
    for x in a:
        sums.append(a[x] + b[x])
    return torch.stack(sums)
