/// How long the stages of a run took, one after another.
package struct StageTimes: Sendable {
  private var stages: [(name: String, duration: Duration)] = []
  private var start = ContinuousClock.now

  /// Says what was done since the last stage ended.
  package mutating func end(_ name: String) {
    let now = ContinuousClock.now
    stages.append((name, now - start))
    start = now
  }

  /// `milliseconds        documents 15, annotations 79, output folder 33, planning 62, rendering 65`
  package var lines: [String] {
    let stages = stages.map { "\($0.name) \(Int(($0.duration / .milliseconds(1)).rounded()))" }
    return stages.isEmpty ? [] : ["milliseconds        " + stages.joined(separator: ", ")]
  }
}
