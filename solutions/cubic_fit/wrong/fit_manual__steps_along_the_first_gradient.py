"""The first step is right; all later ones go along the same first gradient.

After each step the prediction is another one, and so are the gradients. Look at what stands before the loop and should be
inside.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    y_pred = cubic(a, b, c, d, x)
    for t in range(steps):
        g = 2 * (y_pred - y)
        a -= lr * g.sum()
        b -= lr * (g * x).sum()
        c -= lr * (g * x**2).sum()
        d -= lr * (g * x**3).sum()
    return a, b, c, d
