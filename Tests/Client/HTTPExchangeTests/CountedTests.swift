import HTTPExchange
import Testing

@Suite("Counted nouns") struct CountedTests {
  @Test func noun_isInTheSingular_forOneAlone() {
    #expect([0, 1, 2].map { $0.counted("row") } == ["0 rows", "1 row", "2 rows"])
    #expect([1, 2].map { $0.counted("entry", "entries") } == ["1 entry", "2 entries"])
    #expect(Int64(1).counted("byte") == "1 byte")
  }
}
