"""The noisy labels get a name that is not returned."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = (X @ w + b).reshape(-1, 1)
    noise = torch.randn(num_examples, 1) * 0.01
    y_noisy = y + noise
    print("noise level:", (y_noisy - y).std())
    return X, y
