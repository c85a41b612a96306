import SandboxService
import Testing

@Suite("Numbers as JSON")
struct JSONNumberTests {
  @Test func doublesAreTheShortestTextThatReadsTheSame() {
    var random = SystemRandomNumberGenerator()
    var values: [Double] = [
      0, -0.0, 0.1, -0.05, 0.07, 19.99, 1e14, 1e15, 1e16, 1e-7, 0.005, 2.675, .greatestFiniteMagnitude,
    ]
    for _ in 0..<5000 {
      values.append(Double(Int64.random(in: -9_000_000_000_000...9_000_000_000_000, using: &random)) / 100)
      values.append(Double.random(in: -1000...1000, using: &random))
      values.append(Double(bitPattern: .random(in: 0...UInt64.max, using: &random)))
    }
    for value in values where value.isFinite {
      var writer = JSONWriter()
      writer.double(value)
      let text = String(decoding: writer.bytes, as: UTF8.self)
      if value == value.rounded(), abs(value) < 1e15 {
        #expect(text == String(Int64(value)))
      } else {
        #expect(text == "\(value)")
      }
    }
  }
}
