import Testing

@Suite struct `DocketContributing` {}
