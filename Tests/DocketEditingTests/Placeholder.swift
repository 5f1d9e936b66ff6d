import Testing

@Suite struct `DocketEditing` {}
