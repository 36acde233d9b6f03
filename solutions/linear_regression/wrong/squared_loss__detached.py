"""The losses are right, but `backward()` fails: they know nothing of y_hat any more.

Autograd follows tensors from operation to operation, and somewhere on the way the thread is cut: by a detached copy,
by a block without gradients, or by a new tensor made of bare numbers. Look for that step.
"""


def squared_loss(y_hat, y):
    return (y_hat.detach() - y.reshape(y_hat.shape)) ** 2 / 2
