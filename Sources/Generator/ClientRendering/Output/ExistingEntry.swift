/// An entry of the output folder before a run.
package enum ExistingEntry: Sendable, Equatable {
  /// A file that the generator made, with its bytes.
  case ours([UInt8])
  /// A file that the generator did not write.
  case foreign
  case directory
  /// A folder with a client of its own, none of whose files belongs to this run.
  case client
  /// Never followed: its target may lie outside the folder.
  case symbolicLink
  /// A socket, a device …
  case other
}
