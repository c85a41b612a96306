import ExactOnline
import Foundation

/// If a sandbox is and who may call it, as it prints that with `--format json`.
struct SandboxAddress: Decodable {
  var url: String
  var clientID: String
  var clientSecret: String
  var division: Int32

  init(_ line: String) throws {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(line.utf8))
    } catch {
      throw DemoFailure("EXACT_SANDBOX is not what exact-online-sandbox --format json prints.")
    }
  }

  var site: Site {
    let parts = URLComponents(string: url)
    return Site(Origin(scheme: parts?.scheme ?? "http", host: parts?.host ?? "127.0.0.1", port: parts?.port ?? 8800))
  }
}
