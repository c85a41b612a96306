// The types that generated code and its users name; re-exported so that one import is enough.
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
// Calls name HTTP methods, and answers carry header fields.
@_exported public import HTTPTypes
// Programs name transports, bodies, transport errors and origins.
@_exported public import HTTPExchange
