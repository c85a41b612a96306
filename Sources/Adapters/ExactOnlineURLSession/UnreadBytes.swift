/// The bytes of a response that have arrived and have not been read: the first of them in memory, and the rest in a file
/// where the server cannot be held back.
struct UnreadBytes {
  /// A piece of the file. Both ends move on from 0; a file whose bytes were all read is given up.
  struct Piece {
    var file: UnreadFile
    var range: Range<Int64>
  }

  private var chunks: [ArraySlice<UInt8>] = []
  private(set) var countInMemory = 0
  private(set) var inFile: Piece?

  var isEmpty: Bool { chunks.isEmpty && inFile == nil }

  /// Adds bytes in memory, where they must not overtake those in the file.
  mutating func append(_ chunk: ArraySlice<UInt8>) {
    chunks.append(chunk)
    countInMemory += chunk.count
  }

  /// Adds a piece that was written to the end of the file.
  mutating func append(_ piece: Piece) {
    inFile = Piece(
      file: piece.file, range: (inFile?.range.lowerBound ?? piece.range.lowerBound)..<piece.range.upperBound)
  }

  /// All that is in memory, because small chunks are slow.
  mutating func takeFromMemory() -> ArraySlice<UInt8>? {
    guard !chunks.isEmpty else { return nil }
    defer {
      chunks.removeAll(keepingCapacity: true)
      countInMemory = 0
    }
    guard chunks.count > 1 else { return chunks[0] }
    var joined: [UInt8] = []
    joined.reserveCapacity(countInMemory)
    for chunk in chunks { joined += chunk }
    return joined[...]
  }

  /// The next piece to be read from the file, of at most this size; nil while there are bytes in memory.
  func nextPiece(upTo size: Int64) -> Piece? {
    guard chunks.isEmpty, let inFile else { return nil }
    let start = inFile.range.lowerBound
    return Piece(file: inFile.file, range: start..<min(start + size, inFile.range.upperBound))
  }

  /// Removes the piece that was read.
  mutating func remove(_ piece: Piece) {
    guard let end = inFile?.range.upperBound else { return }
    inFile = piece.range.upperBound < end ? Piece(file: piece.file, range: piece.range.upperBound..<end) : nil
  }
}
