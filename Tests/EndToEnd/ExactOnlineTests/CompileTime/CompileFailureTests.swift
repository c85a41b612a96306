import Foundation
import TestSupport
import Testing

/// Calls that a set does not allow do not compile. One run of the compiler over all snippets; each line with a marker
/// must have an error that says so, and no other line may have one.
@Suite("Compile failures", .timeLimit(.minutes(4)))
struct CompileFailureTests {
  private static let source = """
    import ExactOnline
    import Foundation

    // Calls that must compile, so that the failures below are not those of a broken setup.
    func allowed(_ division: Division, id: UUID) async throws {
      let accounts = division.crm.accounts
      _ = try await accounts.where { $0.id == id && $0.name.contains("x") }.orderBy { $0.name }.select { $0.id }.all()
      try await accounts.update(id) { $0.name = "x" }
      try await accounts.delete(id)
      _ = try await division.crm.reasonCodes.find(id)
      _ = try await division.crm.acceptQuotation.post { $0.quotationID = id }
      _ = division.salesInvoice.salesInvoices.expanding { $0.salesInvoiceLines }
      _ = division.bulk.crm.addresses.where { $0.account == id }.select { $0.city }
    }

    func readOnlySet(_ division: Division, id: UUID) async throws {
      try await division.crm.reasonCodes.delete(id)  // expect: delete
      try await division.crm.reasonCodes.update(id) { _ in }  // expect: update
      _ = try await division.crm.reasonCodes.create { _ in }  // expect: create
    }

    func setWithoutReading(_ division: Division, id: UUID) async throws {
      _ = try await division.crm.acceptQuotation.find(id)  // expect: find
      for try await _ in division.crm.acceptQuotation {}  // expect: AsyncSequence
    }

    func setWithoutUpdating(_ division: Division, id: UUID) async throws {
      try await division.documents.documentAttachments.update(id) { _ in }  // expect: update
    }

    func readOnlyProperty(_ division: Division, id: UUID) async throws {
      try await division.crm.accounts.update(id) { $0.accountManagerFullName = "x" }  // expect: read-only
    }

    func navigationThatIsNotWritten(_ division: Division, id: UUID) async throws {
      try await division.crm.accounts.update(id) { $0.bankAccounts = [] }  // expect: navigation
    }

    func propertyThatDoesNotExist(_ division: Division, id: UUID) async throws {
      try await division.crm.accounts.update(id) { $0.nmae = "x" }  // expect: nmae
      _ = division.crm.accounts.where { $0.nmae == "x" }  // expect: nmae
    }

    func wrongTypeOfChange(_ division: Division, id: UUID) async throws {
      try await division.crm.accounts.update(id) { $0.name = 5 }  // expect: String
    }

    func onlyForGeneratedCode(_ exact: ExactOnlineClient, _ division: Division) {
      _ = exact.services  // expect: services
      _ = division.services  // expect: services
    }

    func immutableRow(_ account: CRM.Account) {
      account.name = "x"  // expect: name
    }

    func guidWithString(_ division: Division) {
      _ = division.crm.accounts.where { $0.id == "x" }  // expect: String
    }

    func orderByNavigation(_ division: Division) {
      _ = division.salesInvoice.salesInvoices.orderBy { $0.salesInvoiceLines }  // expect: Navigation
    }

    func filterByNavigation(_ division: Division) {
      _ = division.salesInvoice.salesInvoices.where { $0.salesInvoiceLines == nil }  // expect: Filter
    }

    func notFilterable(_ division: Division) {
      _ = division.bulk.crm.addresses.where { $0.city == "Delft" }  // expect: SelectableProperty
    }

    func syncByAnythingButTimestamp(_ division: Division) {
      _ = division.sync.crm.accounts.where { $0.name == "x" }  // expect: SelectableProperty
    }

    func wrongKey(_ division: Division) async throws {
      _ = try await division.crm.accounts.find(5)  // expect: UUID
    }

    func keyOfAnother(_ division: Division) async throws {
      _ = try await division.read.financial.revenueList.find("2024")  // expect: Key
    }

    func wrongEnumeration(_ division: Division) {
      _ = division.crm.accounts.where { $0.status == AccountType.division }  // expect: AccountStatus
    }

    func booleanWithNumber(_ division: Division) {
      _ = division.crm.accounts.where { $0.isSales == 1 }  // expect: Bool
    }

    func filterOfAnother(_ division: Division) {
      let filter: (CRM.Contact.Type) -> Filter<CRM.Contact> = { $0.email == "x" }
      _ = division.crm.accounts.where(filter)  // expect: Account
    }
    """

  @Test func capabilities_areTypes() async throws {
    let modules = try #require(Compiler.modulesFolder, "the folder with the built modules was not found")
    let folder = try TemporaryFolder()
    try folder.write(Self.source, to: "Capabilities.swift")
    let output = try await Compiler.run("-typecheck", "-I", modules, folder.path("Capabilities.swift"))

    var errors: [Int: String] = [:]
    for line in output.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 4)
      guard parts.count == 5, parts[0].hasSuffix("Capabilities.swift"), let number = Int(parts[1]) else { continue }
      // Notes have the details of an error.
      if [" error", " note"].contains(parts[3]) { errors[number, default: ""] += String(parts[4]) }
    }
    for (index, line) in Self.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let error = errors.removeValue(forKey: index + 1)
      let marker = line.split(separator: "// expect: ").dropFirst().first
      switch (marker, error) {
      case (nil, nil): break
      case (nil, .some(let error)): Issue.record("line \(index + 1) must compile: \(line)\n\(error)")
      case (.some, nil): Issue.record("line \(index + 1) must not compile: \(line)\n\(output.prefix(2000))")
      case (.some(let marker), .some(let error)):
        #expect(error.contains(marker), "line \(index + 1): \(line)")
      }
    }
    #expect(errors.isEmpty, "\(output)")
  }
}
