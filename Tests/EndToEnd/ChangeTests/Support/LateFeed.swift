import ExactOnline
import ExactOnlineChanges
import ExactOnlineTesting
import Foundation
import Synchronization

/// A feed of accounts in which row 4 is missing at first, a program's copy of it, and the clocks of both. A page has ten
/// rows, and ten seconds pass after each run.
struct LateFeed {
  /// The time that an answer states, of the time that it is, in seconds, and the number of the page of rows; 0 for other
  /// answers.
  typealias Stating = @Sendable (_ seconds: Int, _ page: Int) -> Int?

  fileprivate final class Service: Sendable {
    let time = ManualTime(now: Date(timeIntervalSince1970: 1_767_225_600))
    let state = Mutex((versions: Array(1...3) + Array(5...20), date: { @Sendable (seconds, _) in seconds } as Stating))
  }

  private let service = Service()
  private(set) var copy = Copy.accounts
  /// The client's clock.
  let clock: ShiftedTime

  init() { clock = ShiftedTime(service.time) }

  /// The time of the service.
  var time: ManualTime { service.time }

  func add(_ versions: some Sequence<Int>) {
    service.state.withLock { $0.versions = ($0.versions + versions).sorted() }
  }

  /// Sets the time that answers state.
  func state(_ date: @escaping Stating) { service.state.withLock { $0.date = date } }

  /// Reads the changes, or their first pages.
  mutating func update(pages limit: Int = .max) async throws {
    var policy = ChangePolicy()
    (policy.time, policy.heldRows) = (clock, 0)
    let transport = InMemoryTransport { [service] in service.answer($0.path.removingPercentEncoding ?? "") }
    let division = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: .bare
    ).division(1)
    try await copy.take(division.sync.crm.accounts.changes(since: try copy.cursor, policy: policy), pages: limit)
    time.advance(by: .seconds(10))
  }
}

extension LateFeed.Service {
  fileprivate func answer(_ path: String) -> CannedResponse {
    if path.contains("system/Divisions") { return .unmovedDivision(headers: date(0)) }
    if path.contains("sync/Deleted") { return .odata(results: "[]", headers: date(0)) }
    let floor = path.firstMatch(of: #/Timestamp gt (\d+)L/#).flatMap { Int($0.1) } ?? 0
    let page = path.firstMatch(of: #/page=(\d+)/#).flatMap { Int($0.1) } ?? 1
    let rows = state.withLock { $0.versions }.filter { $0 > floor }.dropFirst(page * 10 - 10)
    let next = "/api/v1/1/sync/CRM/Accounts?$filter=Timestamp%20gt%20\(floor)L&page=\(page + 1)"
    return .odata(rows.prefix(10).map(Self.row), next: rows.count > 10 ? next : nil, headers: date(page))
  }

  private func date(_ page: Int) -> HTTPFields {
    let seconds = Int(time.now.timeIntervalSince1970)
    guard let stated = state.withLock({ $0.date })(seconds, page) else { return [:] }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return [.date: format.string(from: Date(timeIntervalSince1970: Double(stated)))]
  }

  private static func row(_ number: Int) -> Sync.CRM.AccountSync {
    .sample {
      $0.id = UUID(uuidString: "00000000-0000-0000-0000-0000000000\(number + 10)") ?? UUID()
      $0.timestamp = Int64(number)
      $0.name = "A\(number)"
    }
  }
}
