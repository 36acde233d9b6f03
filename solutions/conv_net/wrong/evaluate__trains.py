"""The parameters have changed: the model was trained on the data that should measure it.

Look at what was copied over from the training loop.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    optimizer = torch.optim.RMSprop(model.parameters(), lr=1e-3)
    total, count = 0.0, 0
    for inputs, targets in loader:
        loss = torch.nn.functional.mse_loss(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(inputs)
        count += len(inputs)
    model.train(training)
    return total / count
