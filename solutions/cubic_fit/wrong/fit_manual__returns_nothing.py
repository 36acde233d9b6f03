"""The function gives back None.

The coefficients are found and then lost, perhaps shown on the screen. Look at how the function ends.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for t in range(steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a, b, c, d = a - lr * ga, b - lr * gb, c - lr * gc, d - lr * gd
    print(f"Result: y = {a} + {b} x + {c} x^2 + {d} x^3")
