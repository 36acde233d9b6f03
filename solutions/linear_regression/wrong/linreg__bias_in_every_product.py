"""The predictions are off by a multiple of b: it came in once for each feature.

b is added inside the sum over the features. It belongs to the whole prediction, once; look at what is summed,
or at what stands inside the loop.
"""


def linreg(X, w, b):
    return (X * w.T + b).sum(1, keepdim=True)
