"""w.T X.T is the transpose of Xw."""

import torch


def linreg(X, w, b):
    return torch.mm(w.t(), X.t()) + b
