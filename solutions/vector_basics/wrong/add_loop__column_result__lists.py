"""With a list in a list for each row."""

import torch


def add_loop(a, b):
    rows = []
    for x, y in zip(a, b):
        rows.append((x + y).reshape(1))
    return torch.stack(rows)
