"""When a step is to be computed, the gradient is None.

Either w is no longer the tensor that `backward()` fills (`w = w - ...` makes a new one, and autograd keeps gradients
only for the leaves it started from), or `backward()` has not run yet. See whether the second step fails or the first.
"""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).mean().backward()
            w = w - w.grad * lr
            b = b - b.grad * lr
        history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
