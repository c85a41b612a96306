/// An entry of the output folder before a run.
package enum ExistingEntry: Sendable, Equatable {
  /// A file that the generator made, with its bytes.
  case ours([UInt8])
  /// A file that the generator did not write.
  case foreign
  case directory
  /// Never followed: its target may lie outside the folder.
  case symbolicLink
  /// A socket, a device …
  case other
}
