"""Verbose beginner: every step on its own line, with prints and asserts."""

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch import nn


def pick_device():
    available = torch.cuda.is_available()
    print("CUDA available:", available)
    if available == True:
        my_device = torch.device("cuda:0")
    else:
        my_device = torch.device("cpu")
    return my_device


def to_columns(values):
    my_array = np.asarray(values)
    if my_array.dtype != np.float32:
        my_array = my_array.astype(np.float32)
    my_tensor = torch.from_numpy(my_array)
    my_column = my_tensor.reshape(my_tensor.shape[0], 1)
    assert my_column.dtype == torch.float32
    return my_column


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.input_dim = input_dim
        self.output_dim = output_dim
        self.my_layer = nn.Linear(self.input_dim, self.output_dim)

    def forward(self, x):
        result = self.my_layer(x)
        return result


def train(model, x, y, lr, epochs, device):
    model = model.to(device)
    x_on_device = x.to(device)
    y_on_device = y.to(device)
    loss_function = nn.MSELoss()
    my_optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    list_of_losses = []
    for epoch_number in range(0, epochs, 1):
        my_optimizer.zero_grad()
        prediction = model(x_on_device)
        loss = loss_function(prediction, y_on_device)
        loss_as_number = loss.item()
        list_of_losses.append(loss_as_number)
        loss.backward()
        my_optimizer.step()
    print("last loss:", list_of_losses[-1])
    return list_of_losses


def predict(model, x):
    first_parameter = list(model.parameters())[0]
    x_there = x.to(first_parameter.device)
    y_there = model(x_there)
    y_detached = y_there.detach()
    y_here = y_there.cpu()
    y_array = y_detached.cpu().numpy()
    assert y_array.shape == tuple(y_here.shape)
    return y_array


def save(model, path):
    my_state = model.state_dict()
    torch.save(my_state, path)


def load(path, input_dim, output_dim, device):
    my_model = LinearRegressionModel(input_dim, output_dim)
    my_state = torch.load(path, map_location=torch.device("cpu"))
    my_model.load_state_dict(my_state)
    my_model = my_model.to(device)
    my_model.eval()
    return my_model


my_x = to_columns(np.arange(11))
my_y = 2 * my_x + 1
my_model = LinearRegressionModel(1, 1)
my_losses = train(my_model, my_x, my_y, 0.01, 20, pick_device())


plt.plot(my_losses)
plt.show()
