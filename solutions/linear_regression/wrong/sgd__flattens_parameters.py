"""The values are right, but the parameters lie flat after the step.

w came as a column, and the model multiplies by a column. Look for a reshape that is not undone.
"""


def sgd(params, lr, batch_size):
    for param in params:
        step = lr * param.grad.reshape(-1) / batch_size
        param.data = param.data.reshape(-1) - step
        param.grad = None
