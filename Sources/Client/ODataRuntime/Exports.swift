// Types that generated code and its users need; re-exported so that one import is enough.
#if canImport(FoundationEssentials)
  @_exported public import struct FoundationEssentials.Data
  @_exported public import struct FoundationEssentials.Date
  @_exported public import struct FoundationEssentials.Decimal
  @_exported public import struct FoundationEssentials.UUID
#else
  @_exported public import struct Foundation.Data
  @_exported public import struct Foundation.Date
  @_exported public import struct Foundation.Decimal
  @_exported public import struct Foundation.UUID
#endif
// Calls use HTTP methods, and responses contain header fields.
@_exported public import HTTPTypes
// Programs use transports, bodies, transport errors and origins.
@_exported public import HTTPExchange
