"""The values are right, but w and b are float64.

Solving in float64 is good for accuracy, and NumPy does it by itself; the answer should be float32 like everything else
here. Look at the last step, where w and b are handed back.
"""

import torch


def closed_form(features, labels):
    X = features.double()
    A = torch.cat([X, torch.ones(len(X), 1, dtype=torch.float64)], dim=1)
    theta = torch.linalg.lstsq(A, labels.double().reshape(-1, 1)).solution
    return theta[:-1], theta[-1]
