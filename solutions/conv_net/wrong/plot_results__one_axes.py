"""All is drawn into one single Axes.

Losses and predictions have little in common: they belong into two, one beside or below the other.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, left = plt.subplots()
    right = left
    left.plot(losses)
    left.set_title("loss")
    right.plot(targets.numpy(), "o", label="targets")
    right.plot(predictions.numpy(), "x", label="predictions")
    right.legend()
    return fig
