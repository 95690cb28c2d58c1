import type { ReactNode } from 'react';
import type { ReadProvision } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import type { MessageKey } from '../../shared/language/load-messages.ts';
import { GateList } from '../../shared/parts/gate-list.tsx';
import { LineMarks } from '../../shared/parts/line-mark.tsx';
import { Names } from '../../shared/parts/names.tsx';
import { Quoted } from '../../shared/parts/quoted.tsx';

function Field({ name, children }: { name: MessageKey; children: ReactNode }): ReactNode {
  const { say } = useSpeech();
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}

function NamesField({ name, names }: { name: MessageKey; names: readonly string[] }): ReactNode {
  if (names.length === 0) return null;
  return (
    <Field name={name}>
      <Names names={names} />
    </Field>
  );
}

/** What was understood of a provision, field by field; a field without content is left out, except what a promise must have. */
export function NoteFields({ provision }: { provision: ReadProvision }): ReactNode {
  const { verb, action, gates, lines_of_effort: lines } = provision;
  return (
    <dl className="note-fields small">
      <NamesField name="field.actors" names={provision.actors} />
      {verb !== null && (
        <Field name="field.act">
          <bdi lang="en">{action === null || action === verb ? verb : `${verb} → ${action}`}</bdi>
        </Field>
      )}
      {provision.trackable ? (
        <Field name="field.bearer">
          <Names names={provision.bearer} />
        </Field>
      ) : (
        <NamesField name="field.bearer" names={provision.bearer} />
      )}
      <NamesField name="field.targets" names={provision.targets} />
      <Deadline provision={provision} />
      {gates.length > 0 && (
        <Field name="field.gates">
          <GateList gates={gates} />
        </Field>
      )}
      <NamesField name="field.places" names={provision.places} />
      <NamesField name="field.organisations" names={provision.organisations} />
      <NamesField name="field.instruments" names={provision.instruments} />
      {lines.length > 0 && (
        <Field name="field.lines">
          <LineMarks lines={lines} />
        </Field>
      )}
    </dl>
  );
}

function Deadline({ provision }: { provision: ReadProvision }): ReactNode {
  const { say, date } = useSpeech();
  const { deadline, deadline_iso: reckoned, trackable } = provision;
  if (deadline === null && !trackable) return null;
  return (
    <Field name="field.deadline">
      {deadline === null && <span className="quiet">{say('due.undated')}</span>}
      {deadline !== null && (
        <>
          <Quoted text={deadline} />
          <br />
          {reckoned === null ? (
            <span className="quiet">{say('field.not_reckoned')}</span>
          ) : (
            <strong>{say('field.reckoned', { date: date(reckoned) })}</strong>
          )}
        </>
      )}
    </Field>
  );
}
