"""uniform_(-0.01, 0.01) on an empty tensor."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.empty(num_examples, len(w)).normal_()
    y = X.mv(w).add_(b).unsqueeze(1)
    return X, y + torch.empty_like(y).uniform_(-0.01, 0.01)
