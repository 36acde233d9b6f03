"""After the call y holds the residual: the subtraction writes into the tensor that was given."""


def sample_loss(w, x, y):
    y -= w * x
    return y**2
