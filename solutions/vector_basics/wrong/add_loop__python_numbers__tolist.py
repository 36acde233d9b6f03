"""With a comprehension over a.tolist() and b.tolist()."""

import torch


def add_loop(a, b):
    return torch.tensor([x + y for x, y in zip(a.tolist(), b.tolist())])
