"""The function uses the name W, but its argument is called w.

Capital and small letters are different names. If W exists somewhere in your notebook, the function will even
run, and then use the wrong tensor.
"""


def linreg(X, w, b):
    return X @ W + b  # noqa: F821
