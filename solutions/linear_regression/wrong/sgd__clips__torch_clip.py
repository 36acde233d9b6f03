"""With clip and names for the bounds."""


def sgd(params, lr, batch_size, low=-1.0, high=1.0):
    for p in params:
        g = p.grad.div(batch_size).clip(low, high)
        p.data.sub_(lr * g)
        p.grad = None
