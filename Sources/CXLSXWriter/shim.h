// libxlsxwriter 1.1 (Debian: libxlsxwriter-dev); one header includes the rest.
#include <xlsxwriter.h>
