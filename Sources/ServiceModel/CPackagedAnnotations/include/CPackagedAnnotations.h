#ifndef C_PACKAGED_ANNOTATIONS_H
#define C_PACKAGED_ANNOTATIONS_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// A file of Metadata/, as it was when this was built.
struct PackagedAnnotationFile {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// The number of annotation files.
size_t packagedAnnotationFileCount(void);

/// One of them, in the order in which they are read.
struct PackagedAnnotationFile packagedAnnotationFile(size_t index);

#pragma clang assume_nonnull end

#endif
