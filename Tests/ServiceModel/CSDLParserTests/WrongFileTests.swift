import CSDLParser
import Diagnostics
import EntityDataModel
import TestSupport
import Testing

/// Files of the wrong kind: each is recognised and reported, with advice.
@Suite struct WrongFileTests {
  @Test func reportsEmptyFile() throws {
    #expect(try Fixture.finding("empty-file", in: "").description.hasPrefix("crm.xml: error: The file is empty."))
    #expect(try Fixture.finding("empty-file", in: "\u{FEFF} \n\t").message.contains("white space"))
  }

  @Test(arguments: [
    "<!DOCTYPE html><html><body>Log in</body></html>", "\n  <!doctype HTML PUBLIC \"x\" \"y\">\n<html>",
    "<html lang='nl'>",
    "<?xml version=\"1.0\"?><!DOCTYPE html><html/>",
    "<!-- page --><html xmlns=\"http://www.w3.org/1999/xhtml\"></html>",
  ])
  func reportsLoginPage_andHowToFetchAgain(text: String) throws {
    let result = Fixture.parse(text)
    #expect(result.rules == ["html-page"])
    #expect(result.document == nil)
    let advice = try #require(result.diagnostics.first?.advice)
    #expect(advice.contains("login page"))
    #expect(advice.contains("/crm/$metadata"))
    #expect(advice.contains("Authorization: Bearer"))
  }

  @Test(arguments: [#"{"error":{"code":"","message":{"lang":"","value":"Forbidden"}}}"#, "  [1]"])
  func reportsJSONBody(text: String) throws {
    #expect(try Fixture.finding("json-body", in: text).advice?.contains("error response of the service") == true)
  }

  @Test func reportsWhatIsNotXML_andQuotesHowItBegins() throws {
    #expect(try Fixture.finding("not-xml", in: "Not Found\u{7}").message.contains("'Not Found '"))
    #expect(try Fixture.finding("not-xml", in: [0x1F, 0x8B, 8, 0, 0]).message.contains("gzip"))
  }

  @Test func reportsOtherXML_withItsRootElement() throws {
    let other = try Fixture.finding("not-csdl", in: "<plist version=\"1.0\"><dict/></plist>")
    #expect(other.message.contains("'plist'"))
    #expect(other.location == Diagnostics.SourceLocation(file: "crm.xml", line: 1, column: 1))
    let namespace = "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"
    let error = try Fixture.finding("not-csdl", in: "<m:error xmlns:m=\"\(namespace)\"><m:code/></m:error>")
    #expect(error.advice?.contains("error response of the service") == true)
    let service = try Fixture.finding("not-csdl", in: "<service xmlns=\"http://www.w3.org/2007/app\"/>")
    #expect(service.advice?.contains("service document") == true)
    let feed = try Fixture.finding("not-csdl", in: "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>")
    #expect(feed.advice?.contains("rows") == true)
  }

  @Test func reportsUnknownVersionOfCSDL() throws {
    let root = try Fixture.finding("unknown-csdl-namespace", in: "<Schema Namespace=\"N\" xmlns=\"urn:later\"/>")
    #expect(root.message.contains("'urn:later'"))
    let inner = Fixture.parse(
      SchemaText.edmx("<Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm/v9\" Namespace=\"N\"/>"))
    #expect(inner.errors.map(\.rule) == ["unknown-csdl-namespace"])
  }

  @Test func reportsContentAfterTheEnd() throws {
    let finding = try Fixture.finding("trailing-content", in: SchemaText.v2("") + "\njunk")
    #expect(finding.severity == .error && finding.location?.line == 9)
    #expect(Fixture.parse(SchemaText.v2("") + "<more/>").errors.map(\.rule) == ["trailing-content"])
  }

  @Test func reportsEnvelopeWithoutSchema() throws {
    let finding = try Fixture.finding("no-schema", in: SchemaText.edmx(""))
    #expect(finding.severity == .error && finding.location?.line == 1)
  }

  @Test func reportsMalformedXML_withItsPlace() throws {
    let finding = try Fixture.finding("malformed-xml", in: SchemaText.v2("<EntityType Name=\"A\" Name=\"B\"/>"))
    #expect(finding.location?.line == 5)
    #expect(Fixture.parse(SchemaText.v2("<EntityType Name=\"A\"></Entity>")).document == nil)
    #expect(try Fixture.finding("malformed-xml", in: " <?xml version=\"1.0\"?><a/>").message.contains("XML"))
  }

  /// This is reported wherever a download is cut off.
  @Test func reportsTruncation_atEveryByte() throws {
    let whole = Array(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- a comment --><e:Edmx Version="1.0" xmlns:e="http://schemas.microsoft.com/ado/2007/06/edmx"
        ><e:DataServices><Schema Namespace="Überall" xmlns='http://schemas.microsoft.com/ado/2008/09/edm'><EntityType
        Name="A"><Documentation><Summary>a &lt; b &#x41; <![CDATA[<c>]]></Summary></Documentation><Key
        ><PropertyRef Name="ID"/></Key><Property Name="ID" Type="Edm.Int32" Nullable="false" /></EntityType
        ><?note text?><ComplexType Name='B'/></Schema></e:DataServices></e:Edmx>
      """.utf8)
    #expect(Fixture.parse(whole).diagnostics == [])
    for length in 1..<whole.count {
      let result = Fixture.parse(Array(whole[..<length]))
      #expect(result.rules == ["truncated"], "\(length) bytes: \(result.diagnostics)")
      #expect(result.document == nil)
    }
  }
}
