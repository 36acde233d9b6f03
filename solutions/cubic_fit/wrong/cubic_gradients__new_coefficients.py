"""The gradient of a is right; those after it are taken at coefficients that have moved already.

This function only measures the slope at the given a, b, c and d. Taking steps is the business of the fit; look for lines
that change a coefficient or a learning rate.
"""


def cubic_gradients(a, b, c, d, x, y):
    learning_rate = 1e-6
    grad_a = 2 * (cubic(a, b, c, d, x) - y).sum()
    a = a - learning_rate * grad_a
    grad_b = 2 * ((cubic(a, b, c, d, x) - y) * x).sum()
    b = b - learning_rate * grad_b
    grad_c = 2 * ((cubic(a, b, c, d, x) - y) * x**2).sum()
    c = c - learning_rate * grad_c
    grad_d = 2 * ((cubic(a, b, c, d, x) - y) * x**3).sum()
    return grad_a, grad_b, grad_c, grad_d
