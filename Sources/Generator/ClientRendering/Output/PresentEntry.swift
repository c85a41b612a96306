/// What stands in the output folder at some path before a run.
package enum PresentEntry: Sendable, Equatable {
  /// A file that the generator made, with its bytes.
  case ours([UInt8])
  /// A file of somebody else.
  case foreign
  case directory
  /// Never followed: what it leads to may lie outside the folder.
  case symbolicLink
  /// A socket, a device …
  case other
}
