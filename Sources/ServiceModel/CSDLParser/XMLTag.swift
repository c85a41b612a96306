/// A start tag as libxml2 hands it on: pointers that live as long as the call, names that live as long as the stream.
struct XMLTag {
  let name: UnsafePointer<UInt8>
  let prefix: UnsafePointer<UInt8>?
  let namespace: UnsafePointer<UInt8>?
  /// Five pointers each: name, prefix, namespace, start and end of the value.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let attributeCount: Int
}
