"""The array of both Axes."""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    figure, axes = plt.subplots(1, 2)
    axes[0].plot(losses)
    axes[1].plot(predictions.numpy())
    axes[1].plot(targets.numpy())
    return axes
