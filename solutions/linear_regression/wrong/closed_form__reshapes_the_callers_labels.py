"""The solution is right, but the caller's labels have another shape than before.

A method with an underscore at the end changes the tensor itself. Its sister without the underscore hands back a
reshaped one and leaves the caller's as it was.
"""

import torch


def closed_form(features, labels):
    labels.resize_(len(labels), 1)
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels).solution
    return theta[:-1], theta[-1]
