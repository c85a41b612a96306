import ExactOnline
import Foundation
import Testing

/// A create through `createOnce` of a row that is told apart by a mark of its own.
struct MarkedCreate: Sendable, CustomTestStringConvertible {
  struct Outcome: Equatable {
    var key: UUID
    var wasThere: Bool
  }

  /// The capability: `Create an account`.
  let name: String
  /// The wire name of the property that has the mark.
  let mark: String
  /// Makes what the row becomes part of, such as its order, and gives its key.
  let parent: @Sendable (_ books: Administration) async throws -> UUID
  /// Creates the row with a mark, a number of five digits.
  let once: @Sendable (_ division: Division, _ mark: Int, _ parent: UUID) async throws -> Outcome

  var testDescription: String { name }

  /// - Parameters:
  ///   - set: The set to create in.
  ///   - mark: The property that has the mark.
  ///   - build: Assigns what a row needs besides.
  init<Row: Entity, Allowed: Readable & Creatable, Value: Mark>(
    _ name: String, _ set: @escaping @Sendable (Division) -> EntitySet<Row, Allowed>,
    mark: any KeyPath<Row.Type, WritableProperty<Row, Value?>> & Sendable,
    in parent: @escaping @Sendable (_ books: Administration) async throws -> UUID = { _ in Administration.absent },
    _ build: @escaping @Sendable (_ row: inout Changes<Row>, _ parent: UUID) throws -> Void
  ) where Row.Key == UUID {
    self.name = name
    self.mark = Row.table.properties[Row.self[keyPath: mark].slot].wireName
    self.parent = parent
    once = { division, number, parent in
      let value = Value(mark: number)
      let row = try await set(division).createOnce(
        where: { $0[keyPath: mark] == value }, pauses: [.zero, .milliseconds(20)]
      ) {
        $0[dynamicMember: mark] = value
        try build(&$0, parent)
      }
      return Outcome(key: row.key, wasThere: row.wasThere)
    }
  }

  static let all = relations + documents + projects + finance + sales + purchases + goods
}

/// The value of a property that rows are told apart by.
protocol Mark: PrimitiveType {
  init(mark: Int)
}

extension String: Mark {
  init(mark: Int) { self = "M\(mark)" }
}

extension Int32: Mark {
  init(mark: Int) { self.init(mark) }
}

extension Decimal: Mark {
  init(mark: Int) { self.init(mark) }
}
