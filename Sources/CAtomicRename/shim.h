// glibc declares renameat2 only under _GNU_SOURCE, which Swift's Glibc module does not set.
// RENAME_EXCHANGE (linux/fs.h) swaps two paths in one step.
#ifndef ATOMIC_RENAME_H
#define ATOMIC_RENAME_H
#define ATOMIC_RENAME_EXCHANGE (1 << 1)
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);
#endif
