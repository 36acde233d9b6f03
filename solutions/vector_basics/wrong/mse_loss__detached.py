"""The value is right, but `backward()` fails: the result knows nothing of y_hat any more.

Autograd follows tensors from operation to operation, and somewhere on the way the thread is cut: by a detached copy,
by a block without gradients, or by a new tensor made of a bare number. Look for that step.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat.detach() - y) ** 2
    return d.sum() if reduction == "sum" else d.mean()
