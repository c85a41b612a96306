package import SandboxStore

/// A row to be created or the changes of one: values by column, and rows below it by navigation property.
package struct RowPayload: Sendable {
  package var values: ColumnValues
  package var children: [(navigation: NavigationSchema, rows: [RowPayload])] = []

  package init(_ values: ColumnValues = ColumnValues()) { self.values = values }
}
