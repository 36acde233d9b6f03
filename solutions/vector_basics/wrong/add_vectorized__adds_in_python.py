"""The sum is right for float32, but it is made outside torch: the elements are added one by one as plain numbers.

A comprehension and `map` are loops as well, only written shorter, and on the way over lists the numbers forget their
type. One operation can take both tensors as they are.
"""

import torch


def add_vectorized(a, b):
    return torch.tensor([x + y for x, y in zip(a.tolist(), b.tolist())])
