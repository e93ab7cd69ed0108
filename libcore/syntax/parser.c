/*
 * The greedy parser. Features follow Zhang and Nivre (2011), adapted to arc-hybrid: forms, tags and vector clusters of
 * the top three words of the stack and of the buffer, tags and relations of their outermost dependents, distance and
 * valency. A state is first reduced to a row of atoms; a table of templates says which atoms make a feature.
 *
 * Example: s0 "said", b0 "officials": the template {W(S0), W(B0)} gives one feature, {T(S0), T(B0), DISTANCE} another.
 */
#include "syntax/parser.h"

/* Places whose words are looked at. */
enum place { S0, S1, S2, B0, B1, B2, S0L, S0R, S1L, S1R, B0L, S0L2, S0R2, S1L2, S1R2, B0L2, S0RR, N_PLACES };

/* Atoms: form, tag and cluster of each place, relation to its head of a dependent, then what belongs to no word. */
enum { W0 = 1, T0 = W0 + N_PLACES, C0 = T0 + N_PLACES, L0 = C0 + N_PLACES, REST = L0 + N_PLACES };
#define W(p) (W0 + (p))
#define T(p) (T0 + (p))
#define C(p) (C0 + (p))
#define L(p) (L0 + (p))
enum { DISTANCE = REST, DISTANCE1, VALENCY_S0, VALENCY_S1, VALENCY_B0, BETWEEN, EDGE, F_S0, F_B0, F_S1, N_ATOMS };

static const uint8_t TEMPLATES[][3] = {
  {W(S0)}, {T(S0)}, {W(S0), T(S0)}, {C(S0), T(S0)}, {W(S1)}, {T(S1)}, {W(S1), T(S1)}, {C(S1), T(S1)},
  {W(B0)}, {T(B0)}, {W(B0), T(B0)}, {C(B0), T(B0)}, {W(B1), T(B1)}, {W(S2), T(S2)}, {T(B1)}, {T(S2)}, {C(B1), T(B1)},
  {W(S0), W(B0)}, {W(S0), T(B0)}, {T(S0), W(B0)}, {T(S0), T(B0)}, {W(S0), W(S1)}, {W(S0), T(S1)}, {T(S0), W(S1)},
  {T(S0), T(S1)}, {C(S0), C(B0)}, {C(S0), C(S1)}, {C(S0), T(B0)}, {T(S0), C(B0)}, {C(S1), T(S0)}, {T(S1), C(S0)},
  {F_S0, F_B0}, {F_S0, F_S1}, {F_S0, T(B0)}, {F_S1, T(S0)}, {F_B0, T(S0)}, {F_S0, T(S0), T(S1)},
  {T(S0), T(B0), T(B1)}, {T(S1), T(S0), T(B0)}, {T(S2), T(S1), T(S0)}, {T(B0), T(B1), T(B2)}, {T(S0), T(B0), T(B2)},
  {W(S0), T(S1), T(B0)}, {T(S0), W(S1), T(B0)}, {T(S0), T(S1), W(B0)}, {W(S0), T(B0), T(B1)}, {W(S1), T(B0), T(S0)},
  {T(S0), T(S0L), T(B0)}, {T(S0), T(S0R), T(B0)}, {T(S1), T(S1R), T(S0)}, {T(S1), T(S1L), T(S0)}, {T(S0), T(B0), T(B0L)},
  {T(S0), T(S1), T(S0L)}, {T(S0), T(S1), T(S0R)}, {T(S0R), T(S0R2), T(S0)}, {T(S1R), T(S1R2), T(S1)}, {T(S0L), T(S0L2), T(S0)},
  {T(S0), L(S0L), T(B0)}, {T(S0), L(S0R), T(B0)}, {T(S1), L(S1R), T(S0)}, {T(S0), L(S0L), T(S1)}, {T(S0), L(S0R), T(S1)},
  {T(B0), L(B0L), T(S0)}, {W(S0), L(S0L), L(S0R)}, {W(S1), L(S1L), L(S1R)}, {W(B0), L(B0L), L(B0L2)},
  {T(S0), L(S0L), L(S0L2)}, {T(S0), L(S0R), L(S0R2)}, {T(S1), L(S1R), L(S1R2)}, {T(S1), L(S1L), L(S1L2)}, {L(S0L), L(S0R), T(B0)},
  {W(S0L), T(S0)}, {W(S0R), T(S0)}, {W(S1R), T(S1)}, {W(B0L), T(B0)}, {W(S0L), T(S1), T(S0)}, {W(S0L), T(S0), T(B0)}, {W(B0L), T(S0), T(B0)},
  {W(S0L), W(S1)}, {W(S0L), F_S0, C(S1)}, {W(B0L), W(S0)}, {W(S0L), W(B0)}, {F_S1, W(S0L), F_S0},
  {DISTANCE, T(S0), T(B0)}, {DISTANCE1, T(S0), T(S1)}, {DISTANCE, W(S0)}, {DISTANCE1, W(S1)}, {DISTANCE, W(B0)}, {DISTANCE1, L(S1R), T(S1)},
  {VALENCY_S0, W(S0)}, {VALENCY_S0, T(S0)}, {VALENCY_S1, W(S1)}, {VALENCY_S1, T(S1)}, {VALENCY_B0, T(B0)}, {VALENCY_S0, T(S0), T(B0)},
  {VALENCY_S1, T(S1), T(S0)}, {BETWEEN, T(S0), T(B0)}, {BETWEEN, T(S1), T(S0)}, {EDGE, T(S0), T(S1)}, {EDGE, T(B0), T(S0)}, {EDGE, W(S0)},
  {T(S0RR), T(S0R), T(S0)}, {T(S0R), W(S0), T(B0)}, {W(S0R), C(B0), T(S0)},
};
enum { N_TEMPLATES = sizeof TEMPLATES / sizeof *TEMPLATES };
_Static_assert((int)N_TEMPLATES <= (int)HS_PARSE_FEATURES, "room for all features");
_Static_assert((int)HS_N_ACTIONS <= (int)HS_LINEAR_ROW, "actions fit a row");

bool hs_parser_open(hs_parser *p, const hs_model *m) {
  size_t n;
  const void *bytes = hs_model_section(m, "parser.w", &n);
  return hs_linear_open(&p->linear, bytes, n);
}

/* ---- atoms */

static uint32_t right_of(const hs_state *s, uint32_t i) { return i == HS_NONE ? HS_NONE : s->node[i].right; }

static void find_places(const hs_state *s, uint32_t at[N_PLACES]) {
  for (uint32_t i = 0; i < 3; i++) {
    at[S0 + i] = hs_state_s(s, i);
    at[B0 + i] = hs_state_b(s, i);
  }
  static const uint8_t side[3][5] = {{S0, S0L, S0L2, S0R, S0R2}, {S1, S1L, S1L2, S1R, S1R2}, {B0, B0L, B0L2, N_PLACES, N_PLACES}};
  for (int k = 0; k < 3; k++) {
    uint32_t i = at[side[k][0]];
    const hs_node *v = i == HS_NONE ? NULL : &s->node[i];
    at[side[k][1]] = v ? v->left : HS_NONE;
    at[side[k][2]] = v ? v->left2 : HS_NONE;
    if (k == 2) break;
    at[side[k][3]] = v ? v->right : HS_NONE;
    at[side[k][4]] = v ? v->right2 : HS_NONE;
  }
  at[S0RR] = right_of(s, at[S0R]);
}

static uint32_t bucket(uint32_t distance) { return distance < 5 ? distance : distance < 8 ? 6 : distance < 12 ? 7 : 8; }

static uint32_t valency(const hs_state *s, uint32_t i) {
  if (i == HS_NONE) return 0;
  uint32_t l = s->node[i].n_left, r = s->node[i].n_right;
  return 1 + (l < 4 ? l : 4) * 5 + (r < 4 ? r : 4);
}

static uint32_t fine(const hs_state *s, const hs_word *w, uint32_t i) {
  return i == HS_NONE ? 1 : i == s->n ? 2 : w[i].cluster[0] + 3u;
}

static void read_atoms(const hs_state *s, const hs_word *w, const uint8_t *tag, uint32_t atom[N_ATOMS]) {
  uint32_t at[N_PLACES];
  find_places(s, at);
  for (uint32_t p = 0; p < N_PLACES; p++) {
    uint32_t i = at[p];
    bool word = i < s->n;
    atom[W(p)] = word ? w[i].key : i == s->n ? 2 : 1;
    atom[T(p)] = word ? tag[i] + 3u : i == s->n ? 2 : 1;
    atom[C(p)] = word ? w[i].cluster[1] + 3u : i == s->n ? 2 : 1;
    atom[L(p)] = i == HS_NONE ? 1 : s->node[i].label + 2u;
  }
  uint32_t s0 = at[S0], s1 = at[S1], b0 = at[B0];
  atom[DISTANCE] = s0 == HS_NONE || b0 == HS_NONE ? 0 : bucket(b0 - s0);
  atom[DISTANCE1] = s1 == HS_NONE ? 0 : bucket(s0 - s1);
  atom[VALENCY_S0] = valency(s, s0);
  atom[VALENCY_S1] = valency(s, s1);
  atom[VALENCY_B0] = valency(s, b0);
  atom[BETWEEN] = 1 + (s->depth < 4 ? s->depth : 4);
  bool word = b0 < s->n;
  atom[EDGE] = 1u + (word && w[b0].space ? 1u : 0) + (word && w[b0].capital ? 2u : 0);
  atom[F_S0] = fine(s, w, s0);
  atom[F_B0] = fine(s, w, b0);
  atom[F_S1] = fine(s, w, s1);
}

uint32_t hs_parser_features(const hs_state *s, const hs_word *w, const uint8_t *tag, uint32_t out[HS_PARSE_FEATURES]) {
  uint32_t atom[N_ATOMS] = {0};
  read_atoms(s, w, tag, atom);
  for (uint32_t k = 0; k < N_TEMPLATES; k++) {
    const uint8_t *t = TEMPLATES[k];
    out[k] = hs_linear_hash(k + 1, atom[t[0]], atom[t[1]], atom[t[2]]);
  }
  return N_TEMPLATES;
}

/* ---- decisions */

static uint32_t best_in(const int32_t *score, uint32_t from, uint32_t to) {
  uint32_t best = from;
  for (uint32_t a = from + 1; a < to; a++)
    if (score[a] > score[best]) best = a;
  return best;
}

uint32_t hs_parser_best(const hs_state *s, const int32_t score[HS_LINEAR_ROW]) {
  hs_permit p = hs_state_permit(s);
  if (p.root) return HS_LEFT + HS_D_ROOT;
  uint32_t best = p.shift ? HS_SHIFT : HS_NONE;
  if (p.left) {
    uint32_t a = best_in(score, HS_LEFT + HS_D_ROOT + 1, HS_RIGHT);
    if (best == HS_NONE || score[a] > score[best]) best = a;
  }
  if (p.right) {
    uint32_t a = best_in(score, HS_RIGHT + HS_D_ROOT + 1, HS_N_ACTIONS);
    if (best == HS_NONE || score[a] > score[best]) best = a;
  }
  return best;
}

void hs_parser_run(const hs_parser *p, const hs_word *w, const uint8_t *tag, hs_state *s) {
  uint32_t feature[HS_PARSE_FEATURES];
  int32_t score[HS_LINEAR_ROW];
  while (!hs_state_done(s)) {
    hs_permit may = hs_state_permit(s);
    if (s->depth == 0 && may.shift) {
      hs_state_do(s, HS_SHIFT);
      continue;
    }
    uint32_t n = hs_parser_features(s, w, tag, feature);
    hs_linear_score(&p->linear, feature, n, score);
    hs_state_do(s, hs_parser_best(s, score));
  }
}
