package import SandboxStore

/// A row to be created or the changes of one: values by column, and rows below it by navigation property.
package struct RowPayload: Sendable {
  package var values: [Int: StoredValue]
  package var children: [(navigation: NavigationSchema, rows: [RowPayload])] = []

  package init(_ values: [Int: StoredValue] = [:]) { self.values = values }
}
