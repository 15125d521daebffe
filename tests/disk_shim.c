/* What a process does to the files below $DISK_ROOT, written down and, if asked, refused.
 *
 * Loaded with LD_PRELOAD. Everything that changes a file is appended to $DISK_LOG, as a
 * line "OP OFFSET LENGTH PATH" followed by LENGTH bytes: W write, T truncate, F fsync of a
 * file or folder, C create, U unlink, R rename (the bytes are the new name). tests/disks.py
 * makes the images of a power cut from it. disk_fail("w", 3, 0) makes the third write from
 * now fail with EIO, and every one after it when the last argument is 1; "r" is for reads,
 * "f" for fsync.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST 4096
static char *names[MOST];
static int out = -1;
static char failing;
static int countdown, lasting;

#define REAL(result, name, ...)                            \
  static result (*real)(__VA_ARGS__);                      \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

void disk_fail(const char *op, int number, int always) {
  failing = op[0];
  countdown = number;
  lasting = always;
}

static int fails(char op, int fd) {
  if (op != failing || fd < 0 || fd >= MOST || !names[fd]) return 0;
  if (countdown > 1) {
    countdown--;
    return 0;
  }
  if (!lasting) failing = 0;
  errno = EIO;
  return 1;
}

static void put(const void *data, size_t length) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  while (length > 0) {
    ssize_t done = real(out, data, length);
    if (done <= 0) abort();
    data = (const char *)data + done;
    length -= (size_t)done;
  }
}

static void note(char op, long long offset, const char *path, const void *data, size_t length) {
  char head[PATH_MAX + 64];
  const char *where = getenv("DISK_LOG");
  int saved = errno;
  if (!where) return;
  if (out < 0) {
    REAL(int, "open64", const char *, int, ...);
    out = real(where, O_WRONLY | O_CREAT | O_APPEND, 0600);
  }
  put(head, (size_t)snprintf(head, sizeof head, "%c %lld %zu %s\n", op, offset, length, path));
  if (length) put(data, length);
  errno = saved;
}

static int below(const char *path, char *whole) {
  const char *root = getenv("DISK_ROOT");
  if (!root || !path) return 0;
  if (path[0] == '/') {
    snprintf(whole, PATH_MAX, "%s", path);
  } else if (!getcwd(whole, PATH_MAX / 2)) {
    return 0;
  } else {
    strcat(whole, "/");
    strncat(whole, path, PATH_MAX / 2 - 2);
  }
  return strncmp(whole, root, strlen(root)) == 0;
}

static int opened(int fd, const char *path, int flags, int was) {
  char whole[PATH_MAX];
  if (fd < 0 || fd >= MOST) return fd;
  free(names[fd]);
  names[fd] = NULL;
  if (!below(path, whole)) return fd;
  names[fd] = strdup(whole);
  if (!was && (flags & O_CREAT)) note('C', 0, whole, NULL, 0);
  if (was && (flags & O_TRUNC)) note('T', 0, whole, NULL, 0);
  return fd;
}

#define OPENER(name)                                               \
  int name(const char *path, int flags, ...) {                     \
    REAL(int, #name, const char *, int, ...);                      \
    va_list rest;                                                  \
    va_start(rest, flags);                                         \
    int mode = (flags & O_CREAT) ? va_arg(rest, int) : 0;          \
    va_end(rest);                                                  \
    int was = access(path, F_OK) == 0;                             \
    return opened(real(path, flags, mode), path, flags, was);      \
  }
OPENER(open)
OPENER(open64)

int close(int fd) {
  REAL(int, "close", int);
  if (fd >= 0 && fd < MOST && names[fd]) {
    free(names[fd]);
    names[fd] = NULL;
  }
  return real(fd);
}

static void wrote(int fd, const void *data, ssize_t done, long long offset) {
  if (done > 0 && fd >= 0 && fd < MOST && names[fd])
    note('W', offset, names[fd], data, (size_t)done);
}

ssize_t write(int fd, const void *data, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (fails('w', fd)) return -1;
  ssize_t done = real(fd, data, length);
  if (done > 0 && fd >= 0 && fd < MOST && names[fd])
    wrote(fd, data, done, lseek(fd, 0, SEEK_CUR) - done);
  return done;
}

#define WRITER(name, offset_type)                                              \
  ssize_t name(int fd, const void *data, size_t length, offset_type offset) {  \
    REAL(ssize_t, #name, int, const void *, size_t, offset_type);              \
    if (fails('w', fd)) return -1;                                             \
    ssize_t done = real(fd, data, length, offset);                             \
    wrote(fd, data, done, offset);                                             \
    return done;                                                               \
  }
WRITER(pwrite, off_t)
WRITER(pwrite64, off64_t)

#define READER(name, offset_type)                                              \
  ssize_t name(int fd, void *data, size_t length, offset_type offset) {        \
    REAL(ssize_t, #name, int, void *, size_t, offset_type);                    \
    if (fails('r', fd)) return -1;                                             \
    return real(fd, data, length, offset);                                     \
  }
READER(pread, off_t)
READER(pread64, off64_t)

#define TRUNCATER(name, offset_type)                          \
  int name(int fd, offset_type length) {                      \
    REAL(int, #name, int, offset_type);                       \
    int done = real(fd, length);                              \
    if (!done && fd >= 0 && fd < MOST && names[fd])           \
      note('T', length, names[fd], NULL, 0);                  \
    return done;                                              \
  }
TRUNCATER(ftruncate, off_t)
TRUNCATER(ftruncate64, off64_t)

#define SYNCER(name)                                          \
  int name(int fd) {                                          \
    REAL(int, #name, int);                                    \
    if (fails('f', fd)) return -1;                            \
    int done = real(fd);                                      \
    if (!done && fd >= 0 && fd < MOST && names[fd])           \
      note('F', 0, names[fd], NULL, 0);                       \
    return done;                                              \
  }
SYNCER(fsync)
SYNCER(fdatasync)

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  char whole[PATH_MAX];
  int done = real(path);
  if (!done && below(path, whole)) note('U', 0, whole, NULL, 0);
  return done;
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  char whole[PATH_MAX], new[PATH_MAX];
  int done = real(from, to);
  if (!done && below(from, whole) && below(to, new)) note('R', 0, whole, new, strlen(new));
  return done;
}
