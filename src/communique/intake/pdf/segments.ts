import type { PdfPage, Piece } from './pdf-page.ts';

/** Pieces of one baseline that no wide gap parts, from left to right. */
export interface Segment {
  pieces: Piece[];
  left: number;
  right: number;
  /** baseline of its largest type */
  y: number;
  /** size of its largest type */
  size: number;
}

const WIDE_GAP_EM = 0.9;

interface Baseline {
  y: number;
  size: number;
  pieces: Piece[];
}

/** A page's text in segments, from the top down and from left to right. Raised and lowered signs stand with their line. */
export function segmentsOf(page: PdfPage): Segment[] {
  return baselinesOf(page.pieces)
    .toSorted((a, b) => a.y - b.y)
    .flatMap((baseline) => splitAtGaps(baseline));
}

// Large type first, so that a small raised sign finds the line that it belongs to.
function baselinesOf(pieces: readonly Piece[]): Baseline[] {
  const baselines: Baseline[] = [];
  const buckets = new Map<number, Baseline[]>();
  for (const piece of pieces.toSorted((a, b) => b.size - a.size || a.y - b.y)) {
    const near = [-1, 0, 1].flatMap((step) => buckets.get(Math.floor(piece.y / 20) + step) ?? []);
    const home = near.find((baseline) => standsOn(piece, baseline));
    if (home) {
      home.pieces.push(piece);
      continue;
    }
    const baseline = { y: piece.y, size: piece.size, pieces: [piece] };
    baselines.push(baseline);
    const bucket = Math.floor(piece.y / 20);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), baseline]);
  }
  return baselines;
}

function standsOn(piece: Piece, { y, size, pieces }: Baseline): boolean {
  const rise = y - piece.y;
  if (Math.abs(rise) <= 0.2 * piece.size) return true;
  const isSmall = piece.size <= 0.8 * size;
  if (!isSmall || rise > 0.65 * size || rise < -0.3 * size) return false;
  return pieces.some((other) => {
    const distance = Math.max(piece.x - (other.x + other.width), other.x - (piece.x + piece.width));
    return other.size > piece.size && distance < 0.6 * size;
  });
}

function splitAtGaps(baseline: Baseline): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | undefined;
  for (const piece of baseline.pieces.toSorted((a, b) => a.x - b.x)) {
    if (!piece.text.trim()) {
      open?.pieces.push(piece);
      continue;
    }
    if (!open || piece.x - open.right > WIDE_GAP_EM * baseline.size) {
      open = { pieces: [], left: piece.x, right: piece.x + piece.width, y: baseline.y, size: piece.size };
      segments.push(open);
    }
    open.pieces.push(piece);
    open.right = Math.max(open.right, piece.x + piece.width);
    open.size = Math.max(open.size, piece.size);
  }
  return segments;
}
