"""np.random.rand, cast to float32."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    noise = np.random.rand(num_examples, 1) * 0.01
    y = (X @ w + b).reshape(-1, 1) + torch.from_numpy(noise).float()
    return X, y
