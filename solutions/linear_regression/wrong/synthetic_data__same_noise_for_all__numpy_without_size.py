"""np.random.normal without a size."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, w.shape[0])
    y = X.mv(w) + b + np.random.normal(0, 0.01)
    return X, y.view(num_examples, 1)
