"""The loss is twice the difference, not its square.

One star multiplies, two raise to a power. Look closely at the operator.
"""


def sample_loss(w, x, y):
    return (predict(w, x) - y) * 2
