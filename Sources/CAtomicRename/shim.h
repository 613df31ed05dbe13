// glibc declares renameat2 only under _GNU_SOURCE, which Swift's Glibc module does not set.
// RENAME_EXCHANGE (linux/fs.h) swaps two paths in one step, RENAME_NOREPLACE refuses a path that is taken.
#ifndef ATOMIC_RENAME_H
#define ATOMIC_RENAME_H
#define ATOMIC_RENAME_EXCHANGE (1 << 1)
#define ATOMIC_RENAME_NOREPLACE (1 << 0)
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);
#endif
