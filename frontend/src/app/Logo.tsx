/** A W drawn as a wave, and the same wave coming back softer. */
export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 32 32" fill="none">
      <g stroke="var(--w-accent)" strokeLinecap="round" strokeLinejoin="round">
        <path strokeWidth="3.2" d="M3 6c0 9 2.5 13 6.5 13S16 14 16 9c0 5 2.5 10 6.5 10S29 15 29 6" />
        <path strokeWidth="2.4" strokeOpacity=".5" d="M6.5 23.500c2 3.5 6.5 3 9.5-1 3 4 7.5 4.5 9.5 1" />
      </g>
    </svg>
  );
}
