import Testing

@testable import DocketScanning

@Suite struct `The parameters that follow readers` {
  @Test(arguments: ["ref", "source", "id", "utm", "utmost", "si", "t", "s", "from", "fbclids"])
  func `are none that sites use for something else`(key: String) {
    #expect(!TrackingKeys.isTracking(key, on: "quay.example.org"))
  }
}
