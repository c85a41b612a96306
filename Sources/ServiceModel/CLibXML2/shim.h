#pragma once
#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, whose headers libxml/encoding.h then includes. They contradict the ICU that Foundation
// brings along, and no target could import both. Nothing of the parser's interface that is used here depends on ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
