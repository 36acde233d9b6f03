"""The first step is right, and at the second one w.grad is None.

`w = w - ...` made a new tensor that is the result of a computation, and autograd keeps gradients only for the leaves it
started from. The values of the same tensor have to change, unseen by autograd.
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
