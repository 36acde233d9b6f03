"""A class keeps the weight and its history; the functions only call it."""

import random
from dataclasses import dataclass, field

import matplotlib.pyplot as plt


@dataclass
class Learner:
    w: float
    lr: float
    step: list = field(default_factory=list)
    weights: list = field(default_factory=list)
    losses: list = field(default_factory=list)

    def __call__(self, x):
        return self.w * x

    def learn(self, x, y):
        error = self(x) - y
        self.step.append(len(self.step))
        self.weights.append(self.w)
        self.losses.append(error**2)
        self.w -= self.lr * 2 * x * error

    @property
    def history(self):
        return {"step": self.step, "w": self.weights, "loss": self.losses}


def predict(w, x):
    return Learner(w, 0.0)(x)


def sample_loss(w, x, y):
    return (predict(w, x) - y) ** 2


def train(x_data, y_data, w0, lr, steps):
    learner = Learner(w0, lr)
    for x, y in random.choices(list(zip(x_data, y_data)), k=steps):
        learner.learn(x, y)
    return learner.w, learner.history


def plot_history(history):
    fig = plt.figure(constrained_layout=True)
    for k, name in enumerate(["w", "loss"], 1):
        plt.subplot(2, 1, k)
        plt.plot(history["step"], history[name], "-o", markersize=2)
        plt.title(name)
    return fig
