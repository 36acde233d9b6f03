"""With NumPy, whose ones are 64-bit."""

import numpy as np
import torch


def closed_form(features, labels):
    A = np.hstack([features.numpy(), np.ones((len(features), 1))])
    theta, *_ = np.linalg.lstsq(A, labels.numpy().reshape(-1, 1), rcond=None)
    theta = torch.from_numpy(theta)
    return theta[:-1], theta[-1]
