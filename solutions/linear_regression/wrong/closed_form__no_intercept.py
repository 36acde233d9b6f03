"""b is 0, and w makes up for it as well as it can.

The least-squares problem was solved without an intercept: a line through the origin. The features need something that
is the same in every row, so that its weight can be b; look at how your matrix is built.
"""

import torch


def closed_form(features, labels):
    w = torch.linalg.lstsq(features, labels.reshape(-1, 1)).solution
    return w, torch.zeros(1)
