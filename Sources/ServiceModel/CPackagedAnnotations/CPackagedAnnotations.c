#include "CPackagedAnnotations.h"

// In C, because a file costs the build nothing here. In an array literal of Swift, which is what SwiftPM's
// `.embedInCode` writes, the same bytes take it half a minute.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char annotations[] = {
#embed "../../../Metadata/annotations.yaml"
};
static const unsigned char enumerations[] = {
#embed "../../../Metadata/enumerations.yaml"
};
static const unsigned char descriptions[] = {
#embed "../../../Metadata/descriptions.yaml"
};

static const struct PackagedAnnotationFile files[] = {
  {"annotations.yaml", annotations, sizeof annotations},
  {"enumerations.yaml", enumerations, sizeof enumerations},
  {"descriptions.yaml", descriptions, sizeof descriptions},
};

size_t packagedAnnotationFileCount(void) { return sizeof files / sizeof *files; }

struct PackagedAnnotationFile packagedAnnotationFile(size_t index) { return files[index]; }
