"""A NumPy array comes back, not a tensor.

The values are right, but without a tensor there is no way back to w and b, and nothing can be learned. Leave
NumPy out of this function.
"""


def linreg(X, w, b):
    y_hat = X @ w + b
    return y_hat.detach().numpy()
