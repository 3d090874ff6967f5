/** The three things that the chart box needs of React, which comes without types and is there for Univer only. */
declare module 'react' {
  export function createElement(tag: string, properties: Record<string, unknown>): unknown;
  export function useEffect(effect: () => undefined | (() => void), dependencies: readonly unknown[]): void;
  export function useRef<T>(start: T): { current: T };
}
