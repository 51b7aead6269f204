import { useState } from 'preact/hooks';

/** What became of a text; it stays in the field until it is added. */
export type Added = 'added' | 'invalid' | 'not-kept' | { readonly needless: string };

/** One field and one button. What is said of the text goes once the field is edited. */
export function AddForm(props: {
  id: string;
  label: string;
  hint: string;
  button: string;
  invalid: string;
  isLocked?: boolean;
  add: (text: string) => Promise<Added>;
}) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await props.add(text);
    const isNeedless = typeof answer === 'object';
    setSaid(isNeedless ? answer.needless : answer === 'invalid' ? props.invalid : '');
    if (answer === 'added') setText('');
  };
  return (
    <form class="tl-add" onSubmit={(event) => void submit(event)}>
      <label for={props.id}>{props.label}</label>
      <p class="tl-small" id={`${props.id}-hint`}>
        {props.hint}
      </p>
      <div class="tl-row">
        <input
          id={props.id}
          class="tl-input"
          type="text"
          autocomplete="off"
          maxLength={200}
          value={text}
          disabled={props.isLocked}
          aria-invalid={said === props.invalid}
          aria-describedby={`${props.id}-hint ${props.id}-error`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaid('');
          }}
        />
        <button type="submit" class="tl-button" disabled={props.isLocked}>
          {props.button}
        </button>
      </div>
      <p
        id={`${props.id}-error`}
        class={said === props.invalid ? 'tl-error' : 'tl-strong'}
        role="status"
      >
        {said}
      </p>
    </form>
  );
}
