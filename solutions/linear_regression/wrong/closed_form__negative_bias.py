"""w is right, and b has the wrong sign.

The difference of the two means was taken the wrong way round, or the model has a minus. Try it on labels that are all
5: what should b be?
"""

import torch


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    mean = features.mean(0)
    w = torch.linalg.lstsq(features - mean, y - y.mean()).solution
    b = mean @ w - y.mean()
    return w, b
