"""The values are right, but the parameters are float64 after the step.

The next product with float32 features would be refused. Look for a conversion on the way.
"""


def sgd(params, lr, batch_size):
    for param in params:
        param.data = param.data.double() - lr * param.grad.double() / batch_size
        param.grad = None
