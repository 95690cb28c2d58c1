import { useEffect } from 'react';

/** A file that misses the desk is let go of, instead of taking the place of the page. */
export function useNoStrayDrops(): void {
  useEffect(() => {
    const letGo = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', letGo);
    window.addEventListener('drop', letGo);
    return () => {
      window.removeEventListener('dragover', letGo);
      window.removeEventListener('drop', letGo);
    };
  }, []);
}
