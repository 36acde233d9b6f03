"""The labels always follow the line with the weights 2 and -3.4 and the bias 4.2, whatever weights are passed.

The function reads global names of the same meaning instead of its own arguments. Look for names in its body
that are not in the first line.
"""

import torch

true_w = torch.tensor([2, -3.4])
true_b = 4.2


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(true_w)))
    y = torch.matmul(X, true_w) + true_b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((-1, 1))
