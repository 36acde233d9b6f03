"""After a step that is too small."""


def fit_manual(x, y, start, lr, steps):
    coefficients = tuple(float(value) for value in start)
    for _ in range(steps):
        gradients = cubic_gradients(*coefficients, x, y)
        moved = tuple(c - lr * g for c, g in zip(coefficients, gradients))
        change = max(abs(m - c) for m, c in zip(moved, coefficients))
        coefficients = moved
        if change < 1e-6:
            break
    return coefficients
