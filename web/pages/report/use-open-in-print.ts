import { useEffect } from 'react';

/** Opens every entry for the printer, and closes again afterwards those that were closed. */
export function useOpenInPrint(): void {
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const before = () => {
      closed = [...document.querySelectorAll<HTMLDetailsElement>('.report-entry details:not([open])')];
      for (const details of closed) details.open = true;
    };
    const after = () => {
      for (const details of closed) details.open = false;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
