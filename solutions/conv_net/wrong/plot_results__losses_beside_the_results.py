"""The losses are drawn in both Axes, or the predictions and targets are.

Each Axes has one subject. Look at which Axes each line draws on.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, right) = plt.subplots(1, 2)
    left.plot(losses)
    right.plot(losses)
    left.set_title("loss")
    right.plot(targets.numpy(), "o", label="targets")
    right.plot(predictions.numpy(), "x", label="predictions")
    right.legend()
    return fig
