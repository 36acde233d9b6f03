"""The numbers are (nearly) right, but they come from differences of two losses divided by a small step.

That is a fine way to check a gradient, and a slow one to find it. Derive the square on paper: each gradient is a sum over
the points.
"""


def cubic_gradients(a, b, c, d, x, y):
    h = 1e-5

    def loss(a, b, c, d):
        return ((cubic(a, b, c, d, x) - y) ** 2).sum()

    ga = (loss(a + h, b, c, d) - loss(a - h, b, c, d)) / (2 * h)
    gb = (loss(a, b + h, c, d) - loss(a, b - h, c, d)) / (2 * h)
    gc = (loss(a, b, c + h, d) - loss(a, b, c - h, d)) / (2 * h)
    gd = (loss(a, b, c, d + h) - loss(a, b, c, d - h)) / (2 * h)
    return ga, gb, gc, gd
