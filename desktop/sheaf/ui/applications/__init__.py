"""Applications: taken in, looked into, decided on."""
