import Diagnostics
import Testing

@Suite("Counted nouns of findings") struct CountedTests {
  @Test func noun_isInTheSingular_forOneAlone() {
    #expect([0, 1, 2].map { "\(Counted($0, "file"))" } == ["0 files", "1 file", "2 files"])
    #expect([1, 2].map { "\(Counted($0, "property", "properties"))" } == ["1 property", "2 properties"])
  }
}
