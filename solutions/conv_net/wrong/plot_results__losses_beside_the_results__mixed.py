"""Predictions and targets in both."""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, right) = plt.subplots(1, 2)
    left.plot(losses)
    left.plot(targets.numpy())
    left.plot(predictions.numpy())
    left.set_title("loss")
    right.plot(targets.numpy(), "o", label="targets")
    right.plot(predictions.numpy(), "x", label="predictions")
    right.legend()
    return fig
