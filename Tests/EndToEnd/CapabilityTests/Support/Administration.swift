import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// A small administration in a sandbox, and the client that is connected to it over HTTP.
struct Administration {
  let sandbox: Sandbox
  let division: Division

  /// The services that always take part.
  private static let services = [
    "cashflow", "crm", "current", "documents", "financial", "financialtransaction", "generaljournalentry", "inventory",
    "logistics", "mailbox", "project", "purchaseentry", "read/financial", "read/salesinvoice", "salesentry",
    "salesinvoice", "salesorder", "system", "vat",
  ]

  /// The morning of 2 January 2026, when its clock stands.
  static let clock = Date(timeIntervalSince1970: 1_767_340_800)

  /// That time as the service writes it: nine o'clock in Amsterdam, as if it were UTC.
  static let now: SandboxValue = "/Date(1767344400000)/"

  /// Runs a test in a sandbox of its own, and again without each behaviour that the test shows: it has to fail then.
  /// Before that it is run a second time as it is.
  ///
  /// The suite of a test that shows something has the trait `.failsWithoutBehaviours`.
  ///
  /// - Parameters:
  ///   - services: services besides those that always take part, such as `sync/CRM`.
  ///   - shown: the behaviours of the sandbox that the test shows.
  static func run(
    with services: [String] = [], shows shown: [SandboxBehaviour] = [],
    sourceLocation: SourceLocation = #_sourceLocation, _ body: (Administration) async throws -> Void
  ) async throws {
    let metadata = try SandboxMetadata(of: self.services + services)
    try await Sandbox.run(metadata) {
      $0.behaviours.subtract([.rateLimits, .errorLimit])
      $0.clock = clock
    } _: { sandbox in
      try await AdministrationSeed(sandbox: sandbox).write()
      try await sandbox.keepAsSeed()
      try await body(Administration(sandbox))
      if !shown.isEmpty {
        // It passes in a sandbox that was reset, too: what fails below does so without the behaviour alone.
        try await sandbox.reset()
        try await body(Administration(sandbox))
      }
      for behaviour in shown {
        try await sandbox.reset()
        let failures = await FailuresWithout.count {
          let administration = Administration(sandbox)
          sandbox.setBehaviour(behaviour, isOn: false)
          try await body(administration)
        }
        #expect(failures > 0, "It passes without '\(behaviour.rawValue)'.", sourceLocation: sourceLocation)
      }
    }
  }

  /// Connects to a sandbox, which has just been started or reset.
  private init(_ sandbox: Sandbox) {
    sandbox.stopClock()
    sandbox.setClock(Self.clock)
    // Some tests make more calls than a minute has.
    var policies = ConnectionPolicies()
    policies.limiter = nil
    let exact = ExactOnlineClient(
      site: .loopback(sandbox.port), authorization: BearerToken(sandbox.token), transport: AsyncHTTPClientTransport(),
      policies: policies)
    self.sandbox = sandbox
    division = exact.division(Int32(sandbox.division))
  }

  /// The key of a row that is there from the start, by its name in ``AdministrationSeed``.
  static func id(_ name: String) throws -> UUID { try AdministrationSeed.id(name) }

  /// The same; one that no row has for any other name.
  subscript(name: String) -> UUID { (try? AdministrationSeed.id(name)) ?? Self.absent }

  /// The rows of the sandbox, by its own interface.
  func rows(_ set: String, filter: String? = nil) async throws -> [[String: SandboxValue]] {
    try await sandbox.rows(set, filter: filter)
  }

  /// The one row with a key, by the sandbox's own interface.
  func row(_ set: String, _ key: UUID, named name: String = "ID") async throws -> [String: SandboxValue] {
    try #require(try await rows(set, filter: "\(name) eq guid'\(key)'").first)
  }

  /// The first row of a set, and its value of a property.
  func value(_ set: String, _ name: String, filter: String? = nil) async throws -> SandboxValue? {
    try await rows(set, filter: filter).first?[name]
  }

  /// The sum of amounts, in cents.
  func cents(_ set: String, _ name: String, filter: String? = nil) async throws -> Int {
    try await rows(set, filter: filter).reduce(0) { sum, row in
      guard case .number(let text)? = row[name], let value = Double(text) else { return sum }
      return sum + Int((value * 100).rounded())
    }
  }

  /// A key that no row has.
  static let absent = UUID()
  /// The same, as the sandbox writes it.
  static let absentKey = "\(absent)".lowercased()

  /// Expects that a call is refused by the service, with a sentence. Keys in it are in lower case.
  func refused(
    _ message: String, sourceLocation: SourceLocation = #_sourceLocation, _ call: () async throws -> Void
  ) async {
    let error = await #expect(throws: ODataError.self, sourceLocation: sourceLocation) { try await call() }
    #expect(error?.serviceMessage == message, sourceLocation: sourceLocation)
  }
}
