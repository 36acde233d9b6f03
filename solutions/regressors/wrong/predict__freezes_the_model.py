"""After the call the parameters require no gradient, and the model cannot be trained any further.

Looking at a model is no reason to change it. Switch autograd off around the call instead.
"""


def predict(model, x):
    for p in model.parameters():
        p.requires_grad = False
    return model(x.to(next(model.parameters()).device)).cpu().numpy()
