/**
 * One step of the schema, never changed once it has been applied anywhere. `up` is SQL of PostgreSQL 15; in it
 * `{{service}}` stands for the role that the service runs as, and each new table says what that role may do
 * (`make_record_table` grants reading and adding by itself). Columns that a later step adds to a table of records are
 * nullable and have no default; none is dropped, renamed, retyped or filled: the audit chain vouches for what stands.
 */
export interface Migration {
  /** four digits that order all modules' steps, a hyphen, what it brings: `0007-pledges` */
  id: string;
  up: string;
}
