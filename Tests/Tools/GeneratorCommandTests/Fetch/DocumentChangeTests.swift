import CSDLParser
import EntityDataModel
import GeneratorFixtures
import Synchronization
import Testing

@testable import GeneratorCommands

@Suite("What changed in a document")
struct DocumentChangeTests {
  private func change(_ edit: (String) -> String) throws -> String {
    let old = MetadataFolder.document("M", types: ["A", "B"])
    func parse(_ text: String) throws -> MetadataDocument {
      try #require(CSDLParser.parse(Array(text.utf8), servicePath: "s", file: "s.xml").document)
    }
    return DocumentChange(from: try parse(old), to: try parse(edit(old))).description
  }

  @Test func countsWhatCameWentAndIsOther() throws {
    #expect(try change { $0 } == "nothing that the model shows")
    #expect(try change { $0.replacing("<?xml version=\"1.0\" encoding=\"utf-8\"?>", with: "") }.hasPrefix("nothing"))
    #expect(try change { $0.replacing("Type=\"Edm.String\"", with: "Type=\"Edm.Int32\"") } == "properties ~2")
    #expect(try change { $0.replacing("Nullable=\"false\"", with: "") } == "properties ~2")
    #expect(
      try change { $0.replacing("Name=\"Bs\"", with: "Name=\"More\"") } == "sets +1 -1")
    #expect(
      try change {
        $0.replacing(
          "<EntityContainer Name=\"Container\" m:IsDefaultEntityContainer=\"true\">",
          with: """
            <ComplexType Name="C"><Property Name="X" Type="Edm.String"/></ComplexType>
            <EntityContainer Name="Container" m:IsDefaultEntityContainer="true">
            <FunctionImport Name="F" ReturnType="Edm.Int32" m:HttpMethod="GET"/>
            """)
      } == "other types +1, properties +1, functions +1")
  }

  @Test func progress_isForTerminals() {
    let written = Mutex("")
    let line = ProgressLine(isTerminal: true) { text in written.withLock { $0 += text } }
    line.show("1/2 crm")
    line.clear()
    #expect(written.withLock { $0 } == "\r\u{1B}[K1/2 crm\r\u{1B}[K")
    let quiet = ProgressLine(isTerminal: false) { text in written.withLock { $0 += text } }
    quiet.show("1/2 crm")
    #expect(written.withLock { $0.hasSuffix("crm\r\u{1B}[K") })
  }
}
