// libxlsxwriter 1.1 (Debian: libxlsxwriter-dev); one header includes the rest.
#include <xlsxwriter.h>
// glibc declares memfd_create, and MFD_CLOEXEC for it, only under _GNU_SOURCE, which Swift does not set.
#define MEMORY_FILE_CLOSE_ON_EXEC 1
extern int memfd_create(const char *name, unsigned int flags);
