"""The life of two hearings, published step by step, as subscribers of different kinds come to see it."""
