"""w is right, and b is n times too large.

The rest that the slopes leave over was added up, where its mean is wanted. Look at the step that makes one number of
it.
"""

import torch


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    w = torch.linalg.lstsq(features - features.mean(0), y - y.mean()).solution
    b = (y - features @ w).sum(0)
    return w, b
