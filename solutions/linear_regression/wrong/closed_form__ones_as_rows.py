"""The ones were put below the features, as more rows, and the widths do not fit.

The intercept is like one more feature that is 1 for every example, so it is one more column. Look at the dimension
along which the two are joined.
"""

import torch


def closed_form(features, labels):
    n = len(features)
    A = torch.cat([features, torch.ones(n, 1)], dim=0)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[:-1], theta[-1]
