import Testing

@testable import MirrorCommands

#if MirrorPostgreSQL
  /// The pauses after which the list of divisions is read again.
  @Suite("Pauses of exact-online mirror --watch") struct ListPauseTests {
    private func pauses(_ usual: Duration) -> [Duration] {
      (1...9).map { SharedMirror.pause(usual, afterFailures: $0) }
    }

    @Test func pauses_grow_whereDivisionsAreDueOften() {
      #expect(pauses(.seconds(1)) == [10, 20, 40, 80, 160, 320, 640, 640, 640].map { .seconds($0) })
    }

    /// Not only in the next night.
    @Test func pauses_areShorterThanADay_whereDivisionsAreDueOnceADay() {
      #expect(
        pauses(.seconds(86_400)) == [60, 120, 240, 480, 960, 1920, 3840, 3840, 3840].map { .seconds($0) })
    }

    @Test func pauses_neverShrink_andAreNeverLongerThanUsual_orElevenMinutes() {
      for seconds in [1, 15, 60, 100, 1000, 5000, 86_400, 31_536_000] {
        let pauses = pauses(.seconds(seconds))
        #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(pauses.allSatisfy { $0 <= max(.seconds(seconds), .seconds(640)) })
      }
    }
  }
#endif
