"""The sum is right, but it is made outside torch: the elements are added one by one as plain numbers.

A comprehension, `map` and `np.vectorize` are loops as well, only written shorter. One operation can take both tensors
as they are, without a way over lists.
"""

import torch


def add_vectorized(a, b):
    return torch.tensor([x + y for x, y in zip(a.tolist(), b.tolist())])
