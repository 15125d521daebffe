"""The Processing provider, one module an algorithm."""
