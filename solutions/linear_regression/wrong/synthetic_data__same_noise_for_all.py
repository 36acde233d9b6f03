"""Within one data set every label is off by the very same amount.

One random number was drawn and added to all the rows, so it acts like a change of b and not like noise. Each
example needs a draw of its own; look at how many numbers your random function is asked for.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = X @ w + b
    y += torch.normal(0, 0.01, (1,))
    return X, y.reshape(-1, 1)
