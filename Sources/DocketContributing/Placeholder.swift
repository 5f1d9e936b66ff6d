// The changes that contributors make, as edits of records.
