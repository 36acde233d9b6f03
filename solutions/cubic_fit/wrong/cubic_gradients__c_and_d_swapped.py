"""The gradients of a and b are right, those of c and d have changed places.

The gradient for c multiplies by the power that c multiplies in the model. Compare the last two with the formula.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y)
    grad_a = g.sum()
    grad_b = (g * x).sum()
    grad_c = (g * x**3).sum()
    grad_d = (g * x**2).sum()
    return grad_a, grad_b, grad_c, grad_d
