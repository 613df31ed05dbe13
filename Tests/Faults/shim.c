/* Fails or kills at the n-th call of a kind. For tests only: LD_PRELOAD=shim.so FAULT_CALL=write FAULT_AT=3 FAULT_DO=ENOSPC.
 *
 * FAULT_CALL: open, write, fsync or rename, each with its relatives. FAULT_DO: ENOSPC, EIO, EINTR, short (half of a
 * write) or kill. FAULT_COUNT names a file to which the number of calls is written at the end, so that a driver knows how
 * many there are. Calls for reading the system's own files are counted too: the order is that of the program.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long calls;

/* 0: go on; -1: fail with errno set; 1: write half. */
static int fault(const char *kind) {
    const char *wanted = getenv("FAULT_CALL");
    const char *at = getenv("FAULT_AT");
    const char *what = getenv("FAULT_DO");
    if (!wanted || strcmp(wanted, kind)) return 0;
    long number = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
    if (!at || !what || number != atol(at)) return 0;
    if (!strcmp(what, "kill")) kill(getpid(), SIGKILL);
    if (!strcmp(what, "short")) return 1;
    errno = !strcmp(what, "ENOSPC") ? ENOSPC : !strcmp(what, "EINTR") ? EINTR : EIO;
    return -1;
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", calls);
    fclose(file);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                     \
    int name(const char *path, int flags, ...) {       \
        va_list list;                                  \
        va_start(list, flags);                         \
        mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(list, mode_t) : 0; \
        va_end(list);                                  \
        if (fault("open") < 0) return -1;              \
        return NEXT(name)(path, flags, mode);          \
    }
#define OPENAT(name)                                   \
    int name(int folder, const char *path, int flags, ...) { \
        va_list list;                                  \
        va_start(list, flags);                         \
        mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(list, mode_t) : 0; \
        va_end(list);                                  \
        if (fault("open") < 0) return -1;              \
        return NEXT(name)(folder, path, flags, mode);  \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int file, const void *data, size_t count) {
    int what = fault("write");
    if (what < 0) return -1;
    return NEXT(write)(file, data, what ? (count + 1) / 2 : count);
}

ssize_t pwrite(int file, const void *data, size_t count, off_t at) {
    int what = fault("write");
    if (what < 0) return -1;
    return NEXT(pwrite)(file, data, what ? (count + 1) / 2 : count, at);
}

ssize_t pwrite64(int file, const void *data, size_t count, off64_t at) {
    int what = fault("write");
    if (what < 0) return -1;
    return NEXT(pwrite64)(file, data, what ? (count + 1) / 2 : count, at);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
    if (fault("write") < 0) return -1;
    return NEXT(writev)(file, parts, count);
}

int fsync(int file) { return fault("fsync") < 0 ? -1 : NEXT(fsync)(file); }
int fdatasync(int file) { return fault("fsync") < 0 ? -1 : NEXT(fdatasync)(file); }

int rename(const char *from, const char *to) { return fault("rename") < 0 ? -1 : NEXT(rename)(from, to); }

int renameat(int a, const char *from, int b, const char *to) {
    return fault("rename") < 0 ? -1 : NEXT(renameat)(a, from, b, to);
}

int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
    return fault("rename") < 0 ? -1 : NEXT(renameat2)(a, from, b, to, flags);
}
