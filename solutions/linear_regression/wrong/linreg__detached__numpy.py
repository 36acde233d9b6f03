"""Through NumPy and back."""

import numpy as np
import torch


def linreg(X, w, b):
    y_hat = np.dot(X.numpy(), w.detach().numpy()) + b.detach().numpy()
    return torch.from_numpy(y_hat)
