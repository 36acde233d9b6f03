"""Long names, a while loop, everything step by step."""

import random

import matplotlib.pyplot as plt
import torch


def predict(w, x):
    prediction = w * x
    return prediction


def sample_loss(w, x, y):
    prediction = predict(w, x)
    difference = prediction - y
    squared = difference**2
    return squared


def train(x_data, y_data, w0, lr, steps):
    list_of_steps = []
    list_of_weights = []
    list_of_losses = []
    weight = torch.tensor(w0)
    counter = 0
    while counter < steps:
        number_of_samples = len(x_data)
        chosen = int(random.random() * number_of_samples)
        x = x_data[chosen]
        y = y_data[chosen]
        loss = sample_loss(weight, x, y)
        list_of_steps.append(counter)
        list_of_weights.append(round(weight.item(), 7))
        list_of_losses.append(loss.item())
        gradient = 2 * x * (weight * x - y)
        weight = weight - lr * gradient
        counter = counter + 1
    history = {"loss": list_of_losses, "step": list_of_steps, "w": list_of_weights}
    return weight.item(), history


def plot_history(history):
    figure = plt.figure()
    first = figure.add_subplot(1, 2, 1)
    first.plot(history["step"], history["loss"])
    second = figure.add_subplot(1, 2, 2)
    second.plot(history["step"], history["w"])
    return figure


weight, history = train([1.0, 2.0, 3.0], [2.0, 4.0, 6.0], 1.0, 0.01, 100)
answer = predict(weight, 4)
print(answer)
plt.show()
