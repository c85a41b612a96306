import GRDB

/// Prepared statements by their shape or their text. One that runs is marked, so that the same one can run inside of
/// itself, for the children of children of one set: that is another one, which is kept with it.
final class StatementCache {
  enum Key: Hashable {
    case shape(StatementShape)
    case text(String)
  }

  /// A statement that is taken and given back without looking it up again.
  final class Place {
    let statement: Statement
    fileprivate var isTaken = true
    /// The one that runs inside of this.
    fileprivate var inner: Place?

    init(_ statement: Statement) { self.statement = statement }
  }

  /// Values in filters are arguments, so programs use few different texts.
  private static let limit = 1000
  private var places: [Key: Place] = [:]
  /// Those that make rows, by table: they do not run inside of themselves.
  private var insertions: [ObjectIdentifier: Statement] = [:]

  /// - Parameter make: called if there is none, or if it is running.
  func take(_ key: Key, _ make: () throws -> Statement) rethrows -> Place {
    if var place = places[key] {
      while place.isTaken {
        guard let inner = place.inner else {
          let inner = Place(try make())
          place.inner = inner
          return inner
        }
        place = inner
      }
      place.isTaken = true
      return place
    }
    let place = Place(try make())
    if places.count >= Self.limit { places.removeAll() }
    places[key] = place
    return place
  }

  func put(_ place: Place) { place.isTaken = false }

  /// Takes the id, then all columns, then the hidden ones.
  func insertion(into set: SetSchema, in database: Database) throws -> Statement {
    if let statement = insertions[ObjectIdentifier(set)] { return statement }
    let names = ["\"#id\""] + set.columns.map(\.sqlName) + set.hiddenColumns
    let marks = repeatElement("?", count: names.count).joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: "INSERT INTO \(set.table) (\(names.joined(separator: ", "))) VALUES (\(marks))")
    insertions[ObjectIdentifier(set)] = statement
    return statement
  }

  func removeAll() {
    places.removeAll()
    insertions.removeAll()
  }
}
