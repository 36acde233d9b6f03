"""The result has two rows: a above b. The two are next to each other now, but not yet added.

Stacking is one step of a longer way. Look for what turns two rows into their sum, or for the operation that needs no
stacking.
"""

import torch


def add_vectorized(a, b):
    return torch.stack([a, b])
