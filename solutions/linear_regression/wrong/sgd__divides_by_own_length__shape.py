"""With the first entry of the shape."""


def sgd(params, lr, batch_size):
    for p in params:
        n = p.grad.shape[0]
        p.data -= lr * p.grad / n
        p.grad = None
