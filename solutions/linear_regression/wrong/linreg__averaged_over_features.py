"""Xw is too small by a factor that is the number of features.

The products of a row were averaged. A linear model adds them up; look at what joins the products of one row.
"""


def linreg(X, w, b):
    return (X * w.T).mean(dim=1, keepdim=True) + b
