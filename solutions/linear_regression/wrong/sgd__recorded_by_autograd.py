"""Autograd refuses the step: a parameter that waits for gradients must not be changed in place while it is watching.

The step is no part of the model, so autograd should look away for as long as it takes. Find the context that tells it
so, and put the step inside.
"""


def sgd(params, lr, batch_size):
    for param in params:
        param -= lr * param.grad / batch_size
        param.grad.zero_()
