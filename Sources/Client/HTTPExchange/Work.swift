public import HTTPTypes
import Synchronization

/// A piece of work of the client, as a ``WorkObserver`` sees it: a call, a page, the renewal of a token.
///
/// It contains no header fields, bodies, tokens or rows. The URL of an exchange contains the values of filters and keys,
/// which are customers' data: redact them before they leave the process.
public final class Work: Sendable {
  /// The kinds of work.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A call with everything that belongs to it: waiting for limits, a token, every attempt.
    case call
    /// One HTTP request and the head of its response; a call takes several if it is retried.
    case exchange
    /// A page of a read: its call, and decoding its rows.
    case page
    /// Getting a valid token, from the store or from the service.
    case renewal
    /// A run over the changes of a set, from a cursor to the end.
    case changes
    /// Storing a notification that arrived at a callback.
    case arrival
    /// Handling a stored notification.
    case delivery
    /// A longer piece of work that consists of the others, such as an update of a mirror.
    case run
  }

  /// A fact about a piece of work.
  public enum Note: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A whole number.
    case number(Int64)
    /// Any other number, such as seconds.
    case decimal(Double)
  }

  /// The task's innermost call, page, renewal, run …, but not its exchange; nil without an observer.
  @TaskLocal package static var current: Work?

  /// The kind of work.
  public let kind: Kind
  /// A name without values, so that there are few different ones: `GET crm/Accounts`.
  public let name: String
  /// The method and the URL of an exchange, without header fields; nil for other kinds.
  public let request: HTTPRequest?
  private let state: Mutex<State>

  private struct State {
    var notes: [String: Note]
    var fields: HTTPFields = [:]
  }

  /// Describes a piece of work that begins.
  ///
  /// - Parameters:
  ///   - kind: The kind of work.
  ///   - name: A name without values.
  ///   - notes: The facts known at the beginning, by their names.
  public convenience init(_ kind: Kind, _ name: String, notes: [String: Note] = [:]) {
    self.init(kind, name, request: nil, notes: notes)
  }

  /// Describes an exchange.
  convenience init(_ name: String, _ request: HTTPRequest) {
    var request = request
    request.headerFields = [:]
    self.init(.exchange, name, request: request, notes: [:])
  }

  private init(_ kind: Kind, _ name: String, request: HTTPRequest?, notes: [String: Note]) {
    self.kind = kind
    self.name = name
    self.request = request
    state = Mutex(State(notes: notes))
  }

  /// The facts known so far, by the names of OpenTelemetry's conventions or names that begin with `exact_online.`.
  public var notes: [String: Note] { state.withLock { $0.notes } }

  /// Adds a fact, or replaces the one of the same name.
  ///
  /// - Parameters:
  ///   - name: The name of the fact: `exact_online.rows`.
  ///   - note: The fact. Never a secret or a value of a row.
  public func note(_ name: String, _ note: Note) { state.withLock { $0.notes[name] = note } }

  /// Adds to the number of this name, which begins at zero.
  ///
  /// - Parameters:
  ///   - name: The name of the number.
  ///   - count: The number to add.
  public func count(_ name: String, _ count: Int) {
    state.withLock { state in
      let before = if case .number(let number) = state.notes[name] { number } else { Int64(0) }
      state.notes[name] = .number(before + Int64(count))
    }
  }

  /// Header fields to send with the request of an exchange, such as `traceparent`. Only before it begins, in
  /// ``WorkObserver/begin(_:)``; other kinds send nothing.
  public var addedFields: HTTPFields {
    get { state.withLock { $0.fields } }
    set { state.withLock { $0.fields = newValue } }
  }
}

extension Work {
  /// The name of an exchange's status among the ``notes``.
  package static let status = "http.response.status_code"
  /// The name of the note of a renewal that says where its tokens are from: the `store`, or the `service`.
  package static let tokenSource = "exact_online.token.source"
  /// The name of the note with the topic of a notification.
  package static let destination = "messaging.destination.name"
}
