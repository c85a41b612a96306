package import CommandRunning
import ConnectionProfiles
import ExactOnlineFiles
import ExactOnlineRuntime
import Synchronization

extension CommandFailure {
  /// Creates a failure from an error of a library.
  package init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as any CommandError: self = error.failure
    case is CancellationError: self.init(.interrupted, "Interrupted.")
    case let error as ODataError: self.init(error)
    case let error as ProfileStore.Problem: self.init(error)
    case let error as SiteName.Problem: self.init(.wrongInput, error.description)
    case let error as TokenStoreError: self.init(error)
    case let error as LocalFileError: self.init(.unavailable, "\(error)")
    default: self.init(.refused, "\(error)")
    }
  }

  private init(_ problem: ProfileStore.Problem) {
    switch problem.kind {
    case .name: self.init(.wrongInput, problem.description)
    case .unreadable:
      self.init(.loginRequired, problem.description, advice: "Run: exact-online login — it is replaced.")
    case .inaccessible:
      self.init(
        .unavailable, problem.description,
        advice: "Check the folder's permissions and the disk. XDG_CONFIG_HOME, or else HOME, names the folder.")
    }
  }

  private init(_ error: TokenStoreError) {
    switch error.reason {
    case .inaccessible(let words):
      // Tokens that machines share have no folder.
      let advice = words.contains("PostgreSQL") ? nil : "Check the folder's permissions and the disk."
      self.init(.unavailable, "\(error)", advice: advice)
    case .unreadable:
      self.init(.loginRequired, "The stored tokens are broken.", advice: CurrentConnection.loginAdvice)
    case .unknownVersion: self.init(.loginRequired, "\(error)")
    }
  }

  private init(_ error: ODataError) {
    // The store of the tokens has the reason; the call only knows that there are none.
    if case .unauthorized(.noToken) = error.kind, let failure = Settings.tokens.withLock({ $0?.failure }) {
      self.init(failure)
      message = "\(error.operation): not sent. \(message.prefix(1).uppercased())\(message.dropFirst())"
    } else if case .unauthorized(.loginRequired) = error.kind, error.detail == "no tokens are stored" {
      // After a logout. Nothing was sent, so no call is named.
      self.init(.loginRequired, "You are not logged in.", advice: CurrentConnection.loginAdvice)
    } else if case .transport(let failure) = error.kind {
      self.init(failure, error)
    } else if let current = CurrentConnection.current, current.isSandbox, error.isRefusedLogin {
      self.init(
        .loginRequired, "\(error.operation): the sandbox at \(current.site) does not know this login.",
        advice: "It forgets logins when it stops or is reset. \(CurrentConnection.loginAdvice)")
    } else {
      let own = Self.advice(for: error)
      self.init(
        Self.status(of: error), own == nil ? error.plainDescription : error.text(advising: nil), advice: own)
    }
  }

  private init(_ failure: TransportError, _ error: ODataError) {
    let current = CurrentConnection.current
    let isSandbox = current?.isSandbox == true
    let problem = NetworkFailure(failure, at: current.map { "\($0.site)" } ?? "the service", isLocal: isSandbox)
    let detail = error.detail.map { " (\($0))" } ?? ""
    let own: String
    if failure.mayHaveBeenSent, !error.operation.hasPrefix("GET ") {
      own = error.plainAdvice ?? error.advice ?? "It may have been carried out: look before you repeat it."
    } else if isSandbox, failure.kind == .connect {
      own = "Start the sandbox: exact-online sandbox"
    } else {
      own = error.plainAdvice ?? error.advice ?? problem.advice
    }
    self.init(.unavailable, "\(error.operation): \(problem.message)\(detail).", advice: own)
  }

  private static func status(of error: ODataError) -> ExitStatus {
    switch error.kind {
    case .unauthorized: .loginRequired
    case .unavailable, .transport, .rateLimited, .errorBudgetSpent, .blocked: .unavailable
    // A response that is empty or breaks off. One to a call that writes says that it was carried out.
    case .decoding(let fault) where fault.isCutOff && error.operation.hasPrefix("GET "): .unavailable
    // A long address, or a cursor of another set: found before anything was sent.
    case .invalidRequest where error.status == nil: .wrongInput
    default: .refused
    }
  }

  private static func advice(for error: ODataError) -> String? {
    switch error.kind {
    case .unauthorized(.loginRequired), .unauthorized(.noToken), .unauthorized(.tokenRefused),
      .unauthorized(.loginPage):
      CurrentConnection.loginAdvice
    case .forbidden(reason: "NoDivisionAccess", _): "The divisions of the login are listed by: exact-online divisions"
    // The runtime's is about a program, which could wait.
    case .rateLimited(.some) where error.status == nil:
      "Run the command again after that. What is left shows: exact-online status"
    default: nil
    }
  }
}

extension ODataError {
  /// Whether the service has answered that it does not accept the login.
  fileprivate var isRefusedLogin: Bool {
    switch kind {
    case .unauthorized(.loginRequired), .unauthorized(.tokenRefused): status != nil
    default: false
    }
  }
}
