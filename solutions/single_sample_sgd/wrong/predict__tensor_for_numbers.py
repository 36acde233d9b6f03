"""Numbers go in, and a tensor comes out.

Plain multiplication gives a number for numbers and a tensor for tensors, with its gradient. Look at what turns the numbers
into tensors on the way.
"""

import torch


def predict(w, x):
    return torch.as_tensor(w) * torch.as_tensor(x)
