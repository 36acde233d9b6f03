"""The deviation from Xw + b grows with the weights instead of being the same small noise for every data set.

Either the features were blurred after the labels had been computed, or the noise was scaled by the labels themselves.
Leave X as it was drawn, and look at what the size of the noise is multiplied by.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    X += torch.normal(0, 0.01, X.shape)
    return X, y.reshape((-1, 1))
