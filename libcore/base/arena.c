/*
 * Arenas: a chain of blocks, newest first, each twice as large as the last up to 1 MB. A request that does not fit
 * opens a new block; a request larger than a quarter of a block gets one of its own behind the newest, so the room
 * left in the newest is not lost. One of more than LARGE bytes always gets its own, and grows by moving that block: what
 * a long table left behind at each doubling would be as much again as the table. Such a block can be given back before
 * the others; what is shorter stays until the arena is reset. Built with -DHS_ARENA_MALLOC every
 * request is its own block, and the sanitizers see every overrun and every use of a table's rows from before it grew.
 *
 * Example: hs_arena_alloc(a, 24) twice returns p and p + 32: requests are rounded up to 16 bytes.
 */
#include "base/base.h"
#include <stdlib.h>

enum { FIRST_BLOCK = 16 * 1024, LARGEST_BLOCK = 1024 * 1024, ALIGN = 16 };
#ifndef HS_ARENA_MALLOC
enum { LARGE = LARGEST_BLOCK / 4 };
#else
enum { LARGE = 0 };
#endif

typedef struct block {
  struct block *older, *newer;
  size_t used, cap;
  _Alignas(16) unsigned char bytes[];
} block;

struct hs_arena {
  block *newest;
  jmp_buf *guard;
  size_t next_cap, size, fail_at;
};

hs_arena *hs_arena_new(void) {
  hs_arena *a = calloc(1, sizeof *a);
  if (a) a->next_cap = FIRST_BLOCK;
  return a;
}

static void free_blocks(block *b) {
  while (b) {
    block *older = b->older;
    free(b);
    b = older;
  }
}

void hs_arena_free(hs_arena *a) {
  if (!a) return;
  free_blocks(a->newest);
  free(a);
}

void hs_arena_reset(hs_arena *a) {
  block *keep = a->newest;
  if (!keep) return;
#ifdef HS_ARENA_MALLOC
  free_blocks(keep);
  a->newest = NULL;
  a->size = 0;
#else
  free_blocks(keep->older);
  keep->older = NULL;
  keep->used = 0;
  a->size = keep->cap;
#endif
}

jmp_buf *hs_arena_guard(hs_arena *a, jmp_buf *guard) {
  jmp_buf *before = a->guard;
  a->guard = guard;
  return before;
}

void hs_arena_fail_at(hs_arena *a, size_t n) { a->fail_at = n; }
size_t hs_arena_size(const hs_arena *a) { return a->size; }

static void *no_memory(hs_arena *a) {
  if (a->guard) longjmp(*a->guard, 1);
  return NULL;
}

static block *block_new(hs_arena *a, size_t cap) {
  if (cap > SIZE_MAX - sizeof(block)) return NULL;
  block *b = malloc(sizeof *b + cap);
  if (!b) return NULL;
  b->used = 0;
  b->cap = cap;
  b->older = b->newer = NULL;
  a->size += cap;
  return b;
}

static void take_out(hs_arena *a, block *b) {
  if (b->older) b->older->newer = b->newer;
  if (b->newer) b->newer->older = b->older;
  else a->newest = b->older;
}

/* Put a block behind another, or first where there is none. */
static void insert(hs_arena *a, block *b, block *newer) {
  b->newer = newer;
  b->older = newer ? newer->older : a->newest;
  if (b->older) b->older->newer = b;
  if (newer) newer->older = b;
  else a->newest = b;
}

void *hs_arena_alloc(hs_arena *a, size_t n) {
  if (n > SIZE_MAX / 2) return no_memory(a);
  size_t want = (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  if (want == 0) want = ALIGN;
  if (a->fail_at && --a->fail_at == 0) return no_memory(a);
  block *top = a->newest;
#ifndef HS_ARENA_MALLOC
  if (top && want <= LARGE && top->cap - top->used >= want) {
    void *p = top->bytes + top->used;
    top->used += want;
    return p;
  }
  if (want <= a->next_cap / 4) {
    block *b = block_new(a, a->next_cap);
    if (!b) return no_memory(a);
    if (a->next_cap < LARGEST_BLOCK) a->next_cap *= 2;
    b->used = want;
    insert(a, b, NULL);
    return b->bytes;
  }
#else
  want = n ? n : 1;
#endif
  block *own = block_new(a, want);
  if (!own) return no_memory(a);
  own->used = want;
  insert(a, own, top);
  return own->bytes;
}

void *hs_arena_zero(hs_arena *a, size_t n, size_t size) {
  if (size && n > SIZE_MAX / 2 / size) return no_memory(a);
  void *p = hs_arena_alloc(a, n * size);
  if (p) memset(p, 0, n * size);
  return p;
}

static block *own_block(void *p) { return (block *)(void *)((unsigned char *)p - offsetof(block, bytes)); }

static bool has_own_block(size_t n) { return ((n + ALIGN - 1) & ~(size_t)(ALIGN - 1)) > LARGE; }

/* A request that has a block of its own, made larger with it. */
static void *grow_block(hs_arena *a, void *old, size_t n_new) {
  if (n_new > SIZE_MAX / 2) return no_memory(a);
#ifndef HS_ARENA_MALLOC
  size_t cap = (n_new + ALIGN - 1) & ~(size_t)(ALIGN - 1);
#else
  size_t cap = n_new;
#endif
  if (a->fail_at && --a->fail_at == 0) return no_memory(a);
  block *b = own_block(old), *moved = realloc(b, sizeof *b + cap);
  if (!moved) return no_memory(a);
  if (moved->older) moved->older->newer = moved;
  if (moved->newer) moved->newer->older = moved;
  else a->newest = moved;
  a->size += cap - moved->cap;
  moved->cap = moved->used = cap;
  return moved->bytes;
}

void *hs_arena_grow(hs_arena *a, void *old, size_t n_old, size_t n_new) {
  if (!old) return hs_arena_alloc(a, n_new);
  if (n_new <= n_old) return old;
  size_t had = (n_old + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  if (has_own_block(n_old)) return grow_block(a, old, n_new);
#ifndef HS_ARENA_MALLOC
  block *top = a->newest;
  if (had == 0) had = ALIGN;
  if (top && n_new < SIZE_MAX / 2 && (unsigned char *)old + had == top->bytes + top->used) {
    size_t want = (n_new + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (want <= LARGE && want - had <= top->cap - top->used) {
      top->used += want - had;
      return old;
    }
  }
#endif
  void *p = hs_arena_alloc(a, n_new);
  if (p && had) memcpy(p, old, n_old);
  return p;
}

void hs_arena_give_back(hs_arena *a, void *p, size_t n) {
  if (!p || !has_own_block(n)) return;
  block *b = own_block(p);
  take_out(a, b);
  a->size -= b->cap;
  free(b);
}

char *hs_arena_strn(hs_arena *a, const char *s, size_t n) {
  char *p = hs_arena_alloc(a, n + 1);
  if (p) {
    if (n) memcpy(p, s, n);
    p[n] = 0;
  }
  return p;
}

void hs_vec_more(hs_arena *a, void **row, uint32_t *cap, size_t size) {
  uint32_t more = *cap ? (*cap > UINT32_MAX / 2 ? UINT32_MAX : *cap * 2) : 8;
  void *p = hs_arena_grow(a, *row, (size_t)*cap * size, (size_t)more * size);
  *row = p;
  *cap = more;
}
