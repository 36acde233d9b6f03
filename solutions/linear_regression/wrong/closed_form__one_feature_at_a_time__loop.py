"""With a loop over the features and the well-known formula for a single one."""

import torch


def closed_form(features, labels):
    y = labels.flatten()
    slopes = []
    for x in features.T:
        covariance = ((x - x.mean()) * (y - y.mean())).mean()
        slopes.append(covariance / x.var(unbiased=False))
    w = torch.stack(slopes)
    b = y.mean() - (w * features.mean(0)).sum()
    return w.unsqueeze(1), b.unsqueeze(0)
