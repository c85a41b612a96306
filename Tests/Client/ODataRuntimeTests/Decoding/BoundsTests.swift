#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Testing

@_spi(Generated) @testable import ODataRuntime

/// Bodies that end where the memory ends: reading one byte more is the end of the process.
@Suite struct BoundsTests {
  /// Lends the bytes with an inaccessible page after them.
  private static func atTheEdge<Result>(
    _ bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) throws -> Result {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let size = (bytes.count + page - 1) / page * page
    let memory = try #require(
      mmap(nil, size + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    defer { munmap(memory, size + page) }
    try #require(mprotect(memory + size, page, PROT_NONE) == 0)
    let start = memory + (size - bytes.count)
    UnsafeMutableRawBufferPointer(start: start, count: bytes.count).copyBytes(from: bytes)
    return try body(UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: bytes.count))
  }

  private static let row = """
    {"__metadata":{"uri":"https://h/x(guid'1')","type":"T"},"ID":"5d3f0a1b-1111-4222-8333-abcdef012345","Number":12345678,\
    "Code":"        12","Name":"a longer name, of more than thirty-two characters","Amount":1234.5,\
    "Modified":"\\/Date(1392818456147)\\/","IsOpen":false,"Unknown":"Zoë"}
    """

  /// With any amount of room behind a row, and cut off anywhere.
  @Test func nothingBehindTheBody_isRead() throws {
    for room in 0...120 {
      let bytes = Array(Self.row.utf8) + [UInt8](repeating: UInt8(ascii: " "), count: room)
      try Self.atTheEdge(bytes) { body in
        #expect(UTF8Check.firstFault(body) == nil)
        var decoder = RowDecoder(body)
        let row = try decoder.decodeRow(RowPlan(Shop.Invoice.table), depth: 1)
        #expect(row.unknownMembers["Unknown"] == .string("Zoë"))
      }
    }
    for length in 0..<Self.row.utf8.count {
      try Self.atTheEdge(Array(Self.row.utf8.prefix(length))) { body in
        _ = UTF8Check.firstFault(body)
        var decoder = RowDecoder(body)
        let row = try? decoder.decodeRow(RowPlan(Shop.Invoice.table), depth: 1)
        #expect(row == nil)
      }
    }
  }
}
