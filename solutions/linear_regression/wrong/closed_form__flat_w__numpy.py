"""With NumPy's lstsq and flat labels."""

import numpy as np
import torch


def closed_form(features, labels):
    X = features.numpy()
    A = np.c_[X, np.ones(len(X))]
    theta = np.linalg.lstsq(A, labels.numpy().ravel(), rcond=None)[0]
    theta = torch.tensor(theta, dtype=torch.float32)
    return theta[:-1], theta[-1:]
