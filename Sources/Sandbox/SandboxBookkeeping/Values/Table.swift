package import SandboxStore

/// A set with its columns by name.
package struct Table: Sendable {
  package let service: ServiceSchema
  package let set: SetSchema
  private let columns: ColumnNames

  package init(_ service: ServiceSchema, _ set: SetSchema) {
    self.service = service
    self.set = set
    columns = ColumnNames(set.columns.enumerated().filter { !$1.isPresence }.map { ($1.name, $0) })
  }

  package func column(_ name: String) -> Int? { columns[name] }

  /// The name of the column in SQL; `NULL` if there is none.
  package func sql(_ name: String) -> String { columns[name].map { set.columns[$0].sqlName } ?? "NULL" }

  /// The name of the key; empty if it has more than one property.
  package var key: String { self.set.key.first.map { self.set.columns[$0].name } ?? "" }

  /// Another set of the service, by the navigation property that leads to it.
  package func target(_ navigation: String) -> Table? {
    set.navigation(navigation).map { Table(service, service.sets[$0.target]) }
  }
}
