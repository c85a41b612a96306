package import SwiftNaming

/// A method of a set's rows that posts to another set.
package struct VerbBlueprint: Sendable, Equatable {
  package var name: SwiftIdentifier
  /// The set that is posted to, as addresses spell it.
  package var wireName: String
  /// Its service, if it differs from that of the rows.
  package var service: Service?
  /// The type of the posted rows.
  package var action: SwiftPath
  /// The property of the posted row that names the row acted on, below a navigation where there are several:
  /// `QuotationID`, `PaymentIDs.ID`.
  package var key: String
  /// Whether one call acts on several rows.
  package var actsOnMany: Bool
  /// The property of the row acted on that is sent, by its wire name.
  package var source: String
  /// Its type, without Optional.
  package var sourceType: SwiftType
  package var arguments: [Argument] = []
  /// The values that are sent unless others are assigned, by wire name, sorted.
  package var values: [Value] = []
  package var failure: [String] = []
  package var success: String?
  /// Whether it gives the row that was created, rather than the response to an action.
  package var creates = false
  package var documentation: [String] = []
  /// The advice to those who use it nevertheless.
  package var deprecated: String?
  package var origin: WireOrigin

  package init(
    name: SwiftIdentifier, wireName: String, action: SwiftPath, key: String, actsOnMany: Bool, source: String,
    sourceType: SwiftType, origin: WireOrigin
  ) {
    self.name = name
    self.wireName = wireName
    self.action = action
    self.key = key
    self.actsOnMany = actsOnMany
    self.source = source
    self.sourceType = sourceType
    self.origin = origin
  }

  /// Another service than that of the rows.
  package struct Service: Sendable, Equatable {
    package var path: String
    /// Its address, seen from that of the rows' service: `../../financial`.
    package var relative: String

    package init(path: String, relative: String) {
      self.path = path
      self.relative = relative
    }
  }

  /// A parameter whose argument is sent.
  package struct Argument: Sendable, Equatable {
    package var label: SwiftIdentifier
    package var wireName: String
    package var type: SwiftType

    package init(label: SwiftIdentifier, wireName: String, type: SwiftType) {
      self.label = label
      self.wireName = wireName
      self.type = type
    }
  }

  /// A value that is the same in all calls.
  package struct Value: Sendable, Equatable {
    package var wireName: String
    package var value: Literal

    package enum Literal: Sendable, Equatable {
      case text(String)
      case number(Int)
      case boolean(Bool)
    }

    package init(wireName: String, value: Literal) {
      self.wireName = wireName
      self.value = value
    }
  }

  /// The full name in Swift: `link(_:toSupplier:_:)`.
  package var fullName: String {
    "\(name)(_:\(arguments.map { $0.label.asArgumentLabel + ":" }.joined())_:)"
  }

  /// The type of the result.
  package var result: SwiftType { creates ? .generic("Created", [SwiftType(action)]) : SwiftType(action) }
}
