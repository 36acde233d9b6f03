"""The values are right, but the result does not require a gradient: the path back to w and b is cut.

detach, .data, .item(), NumPy, no_grad and torch.tensor(...) of a tensor all cut it. Compute with the tensors
themselves.
"""

import torch


def linreg(X, w, b):
    with torch.no_grad():
        return X @ w + b
