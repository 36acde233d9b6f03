"""The results carry a graph for gradients: autograd records the whole evaluation.

It costs memory and time, and nothing will use it. Look for the context that switches recording off.
"""


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    for inputs, targets in loader:
        error = model(inputs) - targets
        total += (error**2).sum().item()
        count += targets.numel()
    model.train(training)
    return total / count
