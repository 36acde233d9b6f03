"""The function gives back None.

The gradients are worked out and then lost. Look at how the function ends.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y)
    grad_a, grad_b = g.sum(), (g * x).sum()
    grad_c, grad_d = (g * x**2).sum(), (g * x**3).sum()
    print(grad_a, grad_b, grad_c, grad_d)
