import { type ReactNode, useState } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { anchorOf } from './provision-address.ts';

/** Puts the address of one provision on the clipboard, and says so. */
export function CopyLink({ id }: { id: string }): ReactNode {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(`#${anchorOf(id)}`, window.location.href).href);
    setCopied(id);
  };
  return (
    <>
      <button type="button" className="plain" onClick={() => void copy()}>
        {say(copied === id ? 'room.copied' : 'room.copy')}
      </button>
      <output className="unseen">{copied === id && say('room.copied')}</output>
    </>
  );
}
