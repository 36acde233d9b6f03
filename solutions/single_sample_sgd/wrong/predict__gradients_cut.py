"""The numbers are right, but for tensors no gradient reaches w.

`.item()`, `float()` and `.detach()` take the number out of a tensor and leave its history behind. Multiply w as it comes.
"""


def predict(w, x):
    return float(w) * x
