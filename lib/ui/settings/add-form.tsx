import { useState } from 'preact/hooks';

/**
 * One field and one button. `add` answers false where the text is not of the kind, or a sentence
 * that says why it is not needed; either goes once the field is edited.
 */
export function AddForm(props: {
  id: string;
  label: string;
  hint: string;
  button: string;
  invalid: string;
  isLocked?: boolean;
  add: (text: string) => boolean | string | Promise<boolean | string>;
}) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await props.add(text);
    setSaid(typeof answer === 'string' ? answer : answer ? '' : props.invalid);
    if (answer === true) setText('');
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
