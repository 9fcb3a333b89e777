#include <libxml/xmlversion.h>
/* libxml2 is built with ICU and its headers would bring ICU's along: another copy of the one inside Foundation, which the
   compiler then refuses. Only the (opaque here) character encoding handler differs. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
