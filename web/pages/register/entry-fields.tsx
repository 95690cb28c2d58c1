import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Entry } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import type { MessageKey } from '../../shared/language/load-messages.ts';
import { DueMark } from '../../shared/parts/due-mark.tsx';
import { GateList } from '../../shared/parts/gate-list.tsx';
import { LineMarks } from '../../shared/parts/line-mark.tsx';
import { Names } from '../../shared/parts/names.tsx';
import { StateMark } from '../../shared/parts/state-mark.tsx';
import { Quoted } from '../../shared/parts/quoted.tsx';

function Row({ name, children }: { name: MessageKey; children: ReactNode }): ReactNode {
  const { say } = useSpeech();
  return (
    <tr>
      <th scope="row">{say(name)}</th>
      <td>{children}</td>
    </tr>
  );
}

/** Who owes what, to whom, by when, under which conditions, and how it stands. */
export function EntryFields({ entry }: { entry: Entry }): ReactNode {
  const { say } = useSpeech();
  const { deadline, deadline_iso: reckoned } = entry;
  return (
    <table className="sheet entry-fields">
      <tbody>
        {entry.theme !== null && <Row name="register.theme_column">{say(`position.${entry.theme}`)}</Row>}
        <Row name="field.bearer">
          <Names names={entry.bearer} />
        </Row>
        <Row name="field.actors">
          <Names names={entry.actors} />
        </Row>
        {entry.targets.length > 0 && (
          <Row name="field.targets">
            <Names names={entry.targets} />
          </Row>
        )}
        {entry.type === 'commitment' && (
          <Row name="field.deadline">
            <DueMark entry={entry} />
            {reckoned !== null && deadline !== null && (
              <p className="small quiet">
                {say('entry.deadline_words')} <Quoted text={deadline} />
              </p>
            )}
            {reckoned === null && deadline !== null && <p className="small quiet">{say('field.not_reckoned')}</p>}
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
        {entry.places.length > 0 && (
          <Row name="field.places">
            <Names names={entry.places} />
          </Row>
        )}
        <Row name="register.state_column">
          <StateMark state={entry.state} />
        </Row>
        {entry.type === 'commitment' && <Row name="entry.assessment">{say(`assessment.${entry.assessment}`)}</Row>}
        {entry.group !== null && <GroupRow entry={entry} />}
        <Row name="entry.seen_by">{say(`visibility.${entry.visibility}`)}</Row>
      </tbody>
    </table>
  );
}

function GroupRow({ entry }: { entry: Entry }): ReactNode {
  const { say } = useSpeech();
  const whole = entry.number.replace(/\.\d+$/, '');
  return (
    <Row name="entry.group">
      {say('entry.part', { part: entry.part, whole })}{' '}
      <Link
        to="/register"
        search={{ document: entry.document.id, ...(entry.type === 'standing' && { type: 'standing' as const }) }}
      >
        {say('entry.group_open')}
      </Link>
    </Row>
  );
}
