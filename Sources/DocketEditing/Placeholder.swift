// Edits of YAML that keep every byte they do not mean.
