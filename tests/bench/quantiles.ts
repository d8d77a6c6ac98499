/** The value that a share (0 to 1) of the numbers does not exceed, by nearest rank. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
