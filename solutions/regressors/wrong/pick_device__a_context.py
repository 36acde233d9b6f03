"""With a GPU the result is a `torch.cuda.device`, a context manager that switches GPUs, and not a `torch.device`.

The two names are close. `torch.device("cuda:0")` is what tensors and models are moved to.
"""

import torch


def pick_device():
    return torch.cuda.device(0) if torch.cuda.is_available() else torch.device("cpu")
