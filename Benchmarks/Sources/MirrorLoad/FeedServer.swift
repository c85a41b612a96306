import ExactOnline
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Pages

/// A server on 127.0.0.1 with a feed: each row has a key and a row version of its own, the other values are those of one
/// page. It also answers what is asked besides: the number of rows, deletions (none), and the dates of the division.
struct FeedServer {
  let port: Int

  /// - Parameters:
  ///   - table: The properties of the rows.
  ///   - rowsPerPage: The rows of a page.
  init(_ table: PropertyTable, pages: Int, rowsPerPage: Int) async throws {
    let feed = FeedPages(table, pages: pages, rowsPerPage: rowsPerPage)
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(FeedHandler(feed: feed))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
  }
}

/// The pages of a feed: pieces of one page, with the keys and row versions of any page between them.
private struct FeedPages: Sendable {
  private enum Piece {
    case text([UInt8])
    case version, key
  }

  let rows: Int
  private let pages: Int
  private let rowsPerPage: Int
  private let pieces: [Piece]

  init(_ table: PropertyTable, pages: Int, rowsPerPage: Int) {
    self.pages = pages
    self.rowsPerPage = rowsPerPage
    rows = pages * rowsPerPage
    var maker = PageMaker()
    var rest = maker.page(of: table, rows: rowsPerPage).dropLast(2)[...]
    var pieces: [Piece] = []
    while true {
      let found = [("\"Timestamp\":", Piece.version, 0), ("\"ID\":\"", .key, 36)].compactMap { name, piece, length in
        rest.firstRange(of: Array(name.utf8)).map { ($0, piece, length) }
      }
      guard let (range, piece, length) = found.min(by: { $0.0.lowerBound < $1.0.lowerBound }) else { break }
      pieces += [.text(Array(rest[..<range.upperBound])), piece]
      rest = rest[range.upperBound...]
      rest = length > 0 ? rest.dropFirst(length) : rest.drop { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") }
    }
    self.pieces = pieces + [.text(Array(rest))]
  }

  func body(_ page: Int, path: Substring) -> ByteBuffer {
    var buffer = ByteBuffer()
    var row = page * rowsPerPage
    var keys = page * rowsPerPage
    for piece in pieces {
      switch piece {
      case .text(let bytes): buffer.writeBytes(bytes)
      case .version:
        row += 1
        buffer.writeString("\"\(row)\"")
      case .key:
        keys += 1
        buffer.writeString(Self.key(keys))
      }
    }
    buffer.writeString(page + 1 < pages ? ",\"__next\":\"\(path)?$skiptoken=\(page + 1)\"}}" : "}}")
    return buffer
  }

  /// Keys are in no order, as those of the service.
  private static func key(_ number: Int) -> String {
    func mixed(_ seed: UInt64) -> String {
      var value = seed &* 0x9E37_79B9_7F4A_7C15
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      let text = String(value ^ (value >> 31), radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    let (high, low) = (mixed(UInt64(number)), mixed(UInt64(number) | 1 << 40))
    return "\(high.prefix(8))-\(high.dropFirst(8).prefix(4))-\(high.suffix(4))-\(low.prefix(4))-\(low.suffix(12))"
  }
}

private final class FeedHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let feed: FeedPages

  init(feed: FeedPages) { self.feed = feed }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data) else { return }
    let path = head.uri.prefix { $0 != "?" }
    let isText = path.hasSuffix("$count")
    let body: ByteBuffer
    if isText {
      body = ByteBuffer(string: "\(feed.rows)")
    } else if path.hasSuffix("Divisions") {
      body = ByteBuffer(
        string: "{\"d\":{\"results\":[{\"Code\":123456,\"DivisionMoveDate\":null,\"DivisionHRLinkUnlinkDate\":null}]}}")
    } else if path.hasSuffix("Deleted") {
      body = ByteBuffer(string: "{\"d\":{\"results\":[]}}")
    } else {
      let page = head.uri.split(separator: "$skiptoken=").dropFirst().first.flatMap { Int($0) } ?? 0
      body = feed.body(page, path: path)
    }
    let headers: HTTPHeaders = [
      "Content-Type": isText ? "text/plain" : "application/json; charset=utf-8",
      "Content-Length": "\(body.readableBytes)",
    ]
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers))), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}
