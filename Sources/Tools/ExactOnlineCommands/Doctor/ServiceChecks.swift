import CSDLParser
import CommandConnection
import CommandConsole
import CommandRunning
import EntityDataModel
@_spi(Generated) import ExactOnlineRuntime
import ExactOnlineWebhooks
import Foundation
import HTTPTypes
import ServiceAnnotations
import TypedRows

/// The checks that call the service.
struct ServiceChecks {
  let connection: Connection
  let division: Division
  let services: [String]

  // MARK: - Clock

  /// Compares this machine's clock, by which tokens are renewed, with the service's `Date`.
  func clock() async -> Finding {
    do {
      let response = try await connection.client.services.service("/api/v1/current")
        .send(.get, "/api/v1/current/Me?$select=CurrentDivision")
      guard let text = response.headerFields[.date], let date = Self.date(text) else {
        return .ok("clock", "the service states no time to compare with")
      }
      let seconds = abs(Date().timeIntervalSince(date))
      switch seconds {
      case ..<30: return .ok("clock", "within \(Int(seconds.rounded(.up))) s of the service's")
      case ..<300:
        return .warn("clock", "\(Int(seconds)) s from the service's", do: "Set the clock of this machine: use NTP")
      default:
        return .fail(
          "clock", "\(Age.text(seconds: seconds)) from the service's: tokens are renewed too early or too late",
          do: "Set the clock of this machine: use NTP")
      }
    } catch {
      if let finding = Finding.unknown("the time of the service", error) { return finding }
      let failure = CommandFailure(error)
      return .fail("service", failure.message, do: failure.advice)
    }
  }

  private static func date(_ text: String) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "GMT")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return formatter.date(from: text)
  }

  // MARK: - Rights

  /// Reads a row from a set of each service.
  func rights() async -> [Finding] {
    var findings: [Finding] = []
    var denied: [String] = []
    var permitted = 0
    var licence: Finding?
    for service in services {
      guard let set = Self.sample(of: service), let key = set.type.key.first else { continue }
      let target = ODataRequest(
        .get, path: set.address, options: [QueryOption("$select", key.name), QueryOption("$top", "1")],
        operation: set.path
      ).target
      do {
        _ = try await connection.send(.get, target, in: set)
        permitted += 1
      } catch {
        if let finding = Finding.unknown("the right to \(set.path)", error) {
          findings.append(finding)
          // The calls of the minute and of the day are those of all services.
          if let error = error as? ODataError, case .rateLimited = error.kind { break }
          continue
        }
        let failure = CommandFailure(error)
        guard let error = error as? ODataError, case .forbidden(let reason, let permission) = error.kind else {
          findings.append(.fail("rights", "\(set.path): \(failure.message)", do: failure.advice))
          continue
        }
        if reason?.lowercased().contains("licen") == true {
          licence = .fail("licence", "\(reason ?? ""), says \(set.path)", do: "Have the customer renew the licence")
        } else {
          denied.append(service)
          let missing = permission ?? set.annotations.permission?.value
          findings.append(
            .warn(
              "rights", "\(set.path) may not be read\(missing.map { ", permission \($0)" } ?? "")",
              do: "If it is needed: add the permission to the app and the user, then log in again"))
        }
      }
    }
    if let licence {
      findings.append(licence)
    } else if permitted + denied.count > 0 {
      findings.append(.ok("licence", "no service refused because of the licence"))
    }
    if permitted > 0 {
      findings.append(.ok("rights", "\(permitted) of \((permitted + denied.count).counted("service")) can be read"))
    }
    return findings
  }

  /// A set of a service that can be read without a filter.
  static func sample(of service: String) -> SetModel? {
    let annotated = ServiceCatalog.standard.annotations.services[service]?.sets ?? [:]
    let names = annotated.filter { $0.value.methods?.value.contains(.read) == true }.keys.sorted()
    let usual = ["Accounts", "Items", "SalesOrders", "SalesInvoices", "GLAccounts", "Documents", "Projects"]
    for name in names.sorted(by: { usual.contains($0) && !usual.contains($1) }) {
      if let set = try? ServiceCatalog.standard.set("\(service)/\(name)"), !set.type.key.isEmpty { return set }
    }
    return nil
  }

  // MARK: - Webhooks

  /// Sends each callback an empty POST, as the service does before it accepts a subscription; the response must be 200.
  func webhooks() async -> [Finding] {
    let subscriptions: [WebhookSubscription]
    do {
      subscriptions = try await division.webhookSubscriptions.all()
    } catch {
      if let finding = Finding.unknown("which webhooks there are", error) { return [finding] }
      let failure = CommandFailure(error)
      return [
        .warn("webhooks", failure.message, do: failure.advice ?? "Where webhooks are used, give the app the right")
      ]
    }
    guard !subscriptions.isEmpty else { return [.ok("webhooks", "no subscriptions")] }
    var findings: [Finding] = []
    let post = WebhookPost(transport: connection.transport)
    for callback in Set(subscriptions.compactMap(\.callback)).sorted() {
      let own = subscriptions.filter { $0.callback == callback }
      let topics = own.compactMap { $0.topic?.rawValue }
      let name = "\(callback) for \(topics.sorted().joined(separator: ", "))"
      do {
        let status = try await post.send([], to: WebhookAddress(callback))
        findings.append(
          status == 200
            ? .ok("webhooks", name)
            : .fail(
              "webhooks", "\(name) answers \(status)", do: "It must answer 200 to an empty POST, or it is dropped"))
      } catch {
        findings.append(
          .fail("webhooks", "\(name) does not answer", do: "Start it, or \(Self.ending(own))"))
      }
    }
    return findings
  }

  /// The command that ends subscriptions, as a part of a sentence.
  private static func ending(_ subscriptions: [WebhookSubscription]) -> String {
    let delete = "\(Program.name) delete webhooks/WebhookSubscriptions"
    guard subscriptions.count > 1 else {
      return "end the subscription: \(delete) \(subscriptions.first?.id.uuidString.lowercased() ?? "KEY")"
    }
    return
      "end its \(subscriptions.count) subscriptions: \(delete) KEY, with each KEY of: \(Program.name) webhooks list"
  }

  // MARK: - Metadata

  /// Compares the services' metadata with the metadata embedded in the program.
  func metadata() async -> [Finding] {
    var findings: [Finding] = []
    var same = 0
    for service in services {
      guard let known = ServiceCatalog.standard.document(service) else { continue }
      let base = ServiceCatalog.standard.annotations.services[service]?.base?.value ?? "/api/v1/{division}/\(service)"
      do {
        let bytes = try await division.services.service(base).metadata()
        if bytes == ServiceCatalog.bytes(of: service) ?? [] {
          same += 1
          continue
        }
        guard let found = CSDLParser.parse(bytes, servicePath: service, file: service).document else {
          findings.append(.warn("metadata", "\(service): the document cannot be read", do: "Try again later"))
          continue
        }
        let (old, new) = (Self.names(known), Self.names(found))
        let (added, removed) = (new.subtracting(old).sorted(), old.subtracting(new).sorted())
        guard !added.isEmpty || !removed.isEmpty else {
          same += 1
          continue
        }
        let examples = (added.map { "+\($0)" } + removed.map { "-\($0)" }).prefix(3).joined(separator: ", ")
        findings.append(
          .warn(
            "metadata", "\(service): \(added.count) new and \(removed.count) missing names: \(examples)",
            do: "Fetch it and generate again: exact-online-generator fetch; this program takes new names with call"))
      } catch {
        if let finding = Finding.unknown("the metadata of \(service)", error) {
          findings.append(finding)
          if let error = error as? ODataError, case .rateLimited = error.kind { break }
          continue
        }
        let failure = CommandFailure(error)
        findings.append(.warn("metadata", "\(service): \(failure.message)", do: failure.advice ?? "Try again later"))
      }
    }
    if same > 0 { findings.append(.ok("metadata", "\(same) of \(services.count.counted("document")) as known")) }
    return findings
  }

  /// The sets and properties of a document.
  private static func names(_ document: MetadataDocument) -> Set<String> {
    var names: Set<String> = []
    for schema in document.schemas {
      for container in schema.containers { names.formUnion(container.entitySets.map(\.name)) }
      for type in schema.entityTypes {
        names.formUnion(type.properties.map { "\(type.name).\($0.name)" })
        names.formUnion(type.navigationProperties.map { "\(type.name).\($0.name)" })
      }
    }
    return names
  }
}
