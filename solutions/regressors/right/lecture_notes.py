"""The lecture's way: outputs, criterion, zero_grad first, a print every 50 epochs, a notebook's leftovers below."""

import numpy as np
import torch
from torch.autograd import Variable
from torch import nn


def pick_device():
    device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")
    return device


def to_columns(values):
    values = np.asarray(values, dtype=np.float32)
    values = values.reshape(-1, 1)
    return torch.from_numpy(values)


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super(LinearRegressionModel, self).__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        out = self.linear(x)
        return out


def train(model, x, y, lr, epochs, device):
    criterion = nn.MSELoss()
    model.to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        epoch += 1
        inputs = Variable(x).to(device)
        labels = Variable(y).to(device)
        optimizer.zero_grad()
        outputs = model(inputs)
        loss = criterion(outputs, labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if epoch % 50 == 0:
            print("epoch {}, loss {}".format(epoch, loss.item()))
    return losses


def predict(model, x):
    device = next(model.parameters()).device
    predicted = model(Variable(x).to(device)).data.cpu().numpy()
    return predicted


def save(model, path):
    torch.save(model.state_dict(), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location=torch.device("cpu")))
    model.to(device)
    return model


x_values = [i for i in range(11)]
x_train = to_columns(x_values)
y_train = to_columns([2 * i + 1 for i in x_values])
model = LinearRegressionModel(1, 1)
losses = train(model, x_train, y_train, 0.01, 100, pick_device())
print(predict(model, x_train))
save(model, "awesome_model.pkl")
