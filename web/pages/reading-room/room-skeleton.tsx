import type { ReactNode } from 'react';
import { Skeleton } from '../../shared/parts/skeleton.tsx';

/** The reading room before its text is there: lines where the lines will be. */
export function RoomSkeleton(): ReactNode {
  return (
    <div className="room">
      <div className="text-head">
        <Skeleton lines={18} />
      </div>
    </div>
  );
}
