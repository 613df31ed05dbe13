// libcsv 3 (Debian: libcsv-dev) installs one plain header; nothing needs to be hidden or redefined.
#include <csv.h>
