"""All features are whole numbers.

They were drawn by a function for integers, or rounded afterwards. The standard normal distribution gives real
numbers; look at the line that makes X.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randint(-3, 4, (num_examples, len(w))).float()
    y = X @ w + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
