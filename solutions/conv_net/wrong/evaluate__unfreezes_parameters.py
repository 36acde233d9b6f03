"""Afterwards every parameter requires a gradient, also those that were frozen before.

You switch requires_grad off and on again for all of them. `torch.no_grad()` around the loop builds no graph, and leaves the
parameters alone.
"""


def evaluate(model, loader):
    mode = model.training
    model.eval()
    for p in model.parameters():
        p.requires_grad_(False)
    total = count = 0
    for inputs, targets in loader:
        total += (model(inputs) - targets).pow(2).sum().item()
        count += targets.numel()
    for p in model.parameters():
        p.requires_grad_(True)
    model.train(mode)
    return total / count
