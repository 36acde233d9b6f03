"""Flat labels are refused by the function's own assertion.

Watching shapes is a good habit, and here it sees the very case that the task asks for: labels of the shape (n,) must
work too. Think of what can be done with them instead.
"""


def squared_loss(y_hat, y):
    assert y_hat.shape == y.shape
    return (y_hat - y) ** 2 / 2
