"""Checks of a published folder, made without any code of docket."""
