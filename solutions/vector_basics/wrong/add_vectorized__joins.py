"""The result is twice as long: first all of a, then all of b.

Nothing was added. With lists `+` puts one behind the other, and `cat` does the same with tensors. Look for the
operation that pairs the elements at the same position.
"""

import torch


def add_vectorized(a, b):
    return torch.cat([a, b])
