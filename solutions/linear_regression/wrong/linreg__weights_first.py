"""The product fails: w stands to the left of X, and the sizes do not meet.

In Xw every row of X meets the weights. Look at the order of the two factors, and at the order of the arguments
in the first line of the function.
"""


def linreg(X, w, b):
    return w @ X + b
