"""The labels are exact, and it is the features that were blurred after the labels had been computed.

The deviation from Xw + b therefore grows with the weights. Leave X as it was drawn; the noise belongs to y.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    X += torch.normal(0, 0.01, X.shape)
    return X, y.reshape((-1, 1))
