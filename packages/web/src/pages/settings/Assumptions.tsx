import { ruleText } from "@keepworth/locales/web";
import { Button, Switch } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import { Problem } from "../../api/problem.ts";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { useCluster } from "../../shell/useCluster.ts";
import { useWords } from "../../words/useWords.tsx";
import { changedFields, shownValue, toSend, valueAt, withValue, isSame, type Given } from "./draft.ts";
import { written } from "./defaultWords.ts";
import { FieldInput } from "./FieldInput.tsx";
import { fieldAt, partsOf, waitsForRun, type Described, type Field } from "./fields.ts";
import { areas, fieldHelp, fieldName, nameAt, type Words } from "./names.ts";
import classes from "./SettingsPage.module.css";

export type Settings = Answer<"/api/settings">;

/** Every assumption that a number rests on, to be read by all and changed by administrators. */
export function Assumptions(): ReactNode {
  const settings = useAnswer("/api/settings");
  return (
    <Asked of={settings}>
      {(answer) => <Form settings={answer} refetch={() => void settings.refetch()} />}
    </Asked>
  );
}

interface Saved {
  readonly fields: readonly Field[];
  readonly before: Given;
  readonly undone: boolean;
}

function Form({
  settings,
  refetch,
}: {
  readonly settings: Settings;
  readonly refetch: () => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, list } = words;
  const may = useMay("administrator");
  const cluster = useCluster();
  const parts = useMemo(() => partsOf(settings.schema as Described), [settings.schema]);
  const stored = settings.given as Given;
  const [draft, setDraft] = useState<Given | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const shown = draft ?? stored;
  const changed = draft === null ? [] : changedFields(parts, stored, toSend(parts, draft));
  const save = useChange((given: Given) =>
    send<Settings>("PUT", "/api/settings", { given, version: settings.version }),
  );
  const ofRun = useAnswer("/api/overview").data?.answer.run.currency;
  const own = settings.settings["currency"];
  const currency = typeof own === "string" ? own : (ofRun ?? null);
  const names = (fields: readonly Field[]): string => list(fields.map(({ path }) => fieldName(path, words)));
  const store = (given: Given, undone: boolean): void => {
    const fields = changedFields(parts, stored, given);
    save.mutate(given, {
      onSuccess: () => {
        setDraft(null);
        setSaved({ fields, before: stored, undone });
      },
    });
  };
  const set = (path: string, value: unknown): void => {
    setSaved(null);
    save.reset();
    setDraft(withValue(shown, path, value));
  };
  const wrong = save.error instanceof Problem && save.error.code === "settings.invalid" ? save.error : null;
  const wrongAt = wrong ? String(wrong.details["field"] ?? "") : null;
  const wrongField = wrongAt === null ? undefined : fieldAt(parts, wrongAt);
  const reason = wrong
    ? ruleText(wrong.details, words, (bound) =>
        wrongField ? (written(wrongField, bound, currency, words) ?? "–") : words.number(bound),
      )
    : "";

  return (
    <form
      className={classes.form}
      data-reading={may ? undefined : true}
      onSubmit={(event) => {
        event.preventDefault();
        store(toSend(parts, shown), false);
      }}
    >
      {parts.map(({ name, fields }) =>
        cluster && name === "privacy" ? (
          <Section
            key={name}
            title={say("web.settings.section.privacy")}
            text={say("web.settings.section.privacy.cluster")}
          />
        ) : (
          <Section
            key={name}
            title={say(`web.settings.section.${name}` as "web.settings.section.keep")}
            text={say(`web.settings.section.${name}.text` as "web.settings.section.keep.text")}
          >
            <div className={classes.fields}>
              {fields.map((field) => (
                <Setting
                  key={field.path}
                  field={field}
                  given={shown}
                  currency={currency}
                  disabled={!may}
                  wrongAt={wrongAt}
                  reason={reason}
                  onSet={set}
                />
              ))}
            </div>
          </Section>
        ),
      )}
      <p className={classes.help}>{say("web.settings.file")}</p>
      <div
        className={classes.bar}
        data-shown={changed.length > 0 || saved !== null || save.error ? true : undefined}
      >
        {wrong ? (
          <Note
            tone="loss"
            live
            title={say("web.settings.wrong", {
              field: nameAt(wrongAt ?? "", words),
              reason,
            })}
          >
            {say("web.settings.wrong.text")}
          </Note>
        ) : save.error ? (
          <ProblemNote
            problem={save.error}
            {...(save.error.code === "settings.changed"
              ? {
                  onRetry: () => {
                    save.reset();
                    setDraft(null);
                    refetch();
                  },
                }
              : {})}
          />
        ) : null}
        {saved ? <SavedNote saved={saved} names={names} onUndo={() => store(saved.before, true)} /> : null}
        {changed.length > 0 ? (
          <div className={classes.buttons}>
            <span role="status">
              {say("web.settings.changes", { count: changed.length, list: names(changed) })}
            </span>
            <Button
              variant="default"
              onClick={() => {
                save.reset();
                setDraft(null);
              }}
            >
              {say("web.settings.discard")}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say("web.settings.save")}
            </Button>
          </div>
        ) : null}
      </div>
    </form>
  );
}

/** What was saved, from when on it counts, and the way back. */
function SavedNote({
  saved: { fields, undone },
  names,
  onUndo,
}: {
  readonly saved: Saved;
  readonly names: (fields: readonly Field[]) => string;
  readonly onUndo: () => void;
}): ReactNode {
  const { say } = useWords(...areas);
  const waiting = fields.filter(({ path }) => waitsForRun(path));
  return (
    <Note
      tone="gain"
      live
      title={undone ? say("web.settings.undone") : say("web.settings.saved", { list: names(fields) })}
      action={
        <div className={classes.buttons}>
          {waiting.length > 0 ? (
            <Button component={Link} to="/runs" variant="default" size="xs">
              {say("web.settings.saved.run")}
            </Button>
          ) : null}
          {undone ? null : (
            <Button variant="default" size="xs" onClick={onUndo}>
              {say("web.settings.undo")}
            </Button>
          )}
        </div>
      }
    >
      {waiting.length > 0
        ? say("web.settings.saved.nextRun", { list: names(waiting), count: waiting.length })
        : say("web.settings.saved.atOnce")}
    </Note>
  );
}

interface SettingProps {
  readonly field: Field;
  readonly given: Given;
  readonly currency: string | null;
  readonly disabled: boolean;
  readonly wrongAt: string | null;
  readonly reason: string;
  readonly onSet: (path: string, value: unknown) => void;
}

/** A field with what its default is, and the way back to it. */
function Setting(props: SettingProps): ReactNode {
  const { field, given, currency, disabled, wrongAt, reason, onSet } = props;
  const words = useWords(...areas);
  const { say } = words;
  const label = fieldName(field.path, words);
  const description = fieldHelp(field.path, words);
  const own = valueAt(given, field.path);
  if (field.kind === "group") {
    return (
      <div className={classes.group}>
        <Switch
          label={say("web.settings.useProvider")}
          description={description}
          disabled={disabled}
          checked={own !== undefined}
          onChange={(event) =>
            onSet(field.path, event.currentTarget.checked ? { issuer: "", clientId: "" } : undefined)
          }
        />
        {own === undefined
          ? null
          : field.fields.map((one) => <Setting key={one.path} {...props} field={one} />)}
      </div>
    );
  }
  const initial = written(field, field.initial, currency, words);
  const differs = own !== undefined && !isSame(own, field.initial);
  const error =
    wrongAt !== null && (wrongAt === field.path || wrongAt.startsWith(`${field.path}.`)) ? reason : null;
  return (
    <div className={classes.setting} data-differs={differs || undefined}>
      <FieldInput
        field={field}
        label={label}
        {...(description === undefined ? {} : { description })}
        value={shownValue(given, field)}
        error={error}
        currency={currency}
        disabled={disabled}
        onChange={(value) => onSet(field.path, value)}
      />
      <p className={classes.standing}>
        {differs && !disabled ? (
          <button
            type="button"
            className={classes.reset}
            aria-label={say("web.settings.reset.of", { field: label })}
            onClick={() => onSet(field.path, undefined)}
          >
            {initial === null ? say("web.settings.reset") : say("web.settings.reset.to", { value: initial })}
          </button>
        ) : initial === null ? (
          standsEmpty(field, words)
        ) : (
          say("web.settings.default", { value: initial })
        )}
        {waitsForRun(field.path) ? (
          <span className={classes.nextRun}>{say("web.settings.nextRun")}</span>
        ) : null}
      </p>
    </div>
  );
}

/** What is worked out from the data where the file does not say it. */
const calculated = new Set([
  "margin",
  "currency",
  "acquisitionCost",
  "keep.replaceable",
  "keep.acquireAtMost",
  "keep.keepingSpend",
  "keep.keepWithout",
  "keep.keepAtMost",
  "plan.newCustomersPerMonth",
  "plan.priceElasticity",
]);

/** What an empty field means; nothing of lists, whose emptiness is to be seen. */
function standsEmpty({ path, kind }: Field, { say }: Words): string | null {
  if (kind === "record" || kind === "list" || kind === "rows") return null;
  return say(calculated.has(path) ? "web.settings.default.calculated" : "web.settings.default.none");
}
