import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Entry } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import type { MessageKey } from '../../shared/language/load-messages.ts';
import { DueMark } from '../../shared/parts/due-mark.tsx';
import { GateList } from '../../shared/parts/gate-list.tsx';
import { LineMarks } from '../../shared/parts/line-mark.tsx';
import { Names } from '../../shared/parts/names.tsx';
import { Quoted } from '../../shared/parts/quoted.tsx';
import { StateMark } from '../../shared/parts/state-mark.tsx';

function Row({ name, children }: { name: MessageKey; children: ReactNode }): ReactNode {
  const { say } = useSpeech();
  return (
    <tr>
      <th scope="row">{say(name)}</th>
      <td>{children}</td>
    </tr>
  );
}

function NamesRow({ name, names }: { name: MessageKey; names: readonly string[] }): ReactNode {
  if (names.length === 0) return null;
  return (
    <Row name={name}>
      <Names names={names} />
    </Row>
  );
}

/** Who owes what, to whom, by when, under which conditions, and how it stands. */
export function EntryFields({ entry }: { entry: Entry }): ReactNode {
  return (
    <table className="sheet entry-fields">
      <tbody>
        <DutyRows entry={entry} />
        <StandingRows entry={entry} />
      </tbody>
    </table>
  );
}

function DutyRows({ entry }: { entry: Entry }): ReactNode {
  const { say } = useSpeech();
  return (
    <>
      {entry.theme !== null && <Row name="register.theme_column">{say(`position.${entry.theme}`)}</Row>}
      {entry.type === 'commitment' && (
        <Row name="field.bearer">
          <Names names={entry.bearer} />
        </Row>
      )}
      <NamesRow name="field.actors" names={entry.actors} />
      <NamesRow name="field.targets" names={entry.targets} />
      {entry.type === 'commitment' && (
        <Row name="field.deadline">
          <Deadline entry={entry} />
        </Row>
      )}
      <Row name="field.gates">
        {entry.gates.length > 0 ? (
          <GateList gates={entry.gates} />
        ) : (
          <span className="quiet">{say('entry.no_gates')}</span>
        )}
      </Row>
      <Row name="field.lines">
        <LineMarks lines={entry.lines_of_effort} />
      </Row>
      <NamesRow name="field.places" names={entry.places} />
    </>
  );
}

function StandingRows({ entry }: { entry: Entry }): ReactNode {
  const { say } = useSpeech();
  return (
    <>
      <Row name="register.state_column">
        <StateMark state={entry.state} />
      </Row>
      {entry.type === 'commitment' && <Row name="entry.assessment">{say(`assessment.${entry.assessment}`)}</Row>}
      {entry.group !== null && <GroupRow entry={entry} />}
      <Row name="entry.seen_by">{say(`visibility.${entry.visibility}`)}</Row>
    </>
  );
}

function Deadline({ entry }: { entry: Entry }): ReactNode {
  const { say } = useSpeech();
  const { deadline, deadline_iso: reckoned } = entry;
  return (
    <>
      <DueMark entry={entry} />
      {deadline !== null && (
        <p className="small quiet">
          {reckoned === null ? (
            say('field.not_reckoned')
          ) : (
            <>
              {say('entry.deadline_words')} <Quoted text={deadline} />
            </>
          )}
        </p>
      )}
    </>
  );
}

function GroupRow({ entry }: { entry: Entry }): ReactNode {
  const { say } = useSpeech();
  const { type } = entry;
  const search = { document: entry.document.id, text: entry.group === null ? undefined : `${entry.group}.` };
  return (
    <Row name="entry.group">
      {say('entry.part', { part: entry.part, whole: entry.group })}{' '}
      <Link to="/register" search={type === 'standing' ? { ...search, type } : search}>
        {say('entry.group_open')}
      </Link>
    </Row>
  );
}
