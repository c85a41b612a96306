import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineMirror
import Foundation
import ProcessUsage
import Synchronization

/// The first update of a mirror, over HTTP on the loopback interface.
///
/// `MirrorLoad serve accounts|lines PAGES ROWS` serves a feed, and prints its port. `MirrorLoad update accounts|lines PORT
/// FILE` reads it without limits, and prints rows, calls, seconds of processor time and the most memory of the process in
/// bytes. With `limited` behind, it reads by the limits on a clock that jumps, and prints calls and seconds of that clock.
@main
struct MirrorLoad {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let isLines = arguments[2] == "lines"
    guard arguments[1] == "update" else {
      let table = isLines ? Sync.Financial.TransactionLineSync.table : Sync.Financial.GLAccountSync.table
      let server = try await FeedServer(table, pages: Int(arguments[3]) ?? 1, rowsPerPage: Int(arguments[4]) ?? 1)
      print(server.port)
      fflush(nil)
      try await Task.sleep(for: .seconds(3600))
      return
    }
    let isLimited = arguments.last == "limited"
    let time = JumpingTime()
    let exact = ExactOnlineClient(
      site: Site(Origin(scheme: "http", host: "127.0.0.1", port: Int(arguments[3]) ?? 0)),
      authorization: BearerToken("benchmark"), transport: AsyncHTTPClientTransport(),
      policies: isLimited ? ConnectionPolicies(time: time) : .bare)
    let began = time.now
    let mirror = try Mirror(database: arguments[4])
    let report = try await mirror.update(
      exact.division(123_456), [isLines ? .transactionLines : .glAccounts])
    if isLimited {
      print(report.calls, time.now.timeIntervalSince(began))
    } else {
      print(report.rows, report.calls, ProcessUsage.processorSeconds, ProcessUsage.peakMemory)
    }
  }
}

/// A clock that stands until somebody waits, and then is there.
private final class JumpingTime: TimeSource {
  private let state = Mutex(Date(timeIntervalSince1970: 1_767_261_600))

  var now: Date { state.withLock { $0 } }

  func sleep(for duration: Duration) async throws {
    state.withLock { $0.addTimeInterval(duration / .seconds(1)) }
  }
}
