import type { ReactNode } from 'react';
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { PasteForm, pastedFile } from './paste-form.tsx';
import { FORMATS, isWaiting } from './upload.ts';
import { UploadRow } from './upload-row.tsx';
import { useDesk } from './use-desk.ts';
import { useNoStrayDrops } from './use-no-stray-drops.ts';

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

async function filesOf(event: DropEvent, pastedName: string): Promise<File[]> {
  const brought = await Promise.all(
    event.items.map(async (item) => {
      if (item.kind === 'file') return item.getFile();
      if (item.kind === 'text' && item.types.has('text/plain'))
        return pastedFile(await item.getText('text/plain'), pastedName);
      return null;
    }),
  );
  return brought.filter((file) => file !== null);
}

/** Where a text is brought in: dropped, chosen or pasted; then given a date if it needs one, and read. */
export function UploadDesk(): ReactNode {
  const { say } = useSpeech();
  const { uploads, tell, readAll } = useDesk();
  useNoStrayDrops();
  const waiting = uploads.filter(isWaiting).length;
  const bring = (files: readonly File[]) => tell({ type: 'bring', files });
  return (
    <div className="desk">
      <DropZone
        className="drop-zone"
        onDrop={(event) => void filesOf(event, say('texts.pasted_name')).then(bring)}
        getDropOperation={() => 'copy'}
      >
        <Text slot="label">{say('texts.drop')}</Text>
        <FileTrigger acceptedFileTypes={[...FORMATS]} allowsMultiple onSelect={(files) => files && bring([...files])}>
          <Button className="button">{say('texts.choose')}</Button>
        </FileTrigger>
        <p className="small quiet">{say('texts.formats')}</p>
      </DropZone>
      <PasteForm onText={(file) => bring([file])} />
      <ul aria-live="polite">
        {uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} tell={tell} />
        ))}
      </ul>
      {waiting > 0 && (
        <Button className="button primary" onPress={() => void readAll()}>
          {say('texts.read', { n: waiting })}
        </Button>
      )}
    </div>
  );
}
