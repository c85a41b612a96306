#ifndef C_PACKAGED_METADATA_H
#define C_PACKAGED_METADATA_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// A document of Metadata/services/, as it was when this was built.
struct PackagedDocument {
  /// The path of the service: "sync/CRM".
  const char *service;
  const unsigned char *bytes;
  size_t size;
};

/// The number of documents.
size_t packagedDocumentCount(void);

/// One of them, in the order of their services.
struct PackagedDocument packagedDocument(size_t index);

#pragma clang assume_nonnull end

#endif
