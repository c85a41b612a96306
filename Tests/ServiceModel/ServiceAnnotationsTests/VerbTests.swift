import Diagnostics
import EntityDataModel
import GeneratorFixtures
import ServiceAnnotations
import Testing

/// Verbs in annotation files: reading them, and comparing them with the documents.
@Suite("Annotations: verbs")
struct VerbTests {
  private func read(_ texts: String...) -> (Annotations, [Diagnostic]) {
    AnnotationReader.read(texts.enumerated().map { .init("\($0.offset).yaml", $0.element) })
  }

  private func quotations(_ verb: String, more: String = "") -> String {
    "services: {crm: {sets: {Quotations: {verbs: {accept: {\(verb)}}}\(more)}}}"
  }

  private let accept = "post: Accept, key: QuotationID"

  @Test func readsEveryField() throws {
    let (annotations, diagnostics) = read(
      """
      services:
        crm:
          sets:
            Quotations:
              verbs:
                accept:
                  post: sales:Accept
                  key: Quotations.ID
                  from: Token
                  arguments: {because: Reason, after: Days}
                  values: {Notify: true, Days: 3, Reason: none}
                  failure: [ErrorMessage, MailError]
                  success: Done
                  description: Accepts it.
      """)
    #expect(diagnostics.isEmpty)
    let verb = try #require(annotations.set("Quotations", of: "crm").verbs?.value["accept"])
    #expect(verb.service == "sales")
    #expect(verb.set == "Accept")
    #expect(verb.collection == "Quotations")
    #expect(verb.key == "ID")
    #expect(verb.from == "Token")
    #expect(verb.arguments.map(\.label) == ["because", "after"])
    #expect(verb.arguments.map(\.property) == ["Reason", "Days"])
    #expect(verb.values == ["Notify": .boolean(true), "Days": .number(3), "Reason": .text("none")])
    #expect(verb.failure == ["ErrorMessage", "MailError"])
    #expect(verb.success == "Done")
    #expect(verb.description == "Accepts it.")
    #expect(verb.location == SourceLocation(file: "0.yaml", line: 6, column: 11))
    #expect(verb.place(of: "key") == SourceLocation(file: "0.yaml", line: 8, column: 18))
  }

  @Test func laterFiles_overrideFieldsAndRemoveVerbs() {
    let (annotations, diagnostics) = read(
      quotations("\(accept), failure: [ErrorMessage]"), quotations("failure: [MailError], key: Number"),
      "services: {crm: {sets: {Orders: {verbs: {send: {post: Send, key: ID}}}}}}",
      "services: {crm: {sets: {Orders: {verbs: {send: ~}}}}}")
    #expect(diagnostics.isEmpty)
    let verb = annotations.set("Quotations", of: "crm").verbs?.value["accept"]
    #expect(verb?.set == "Accept")
    #expect(verb?.key == "Number")
    #expect(verb?.failure == ["MailError"])
    #expect(annotations.set("Orders", of: "crm").verbs?.value.isEmpty == true)
  }

  @Test(
    arguments: [
      ("key: ID", "missing-key", "has no 'post'"),
      ("post: Accept", "missing-key", "has no 'key'"),
      ("post: 'a:b:c', key: ID", "path", "'a:b:c' in 'post' of verb 'accept'"),
      ("post: ':b', key: ID", "path", "is not a set"),
      ("post: Accept, key: A.B.C", "path", "is not a property"),
      ("post: Accept, key: ID, result: x", "unknown-key", "Unknown key 'result' in verb 'accept'"),
      ("post: [Accept], key: ID", "wrong-kind", "must be text"),
      ("post: Accept, key: 5", "wrong-kind", "must be text"),
      ("post: Accept, key: ID, failure: ErrorMessage", "wrong-kind", "must be a list"),
      ("post: Accept, key: ID, failure: [E, E]", "duplicate-value", "'E' appears twice"),
      ("post: Accept, key: ID, arguments: [Reason]", "wrong-kind", "must be a mapping"),
      ("post: Accept, key: ID, arguments: {'to-day': Reason}", "identifier", "The label 'to-day'"),
      ("post: Accept, key: ID, arguments: {a: Reason, b: Reason}", "duplicate-value", "'Reason' appears twice"),
      ("post: Accept, key: ID, success: true", "wrong-kind", "must be text"),
    ])
  func fault_isAnError_withItsPlace(fields: String, rule: String, message: String) throws {
    let (_, diagnostics) = read(quotations(fields))
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1, "\(diagnostics)")
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.rule == rule)
    #expect(diagnostic.message.contains(message), "\(diagnostic.message)")
    #expect(diagnostic.location?.file == "0.yaml")
  }

  @Test func nameThatIsNoName_isAnError() {
    let (_, diagnostics) = read("services: {crm: {sets: {Quotations: {verbs: {'a b': {post: A, key: ID}}}}}}")
    #expect(diagnostics.map(\.rule) == ["identifier"])
  }

  // MARK: - Against the documents

  private static func property(_ name: String, _ type: String) -> Property { Fixture.property(name, type) }

  /// Quotations, drafts of the same type, pairs with a key of two properties, and what is posted.
  private static let crm = Fixture.document(
    "crm",
    Fixture.schema(
      entities: [
        Fixture.entity(
          "Quotation", key: ["QuotationID"],
          properties: [property("QuotationID", "Edm.Guid"), property("Token", "Edm.String")]),
        Fixture.entity("Pair", key: ["A", "B"], properties: [property("A", "Edm.Guid"), property("B", "Edm.Guid")]),
        Fixture.entity(
          "Acceptance",
          properties: [
            property("ID", "Edm.Guid"), property("QuotationID", "Edm.Guid"), property("Days", "Edm.Int16"),
            property("ErrorMessage", "Edm.String"), property("Done", "Edm.Boolean"),
          ], navigations: [Fixture.navigation("Quotations", to: "M.QuotationID", .many)]),
        Fixture.entity("QuotationID", properties: [property("ID", "Edm.Guid")]),
      ],
      sets: [
        ("Quotations", "M.Quotation"), ("Drafts", "M.Quotation"), ("Pairs", "M.Pair"), ("Accept", "M.Acceptance"),
      ]))
  private static let sales = Fixture.document(
    "sales",
    Fixture.schema(
      entities: [Fixture.entity("Approval", properties: [property("ID", "Edm.Guid"), property("Key", "Edm.Guid")])],
      sets: [("Approve", "M.Approval")]))

  private func validate(_ text: String, isPackaged: Bool = false) -> (Annotations, [Diagnostic]) {
    let (annotations, problems) = AnnotationReader.read(
      [.init(name: "0.yaml", bytes: Array(text.utf8), isPackaged: isPackaged)])
    #expect(problems.isEmpty, "\(problems)")
    return AnnotationValidator.validate(annotations, documents: [Self.crm, Self.sales])
  }

  @Test(arguments: [
    "post: Accept, key: QuotationID, failure: [ErrorMessage], success: Done, arguments: {days: Days}",
    "post: Accept, key: Quotations.ID", "post: 'sales:Approve', key: Key",
    "post: Accept, key: QuotationID, values: {Days: 3}",
    "post: Accept, key: ErrorMessage, from: Token", "post: Accept, key: QuotationID, arguments: {others: Quotations}",
  ])
  func reportsNothing_whenAllHolds(fields: String) {
    let (annotations, diagnostics) = validate(quotations(fields))
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    #expect(annotations.set("Quotations", of: "crm").verbs?.value.count == 1)
  }

  @Test(
    arguments: [
      ("post: Acept, key: QuotationID", "stale-annotation", "the set 'crm:Acept'", "'Accept'"),
      ("post: 'slaes:Approve', key: Key", "stale-annotation", "the service 'slaes'", "'sales'"),
      ("post: Accept, key: QuotationsID", "stale-annotation", "'QuotationsID' in 'key'", "'QuotationID'"),
      (
        "post: Accept, key: Quotation.ID", "stale-annotation", "navigation property 'Quotation' in 'key'",
        "'Quotations'"
      ),
      ("post: Accept, key: Quotations.Id2", "stale-annotation", "'Id2' in 'key'", "ID"),
      ("post: Accept, key: QuotationID, from: Tokn", "stale-annotation", "'Tokn' in 'from'", "'Token'"),
      ("post: Accept, key: QuotationID, arguments: {d: Dais}", "stale-annotation", "'Dais' in 'arguments'", "'Days'"),
      ("post: Accept, key: QuotationID, values: {Dais: 1}", "stale-annotation", "'Dais' in 'values'", "'Days'"),
      ("post: Accept, key: ErrorMessage", "verb-type", "which is of type Edm.Guid, as 'ErrorMessage'", "'from'"),
      ("post: Accept, key: QuotationID, success: ErrorMessage", "verb-type", "not Edm.Boolean", ""),
      ("post: Accept, key: QuotationID, values: {Days: 70000}", "verb-type", "not a value of its type, Edm.Int16", ""),
    ])
  func verbThatFitsNoDocument_isSetAside_withAWarning(
    fields: String, rule: String, message: String, advice: String
  ) throws {
    let (annotations, diagnostics) = validate(quotations(fields))
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1, "\(diagnostics)")
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.rule == rule)
    #expect(diagnostic.message.contains(message), "\(diagnostic.message)")
    #expect(advice.isEmpty || diagnostic.advice?.contains(advice) == true, "\(diagnostic.advice ?? "")")
    #expect(diagnostic.location?.file == "0.yaml")
    #expect(annotations.set("Quotations", of: "crm").verbs?.value.isEmpty == true)
  }

  @Test(arguments: [("Error", "stale-annotation"), ("Done", "verb-type")])
  func failureThatIsNone_isPassedOver_withAWarning(name: String, rule: String) {
    let (annotations, diagnostics) = validate(quotations("\(accept), failure: [ErrorMessage, \(name)]"))
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(annotations.set("Quotations", of: "crm").verbs?.value["accept"]?.failure == ["ErrorMessage"])
  }

  @Test func keyOfTwoProperties_wantsOneToBeNamed() {
    let pairs = "services: {crm: {sets: {Pairs: {verbs: {accept: {post: Accept, key: QuotationID"
    #expect(validate(pairs + "}}}}}}").1.map(\.rule) == ["verb-key"])
    #expect(validate(pairs + ", from: B}}}}}}").1.isEmpty)
  }

  @Test func setWithoutPost_isAnErrorInOneFile() {
    let (annotations, diagnostics) = validate(quotations(accept, more: ", Accept: {methods: [GET]}"))
    #expect(diagnostics.map(\.rule) == ["verb-without-post"])
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(annotations.set("Quotations", of: "crm").verbs?.value.isEmpty == true)
  }

  @Test func verbsOfOneName_onSetsOfOneType_clash() {
    let (_, diagnostics) = validate(
      quotations(accept, more: ", Drafts: {verbs: {accept: {\(accept)}, send: {\(accept)}}}"))
    #expect(diagnostics.map(\.rule) == ["verb-clash"])
    #expect(diagnostics.first?.severity == .error)
    #expect(diagnostics.first?.message.contains("'crm:Drafts'") == true)
  }

  @Test func packagedVerbs_areSetAsideWithoutADiagnostic() {
    let (annotations, diagnostics) = validate(quotations("post: Gone, key: QuotationID"), isPackaged: true)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    #expect(annotations.set("Quotations", of: "crm").verbs?.value.isEmpty == true)
  }
}
